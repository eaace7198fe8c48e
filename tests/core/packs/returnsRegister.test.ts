import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import { cellSafe } from "../../../src/core/design/safeText";
import type { Grid, WorkbookContent } from "../../../src/core/grid/grid";
import { noteIssued, noteMerged, noteTakenBack } from "../../../src/core/packs/registerNotes";
import { rowName } from "../../../src/core/packs/registerRow";
import type { RegisterRow } from "../../../src/core/packs/registerRow";
import { readRegister, registerBook } from "../../../src/core/packs/returnsRegister";
import { createFileWorkbook } from "../../../src/xlsx/fileWorkbook";
import { writeBook } from "../../../src/xlsx/writeBook";
import { anyText } from "../../support/anyBook";
import { bareSheet, EMPTY } from "../../support/builtBook";

jest.setTimeout(60_000);

const WORDS = { organisation: "Larkmoor Partnership", title: "Larkmoor plan" };

const ROW: RegisterRow = {
  agency: "Larkmoor District Council",
  round: "Quarter 3, 2026/27",
  issue: 1,
  issued: "2026-11-20",
  due: "2026-12-04",
  actions: 12,
  file: "Larkmoor District Council.xlsx",
  returned: null,
  merged: null,
  outstanding: null,
  marks: [],
};
const NEVER = { returned: null, merged: null, outstanding: null };
const DIGEST = "0123456789abcdef";
const POLICE: RegisterRow = { ...ROW, agency: "Westmarsh Police", actions: 3, file: "Westmarsh Police.xlsx" };

const anyDay = fc.constantFrom("2026-01-31", "2024-02-29", "2099-12-31");
const aText = anyText.map((text) => cellSafe(text).trim()).filter((text) => text !== "");
const anyRow: fc.Arbitrary<RegisterRow> = fc.record({
  agency: aText,
  round: aText,
  issue: fc.integer({ min: 1, max: 999 }),
  issued: fc.option(anyDay),
  due: fc.option(anyDay),
  actions: fc.nat(999),
  file: aText,
  returned: fc.option(anyDay),
  merged: fc.option(anyDay),
  outstanding: fc.option(fc.nat(999)),
  marks: fc.array(
    fc.record({
      digest: fc.constantFrom("0123456789abcdef", "fedcba9876543210"),
      whole: fc.boolean(),
      merge: fc.option(fc.nat(999)),
      before: fc.record({ returned: fc.option(anyDay), merged: fc.option(anyDay), outstanding: fc.option(fc.nat(999)) }),
    }),
    { maxLength: 3 },
  ),
});
const anyRows = fc.uniqueArray(anyRow, { minLength: 1, maxLength: 6, selector: rowName });

function contentWith(rows: readonly RegisterRow[], content: WorkbookContent = EMPTY): WorkbookContent {
  const { sheets, names } = registerBook(rows, content, WORDS);
  return { grids: [...content.grids, ...sheets.map(gridOfDesign)], names };
}

/** The workbook after the register was written into its file. */
async function writtenInto(bytes: Uint8Array, rows: readonly RegisterRow[]): Promise<[Uint8Array, WorkbookContent]> {
  const workbook = await createFileWorkbook(bytes, "plan.xlsx");
  if (!workbook.ok) throw new Error("The file was not opened.");
  const before = await workbook.value.read();
  if (!before.ok) throw new Error("The file was not read.");
  const written = await workbook.value.write(registerBook(rows, before.value, WORDS));
  const after = await workbook.value.read();
  if (!written.ok || !after.ok) throw new Error("The file was not written.");
  return [workbook.value.bytes(), after.value];
}

async function fileWith(rows: readonly RegisterRow[]): Promise<Uint8Array> {
  return writeBook(registerBook(rows, EMPTY, WORDS));
}

