import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { mergeReturns } from "../../src/app/mergeReturns";
import type { MergeReport } from "../../src/app/mergeReturns";
import { takeBackMerge } from "../../src/app/takeBackMerge";
import { parsePlace } from "../../src/core/grid/a1";
import type { Grid, WorkbookContent } from "../../src/core/grid/grid";
import type { ColumnKey } from "../../src/core/plan/columns";
import { serialOfDay } from "../../src/core/plan/days";
import { recognise } from "../../src/core/recognise/recognise";
import { decideAll } from "../../src/core/returns/decisions";
import { planIndex } from "../../src/core/returns/planIndex";
import { compared, issuedRound, MERGED_ON, sampleBytes, valueOf } from "../support/returnsRound";

jest.setTimeout(300_000);

/** What a partner does to each pack with openpyxl; prints what they meant, by the ID of the action. */
const FILL_IN = String.raw`
import json, sys
from openpyxl import load_workbook
said = {}
for path in sys.argv[1:]:
    book = load_workbook(path)
    sheet = book["Your actions"]
    heads = {sheet.cell(4, c).value: c for c in range(1, sheet.max_column + 1)}
    rows = [r for r in range(5, sheet.max_row + 1) if sheet.cell(r, heads["Action ID"]).value]
    words = ["on-track", "GREEN", "Complete", "AMBER"]
    means = ["On track", "On track", "Complete", "At risk"]
    for at, r in enumerate(rows):
        id = sheet.cell(r, heads["Action ID"]).value
        if sheet.cell(r, heads["Your role"]).value != "Lead" or id in said:
            continue
        if at % 3 == 2:
            continue
        text = f"Partners met on {at + 1} January and agreed what comes next."
        sheet.cell(r, heads["Status"]).value = words[at % 4]
        sheet.cell(r, heads["Update"]).value = text
        said[id] = {"status": means[at % 4], "update": text}
        if at % 3 == 1:
            sheet.cell(r, heads["Updated"]).value = "19/01/2026"
            said[id]["updated"] = "19/01/2026"
    # Sorted the other way round, values only; a row is inserted, and the last one is deleted.
    values = [[sheet.cell(r, c).value for c in range(1, sheet.max_column + 1)] for r in rows]
    for r, line in zip(rows, reversed(values)):
        for c, value in enumerate(line, 1):
            sheet.cell(r, c).value = value
    if len(rows) > 3:
        gone = sheet.cell(rows[-1], heads["Action ID"]).value
        if gone not in said:
            sheet.delete_rows(rows[-1])
    sheet.insert_rows(rows[0] + 1)
    sheet.cell(rows[0] + 1, heads["Action"]).value = f"Proposed in {path.rsplit('/', 1)[-1]}"
    book.save(path)
print(json.dumps(said))
`;

interface Told {
  readonly status: string;
  readonly update: string;
  readonly updated?: string;
}

const folder = mkdtempSync(path.join(tmpdir(), "actionbook-journey-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runs(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const PYTHON = "/usr/bin/python3";
const hasPython = existsSync(PYTHON) && runs(PYTHON, "-c", "import openpyxl");
const hasOffice = hasPython && runs("soffice", "--version");
const TUNBRIDGE = path.resolve(__dirname, "../../../shared/plans/tunbridge-wells-2024-25.xlsx");

const PLANS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["larkmoor-2025-26", () => sampleBytes("larkmoor-2025-26")],
  ...(existsSync(TUNBRIDGE) ? [["tunbridge-wells-2024-25", () => new Uint8Array(readFileSync(TUNBRIDGE))] as const] : []),
];

/** Saves files anew with LibreOffice. */
function savedByOffice(paths: readonly string[]): readonly string[] {
  const out = path.join(folder, "office");
  mkdirSync(out, { recursive: true });
  const home = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", ["--headless", home, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...paths], {
    stdio: "ignore",
  });
  return paths.map((one) => path.join(out, path.basename(one)));
}

/** Every cell that differs between two states of a workbook, as 'Sheet'!row:column with its value then. */
function differing(before: WorkbookContent, after: WorkbookContent): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  const width = (grid: Grid | undefined): number => Math.max(0, ...(grid?.rows ?? []).map((row) => row.length));
  for (const grid of after.grids) {
    const was = before.grids.find(({ sheet }) => sheet === grid.sheet);
    for (let row = 0; row < Math.max(grid.rows.length, was?.rows.length ?? 0); row += 1) {
      for (let column = 0; column < Math.max(width(grid), width(was)); column += 1) {
        const [one, other] = [was, grid].map((of) => of?.rows[row]?.[column]?.value ?? null);
        if (one !== other) cells.set(`'${grid.sheet}'!${String(row)}:${String(column)}`, other);
      }
    }
  }
  return cells;
}

