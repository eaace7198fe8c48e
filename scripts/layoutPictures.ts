import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPlan } from "../src/app/buildPlan";
import { exportFile } from "../src/app/exportFile";
import type { FileKind } from "../src/app/exportFile";
import { savedChoices } from "../src/app/exportPlan";
import { readPlan } from "../src/app/readPlan";
import type { PlanInHand } from "../src/app/readPlan";
import { suggestChoices } from "../src/core/build/buildChoices";
import type { PrintChoices } from "../src/core/layouts/printChoices";
import { createFileWorkbook } from "../src/xlsx/fileWorkbook";
import { writeBook } from "../src/xlsx/writeBook";
import { writeDocument } from "../src/word/writeDocument";
import { valueOf } from "./bench/valueOf";

/** A page of docs/pictures: of which sample, chosen how, in which kind of file, and its number. */
interface Picture {
  readonly name: string;
  readonly sample: string;
  readonly choices: Partial<PrintChoices>;
  readonly kind: FileKind;
  readonly page: number;
}

const [LARKMOOR, HARROWMERE, ASHCOMBE] = ["larkmoor-2025-26", "harrowmere-2023-24", "ashcombe-vale-2024-25"] as const;

const sheet = (name: string, sample: string, choices: Partial<PrintChoices>, page = 1): Picture => ({
  name: `print-${name}`,
  sample,
  choices: { parts: [], ...choices },
  kind: "xlsx",
  page,
});

/** No sample has targets or cards: the pictures of these are of a plan that is not in the repository. */
const PICTURES: readonly Picture[] = [
  sheet("action-table", LARKMOOR, { layout: "action-table" }),
  sheet("full-table", HARROWMERE, { layout: "full-table" }),
  sheet("review-table", LARKMOOR, { layout: "review-table" }, 2),
  sheet("success-measures", HARROWMERE, { layout: "success-measures" }),
  sheet("membership", ASHCOMBE, { layout: "membership" }),
  sheet("glossary", HARROWMERE, { layout: "glossary" }),
  { name: "word", sample: ASHCOMBE, choices: {}, kind: "docx", page: 4 },
];

const TODAY = "2025-11-20";

async function samplePlan(name: string): Promise<PlanInHand> {
  const workbook = valueOf(await createFileWorkbook(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), `${name}.xlsx`));
  const source = valueOf(await readPlan(workbook));
  valueOf(await buildPlan(workbook, source, suggestChoices(source.reading), TODAY));
  return valueOf(await readPlan(workbook));
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

async function make({ name, sample, choices, kind, page }: Picture, folder: string): Promise<void> {
  const inHand = await samplePlan(sample);
  const writers = { writeBook, writeDocument };
  const bytes = valueOf(await exportFile(inHand, { ...savedChoices(inHand), ...choices }, TODAY, kind, writers));
  const file = join(folder, `${name}.${kind}`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  run("pdftoppm", [...only, "-r", "72", "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  // A third of the size; a page of a plan has few colours.
  run("convert", [join(folder, `${name}.png`), "-strip", "-colors", "48", `docs/pictures/${name}.png`]);
}

/** node scripts/runTypeScript.mjs scripts/layoutPictures.ts: pages of the samples as LibreOffice prints them, into docs/pictures. Needs soffice, pdftoppm and convert. */
export async function main(): Promise<void> {
  const needed = [spawnSync("soffice", ["--version"]), spawnSync("pdftoppm", ["-v"]), spawnSync("convert", ["-version"])];
  if (needed.some(({ status }) => status !== 0)) {
    console.log("No pictures: LibreOffice (soffice), poppler (pdftoppm) and ImageMagick (convert) are needed.");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "actionbook-"));
  try {
    for (const picture of PICTURES) await make(picture, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
