import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import { cellSafe } from "../../../src/core/design/safeText";
import type { Grid, WorkbookContent } from "../../../src/core/grid/grid";
import { COLUMN_KEYS } from "../../../src/core/plan/columns";
import type { ColumnKey } from "../../../src/core/plan/columns";
import type { Fingerprint, IssuedAction, PackRecord, Role } from "../../../src/core/returns/packRecord";
import { isRecordSheet, readRecord, recordName, recordSheet } from "../../../src/core/returns/recordSheet";
import { returnTables } from "../../../src/core/returns/returnTables";
import { readContent } from "../../../src/xlsx/readGrids";
import { writeBook } from "../../../src/xlsx/writeBook";
import { anyText } from "../../support/anyBook";

jest.setTimeout(60_000);

const anyDay = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aText = anyText.map(cellSafe).filter((text) => text !== "");
const maybeText = fc.oneof(fc.constant(""), anyText.map(cellSafe));

const anyFingerprint: fc.Arbitrary<Fingerprint> = fc.record({
  planCode: aText,
  planTitle: maybeText,
  period: fc.option(fc.record({ start: anyDay, end: anyDay })),
  round: maybeText,
  agency: aText,
  issue: fc.integer({ min: 1, max: 9999 }),
  issued: anyDay,
  due: fc.option(anyDay),
});

function anyAction(columns: readonly ColumnKey[], id: string): fc.Arbitrary<IssuedAction> {
  const texts = fc.array(maybeText, { minLength: columns.length, maxLength: columns.length });
  return fc
    .record({ role: fc.constantFrom<Role>("lead", "support"), priorityId: aText, texts })
    .map(({ texts: said, ...rest }) => ({
      id,
      ...rest,
      values: new Map(columns.map((key, at): [ColumnKey, string] => [key, key === "id" ? id : (said[at] ?? "")])),
    }));
}

const anyRecord: fc.Arbitrary<PackRecord> = fc
  .record({
    fingerprint: anyFingerprint,
    columns: fc.subarray([...COLUMN_KEYS]),
    open: fc.subarray<ColumnKey>(["status", "update", "updated", "rag"]),
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 5 }),
  })
  .chain(({ ids, columns, ...rest }) =>
    fc
      .tuple(...ids.map((count) => anyAction(columns, `A${String(count).padStart(4, "0")}`)))
      .map((actions): PackRecord => ({ ...rest, columns, actions })),
  );

function contentOf(record: PackRecord): WorkbookContent {
  return { grids: [gridOfDesign(recordSheet(record))], names: [recordName()] };
}

const RECORD: PackRecord = {
  fingerprint: {
    planCode: "stourleigh-1",
    planTitle: "Stourleigh plan",
    period: { start: "2025-04-01", end: "2026-03-31" },
    round: "Quarter 3, 2025/26",
    agency: "Stourleigh Borough Council",
    issue: 2,
    issued: "2025-12-05",
    due: null,
  },
  columns: ["ref", "action", "status", "update", "id"],
  open: ["status", "update"],
  actions: [
    {
      id: "A0001",
      role: "lead",
      priorityId: "p1",
      values: new Map([
        ["ref", "1.10"],
        ["action", "=Walk the estate"],
        ["status", "On track"],
        ["update", ""],
        ["id", "A0001"],
      ]),
    },
  ],
};

describe("the record of a pack", () => {
  test("gives back how the pack was issued", () => {
    fc.assert(fc.property(anyRecord, (record) => expect(readRecord(contentOf(record))).toEqual(record)));
  });

  test("gives it back from a file too", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const bytes = await writeBook({ sheets: [recordSheet(record)], names: [recordName()] });
        const read = await readContent(bytes, "pack.xlsx");
        expect(read.ok && readRecord(read.value)).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  test("is out of everybody's sight and no table of actions", () => {
    const { grids } = contentOf(RECORD);
    expect(grids.map(({ visibility }) => visibility)).toEqual(["veryHidden"]);
    const shown = grids.map((grid): Grid => ({ ...grid, visibility: "visible" }));
    expect(returnTables({ grids: shown, names: [] }, () => false)).toEqual([]);
  });

  test("is known by its first cell when the name is lost and the sheet renamed and shown", () => {
    const grids = contentOf(RECORD).grids.map((grid): Grid => ({ ...grid, sheet: "Sheet9", visibility: "visible" }));
    expect(grids.every(isRecordSheet)).toBe(true);
    expect(readRecord({ grids, names: [] })).toEqual(RECORD);
  });

  test("is believed where the name points when there are two", () => {
    const other = { ...RECORD, fingerprint: { ...RECORD.fingerprint, agency: "Westmarsh Police" } };
    const copy = gridOfDesign({ ...recordSheet(other), title: "Copy" });
    expect(readRecord({ grids: [copy, ...contentOf(RECORD).grids], names: [recordName()] })).toEqual(RECORD);
  });

  test("that says nobody's plan is none", () => {
    const { grids } = contentOf(RECORD);
    const cut = grids.map((grid): Grid => ({ ...grid, rows: grid.rows.filter((_, row) => row !== 1) }));
    expect(readRecord({ grids: cut, names: [] })).toBeNull();
    expect(readRecord({ grids: [], names: [] })).toBeNull();
  });
});
