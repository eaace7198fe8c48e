import { describe, expect, jest, test } from "@jest/globals";
import { compareReturns } from "../../src/app/compareReturns";
import { readPlan, type PlanInHand } from "../../src/app/readPlan";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { readRecord } from "../../src/core/returns/recordSheet";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { readContent } from "../../src/xlsx/readGrids";
import { run, sample } from "../cli/fakeOutside";
import { hasLibreOffice, hasOpenpyxl, throughLibreOffice, throughOpenpyxl } from "../support/otherPrograms";

jest.setTimeout(300_000);

const SAMPLES = ["larkmoor-2025-26", "harrowmere-2023-24", "ashcombe-vale-2024-25"] as const;

/** What openpyxl finds of how a pack is guarded. */
const LOOK = `
sheet = book["Your actions"]
headings = [cell.value for cell in sheet[4]]
names = book.defined_names
print(json.dumps({
  "sheets": [[each.title, each.sheet_state] for each in book.worksheets],
  "guarded": [each.title for each in book.worksheets if each.protection.sheet],
  "open": [heading for heading, cell in zip(headings, sheet[5]) if not cell.protection.locked],
  "hidden": [cell.value for cell in sheet[4] if sheet.column_dimensions[cell.column_letter].hidden],
  "rules": sorted([rule.type, rule.formula1] for rule in sheet.data_validations.dataValidation),
  "colours": sum(len(each.rules) for each in sheet.conditional_formatting),
  "titles": sheet.print_title_rows,
  "paper": [sheet.page_setup.orientation, str(sheet.page_setup.paperSize)],
  "footer": sheet.oddFooter.right.text,
}))
`;

const GUARDED = {
  guarded: ["Your actions", "New actions"],
  open: ["Status", "Update", "Updated"],
  hidden: ["Action ID"],
  rules: [
    ["date", "36526"],
    ["list", "StatusNames"],
  ],
  colours: 7,
  titles: "$4:$4",
  paper: ["landscape", "9"],
  footer: "Page &P of &N",
};

interface Packed {
  readonly packs: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly inHand: PlanInHand;
}

/** The packs of a sample from the command line, and the plan that knows of them. */
async function packed(name: string): Promise<Packed> {
  const built = await run(["build", "plan.xlsx", "-o", "plan.xlsx", "--force"], { "plan.xlsx": sample(`${name}.xlsx`) });
  const { files } = await run(["packs", "plan.xlsx", "-o", "out"], Object.fromEntries(built.files));
  const made = [...files].filter(([path]) => path.startsWith("out/"));
  const workbook = await createFileWorkbook(files.get("out/plan (packs noted).xlsx") ?? new Uint8Array(), "plan.xlsx");
  const inHand = workbook.ok ? await readPlan(workbook.value) : workbook;
  if (!inHand.ok) throw new Error(inHand.trouble.code);
  return { packs: made.filter(([path]) => !path.endsWith("(packs noted).xlsx")), inHand: inHand.value };
}

async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const read = await readContent(bytes, "pack.xlsx");
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value;
}

/** What is said of a pack that came back, and how many of its cells are changed. */
async function comparedWith(inHand: PlanInHand, bytes: Uint8Array): Promise<readonly [readonly string[], number]> {
  const { returns } = compareReturns(inHand, [{ name: "pack.xlsx", content: await contentOf(bytes) }], "2026-11-25");
  const [one] = returns;
  const cells = one?.actions.reduce((sum, action) => sum + action.cells.length, 0) ?? -1;
  // What the plan itself lacks is said of a cell of the return too.
  const codes = one?.findings.filter(({ at }) => at === null).map(({ code }) => code) ?? [];
  return [codes, cells + (one?.proposals.length ?? 0) + (one?.deleted.length ?? 0)];
}

/** A partner fills in its first action, in words of its own, and proposes another action. */
const FILL_IN = `
import datetime
sheet = book["Your actions"]
columns = {cell.value: cell.column for cell in sheet[4]}
sheet.cell(5, columns["Status"]).value = "Complete"
sheet.cell(5, columns["Update"]).value = "Finished in the second week of November."
sheet.cell(5, columns["Updated"]).value = datetime.date(2026, 11, 23)
proposed = book["New actions"]
priority = sheet.cell(5, columns["Priority"]).value
for column, text in enumerate([priority, "Meet the traders of the market once a month", "", "", "March 2027", ""], 1):
    proposed.cell(5, column).value = text or None
`;

const whenOpenpyxl = hasOpenpyxl ? describe : describe.skip;
const whenLibreOffice = hasLibreOffice && hasOpenpyxl ? describe : describe.skip;

whenOpenpyxl("a pack saved by openpyxl", () => {
  test.each(SAMPLES)(
    "%s: its guards and colours are there, its record reads as it was, and nothing has changed",
    async (name) => {
      const { packs, inHand } = await packed(name);
      expect(packs.length).toBeGreaterThan(0);
      for (const [, bytes] of packs.slice(0, 2)) {
        const saved = throughOpenpyxl(bytes, LOOK);
        expect(JSON.parse(saved.said)).toMatchObject(GUARDED);
        expect(readRecord(await contentOf(saved.bytes))).toEqual(readRecord(await contentOf(bytes)));
        expect(await comparedWith(inHand, saved.bytes)).toEqual([["untouched"], 0]);
      }
    },
  );
});

whenOpenpyxl("a pack filled in with openpyxl", () => {
  test.each([
    ["and saved by it", (bytes: Uint8Array) => bytes],
    ...(hasLibreOffice ? [["and saved again by LibreOffice", throughLibreOffice] as const] : []),
  ])("%s says just what was filled in, and what was proposed under its priority", async (_, through) => {
    const { packs, inHand } = await packed("larkmoor-2025-26");
    const [, bytes] = packs[0] ?? [];
    const content = await contentOf(through(throughOpenpyxl(bytes ?? new Uint8Array(), FILL_IN).bytes));
    const { returns } = compareReturns(inHand, [{ name: "pack.xlsx", content }], "2026-11-25");
    const [first] = readRecord(content)?.actions ?? [];
    const cells = returns.flatMap(({ actions }) => actions.flatMap(({ id, cells: own }) => own.map((cell) => ({ ...cell, id }))));
    expect(cells.map(({ id, column, value, asked }) => [id, column, value, asked])).toEqual([
      [first?.id, "status", "Complete", []],
      [first?.id, "update", "Finished in the second week of November.", []],
      [first?.id, "updated", 46349, []],
    ]);
    const proposals = returns.flatMap((one) =>
      one.proposals.map(({ priorityId, texts }) => [priorityId, texts.get("action"), texts.get("byWhen")]),
    );
    expect(proposals).toEqual([[first?.priorityId, "Meet the traders of the market once a month", "March 2027"]]);
  });
});

whenLibreOffice("a pack saved by LibreOffice", () => {
  test.each(SAMPLES)(
    "%s: its guards and colours are there, its record reads as it was, and nothing has changed",
    async (name) => {
      const { packs, inHand } = await packed(name);
      for (const [, bytes] of packs.slice(0, 1)) {
        const saved = throughLibreOffice(bytes);
        expect(JSON.parse(throughOpenpyxl(saved, LOOK).said)).toMatchObject(GUARDED);
        expect(readRecord(await contentOf(saved))).toEqual(readRecord(await contentOf(bytes)));
        expect(await comparedWith(inHand, saved)).toEqual([["untouched"], 0]);
      }
    },
  );
});