/** The cells that must hold something else, and what: told statuses, updates and days at their actions. */
function wantedCells(after: WorkbookContent, said: Readonly<Record<string, Told>>): ReadonlyMap<string, unknown> {
  const { byId } = planIndex(recognise(after), after);
  const wanted = new Map<string, unknown>();
  for (const [id, told] of Object.entries(said)) {
    const day = told.updated === undefined ? MERGED_ON : "2026-01-19";
    const values = { status: told.status, update: told.update, updated: serialOfDay(day) } as const;
    for (const [key, value] of Object.entries(values)) {
      const place = parsePlace(byId.get(id)?.cells.get(key as ColumnKey)?.at ?? "");
      if (place === null) throw new Error(`${id} has no ${key}`);
      wanted.set(`'${place.sheet}'!${String(place.box.top)}:${String(place.box.left)}`, value);
    }
  }
  return wanted;
}

/** What changes beside what partners said: the log, the register and the last ID. */
const isBookkeeping = (place: string): boolean => /^'(?:Change log|Returns|Lists)'!/.test(place);

describe.each(PLANS)("the packs of %s", (name, bytes) => {
  test.each([
    ["openpyxl", hasPython],
    // One plan is enough to show that LibreOffice's files are understood: it takes its time.
    ["LibreOffice", hasOffice && name === PLANS[0]?.[0]],
  ] as const)(
    "filled in and saved with %s are merged: every change at its action, nothing else, nothing lost",
    async (program, there) => {
      if (!there) return;
      const { workbook, packs } = await issuedRound(bytes());
      const home = path.join(folder, name, program);
      mkdirSync(home, { recursive: true });
      const files = packs.map((pack) => path.join(home, pack.name));
      packs.forEach((pack, at) => writeFileSync(files[at]!, pack.bytes));
      const said = JSON.parse(execFileSync(PYTHON, ["-c", FILL_IN, ...files], { encoding: "utf8" })) as Record<string, Told>;
      const saved = program === "LibreOffice" ? savedByOffice(files) : files;
      const before = valueOf(await workbook.read());
      const { inHand, comparison } = await compared(
        workbook,
        saved.map((file) => [path.basename(file), new Uint8Array(readFileSync(file))] as const),
      );
      expect(comparison.returns.filter(({ refused }) => refused)).toEqual([]);
      const report: MergeReport = valueOf(
        await mergeReturns(workbook, inHand, comparison, decideAll(comparison, "safe"), MERGED_ON),
      );
      const after = valueOf(await workbook.read());
      const wanted = wantedCells(after, said);
      const changed = differing(before, after);
      expect([...wanted].filter(([place, value]) => (changed.get(place) ?? value) !== value)).toEqual([]);
      const stray = [...changed].filter(([place]) => !wanted.has(place) && !isBookkeeping(place));
      expect(stray).toEqual([]);
      expect(report.changed).toBe([...changed.keys()].filter((place) => wanted.has(place)).length);
      expect(idsOf(after)).toEqual(idsOf(before));
      const back = valueOf(await takeBackMerge(workbook, inHand, report.merge ?? 0, MERGED_ON));
      expect([back.restored, back.left]).toEqual([report.changed, []]);
      const again = valueOf(await workbook.read());
      expect([...differing(before, again).keys()].filter((place) => !place.startsWith("'Returns'!"))).toEqual([]);
      const all = valueOf(await mergeReturns(workbook, inHand, comparison, decideAll(comparison, "all"), MERGED_ON));
      const proposals = comparison.returns.flatMap((one) => one.proposals.filter(({ priorityId }) => priorityId !== null));
      expect([all.added, proposals.length > 0]).toEqual([proposals.length, true]);
      const ids = idsOf(valueOf(await workbook.read()));
      expect([ids.length, idsOf(before).filter((id) => !ids.includes(id))]).toEqual([idsOf(before).length + all.added, []]);
    },
  );
});

function idsOf(content: WorkbookContent): readonly (string | null)[] {
  return recognise(content).plan.priorities.flatMap(({ actions }) => actions.map(({ id }) => id));
}
