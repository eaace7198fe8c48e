import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPlan } from "../../src/app/buildPlan";
import { compareReturns } from "../../src/app/compareReturns";
import { issuePacks, previewPacks } from "../../src/app/issuePacks";
import type { IssuedPack } from "../../src/app/issuePacks";
import type { Outcome } from "../../src/app/outcome";
import { readPlan } from "../../src/app/readPlan";
import type { PlanInHand } from "../../src/app/readPlan";
import type { CellChange } from "../../src/core/change/cellChange";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { cellAddress } from "../../src/core/grid/a1";
import { cellAt, textAt } from "../../src/core/grid/grid";
import type { CellValue } from "../../src/core/grid/grid";
import { COLUMNS } from "../../src/core/plan/columns";
import type { ColumnKey } from "../../src/core/plan/columns";
import type { Comparison } from "../../src/core/returns/comparison";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { readContent } from "../../src/xlsx/readGrids";
import { writeBook } from "../../src/xlsx/writeBook";

/** The days of a round of returns. */
export const ISSUED_ON = "2026-01-12";
export const MERGED_ON = "2026-02-03";

/** The value of an outcome that must be one. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code} ${JSON.stringify(outcome.trouble.facts ?? {})}`);
  return outcome.value;
}

/** A plan in a file, as it stands after its packs were issued, and the packs. */
export interface Round {
  readonly workbook: FileWorkbook;
  readonly packs: readonly IssuedPack[];
}

/** Builds a plan from an officer's file and issues packs to every agency. */
export async function issuedRound(bytes: Uint8Array): Promise<Round> {
  const workbook = valueOf(await createFileWorkbook(bytes, "plan.xlsx"));
  const source = valueOf(await readPlan(workbook));
  valueOf(await buildPlan(workbook, source, suggestChoices(source.reading), ISSUED_ON));
  const inHand = valueOf(await readPlan(workbook));
  const agencies = previewPacks(inHand, ISSUED_ON).agencies.map(({ agency }) => agency);
  const choices = { round: "Quarter 3", due: "2026-01-31", sendTo: "plans@example.org", agencies };
  const { files } = valueOf(await issuePacks(workbook, inHand, choices, ISSUED_ON, writeBook));
  return { workbook, packs: files };
}

/** A sample's file. */
export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", `${name}.xlsx`)));
}

/** A cell that a partner fills in: the row of their sheet, from the first action on, counted from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: ColumnKey;
  readonly value: CellValue;
}

/** A pack that a partner has filled in, as its file comes back. */
export async function filledIn(
  pack: Uint8Array,
  cells: readonly FilledCell[],
  proposals: readonly string[] = [],
): Promise<Uint8Array> {
  const workbook = valueOf(await createFileWorkbook(pack, "pack.xlsx"));
  const { grids } = valueOf(await workbook.read());
  const actions = grids.find(({ sheet }) => sheet === "Your actions")!;
  const { top, left, right } = actions.tables[0]!.box;
  const columnOf = (key: ColumnKey): number => {
    for (let at = left; at <= right; at += 1) if (textAt(actions, top, at) === COLUMNS[key].heading) return at;
    throw new Error(`no column ${key}`);
  };
  const changes = cells.map(({ row, column, value }): CellChange => {
    const [at, across] = [top + 1 + row, columnOf(column)];
    const before = cellAt(actions, at, across)?.value ?? null;
    return { sheet: actions.sheet, cell: cellAddress(at, across), before, after: value, why: "partner" };
  });
  const news = grids.find(({ sheet }) => sheet === "New actions");
  const first = (news?.tables[0]?.box.top ?? 0) + 1;
  const added = proposals.flatMap((text, at): CellChange[] =>
    news === undefined
      ? []
      : [{ sheet: news.sheet, cell: cellAddress(first + at, 1), before: null, after: text, why: "partner" }],
  );
  valueOf(await workbook.patch([...changes, ...added]));
  return workbook.bytes();
}

/** What came back, compared with the plan as it stands. */
export async function compared(
  workbook: FileWorkbook,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<{ readonly inHand: PlanInHand; readonly comparison: Comparison }> {
  const inHand = valueOf(await readPlan(workbook));
  const read = await Promise.all(
    files.map(async ([name, bytes]) => ({ name, content: valueOf(await readContent(bytes, name)) })),
  );
  return { inHand, comparison: compareReturns(inHand, read, MERGED_ON) };
}