describe("the register of returns", () => {
  test("is read as it was written", () => {
    fc.assert(fc.property(anyRows, (rows) => expect(readRegister(contentWith(rows))).toEqual(rows)));
  });

  test("that stands is brought up to date where it stands", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (first, second) => {
        const rows = noteIssued(first, second);
        const [, after] = await writtenInto(await fileWith(first), rows);
        expect(readRegister(after)).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  test("is empty where no pack was sent", () => {
    expect(readRegister(EMPTY)).toEqual([]);
  });

  test("takes another title where the officer has a sheet called Returns", () => {
    const { sheets } = registerBook([ROW], { grids: [bareSheet("Returns")], names: [] }, WORDS);
    expect(sheets.map(({ title }) => title)).toEqual(["Returns (2)"]);
  });

  test("is found without its table object, as another program may save it", () => {
    const content = contentWith([ROW, POLICE]);
    const grids = content.grids.map((grid): Grid => ({ ...grid, tables: [] }));
    expect(readRegister({ ...content, grids })).toEqual([ROW, POLICE]);
  });

  test("keeps each pack's row where the officer has sorted it to", async () => {
    const [bytes] = await writtenInto(await fileWith([POLICE, ROW]), [ROW, POLICE]);
    const note = { agency: POLICE.agency, issue: 1, digest: DIGEST, day: "2026-12-01", outstanding: 1, whole: true, merge: 1 };
    const [, after] = await writtenInto(bytes, noteMerged([ROW, POLICE], note));
    expect(readRegister(after).map(({ agency, returned }) => [agency, returned])).toEqual([
      [POLICE.agency, "2026-12-01"],
      [ROW.agency, null],
    ]);
  });
});

describe("noting in the register", () => {
  const pack = { agency: "westmarsh  police", issue: null, digest: DIGEST };
  const note = { ...pack, day: "2026-12-01", outstanding: 2, whole: true, merge: 1 };

  test("a pack issued again in one round stands once", () => {
    const again = { ...ROW, issued: "2026-11-25", actions: 13 };
    expect(noteIssued([ROW, POLICE], [again])).toEqual([again, POLICE]);
  });

  test("a return without a fingerprint belongs to the agency's latest pack", () => {
    const later = { ...POLICE, issue: 2 };
    const [first, second] = noteMerged([POLICE, later], note);
    expect(first).toEqual(POLICE);
    const marks = [{ digest: DIGEST, whole: true, merge: 1, before: NEVER }];
    expect(second).toEqual({ ...later, returned: note.day, merged: note.day, outstanding: 2, marks });
  });

  test("the same return that changes nothing more is noted once, and of another the first day of return stays", () => {
    const once = noteMerged([POLICE], note);
    expect(noteMerged(once, { ...note, day: "2026-12-09", merge: null })).toEqual(once);
    const [twice] = noteMerged(once, { ...note, digest: "fedcba9876543210", day: "2026-12-09", merge: 2 });
    expect([twice?.returned, twice?.merged]).toEqual([note.day, "2026-12-09"]);
  });

  test("merges taken back in any order leave the register as it was", () => {
    const notes = fc.array(
      fc.record({
        agency: fc.constantFrom(ROW.agency, POLICE.agency),
        issue: fc.constant(1),
        digest: fc.constantFrom(DIGEST, "fedcba9876543210"),
        day: anyDay,
        outstanding: fc.nat(9),
        whole: fc.boolean(),
        merge: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(notes, fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (all, order) => {
        const inTurn = [...all].sort((one, other) => one.merge - other.merge);
        const noted = inTurn.reduce(noteMerged, [ROW, POLICE]);
        expect(order.reduce(noteTakenBack, noted)).toEqual([ROW, POLICE]);
        const last = noteTakenBack(noted, 4);
        expect(last).toEqual(inTurn.filter(({ merge }) => merge < 4).reduce(noteMerged, [ROW, POLICE]));
      }),
    );
  });

  test("a return of nobody that was sent a pack changes nothing", () => {
    expect(noteMerged([ROW], note)).toEqual([ROW]);
  });
});
