import { blankSheet } from "../../../src/core/design/blankSheet";
import { describe, expect, test } from "@jest/globals";
import { overlay } from "../../../src/core/design/overlay";
import { sameData } from "../../../src/core/design/sameData";
import type { DesignCell, SheetDesign } from "../../../src/core/design/sheetDesign";

const cell = (value: string | number, style?: DesignCell["style"]): DesignCell =>
  style === undefined ? { value } : { value, style };

function sheet(rows: SheetDesign["rows"], more: Partial<SheetDesign> = {}): SheetDesign {
  return {
    ...blankSheet("1 Burglary"),
    key: "priority:p1",
    rows,
    ...more,
  };
}

const list = (top: number, bottom: number, source: string): SheetDesign["validations"][number] => {
  return {
    box: { top, left: 2, bottom, right: 2 },
    rule: { kind: "list", source },
    ignoreBlank: true,
    alert: null,
    prompt: null,
  };
};

describe("an update laid over a sheet that stands", () => {
  test("that says the same answers the sheet itself", () => {
    const existing = sheet([[cell("1.1"), cell("Meet", { fill: "FFEEDD" })]], { validations: [list(0, 3, "AgencyNames")] });
    expect(overlay(existing, sheet([[cell("1.1"), cell("Meet")]], { validations: [list(0, 3, "AgencyNames")] }))).toBe(existing);
  });

  test("writes cells that differ and keeps the look that the officer gave them", () => {
    const existing = sheet([[cell("Meet", { fill: "FFEEDD", format: "@" })]]);
    const after = overlay(existing, sheet([[cell(45000, { bold: true, format: "dd/mm/yyyy" })]]));
    expect(after.rows).toEqual([[cell(45000, { fill: "FFEEDD", format: "dd/mm/yyyy" })]]);
  });

  test("leaves null cells and everything outside as they are", () => {
    const existing = sheet([[cell("a"), cell("note")], [], [cell("below")]]);
    expect(overlay(existing, sheet([[cell("b"), null]])).rows).toEqual([[cell("b"), cell("note")], [], [cell("below")]]);
  });

  test("new cells come with their style", () => {
    expect(overlay(sheet([]), sheet([[cell("new", { wrap: true })]])).rows).toEqual([[cell("new", { wrap: true })]]);
  });

  test("a formula that is there already is left alone, whatever its last result", () => {
    const existing = sheet([[{ value: 3, formula: "1+2" }]]);
    expect(overlay(existing, sheet([[{ value: null, formula: "1+2" }]]))).toBe(existing);
  });

  test("tables are resized and keep the look that the officer chose", () => {
    const look = { filterButtons: false, bandedRows: true, style: "TableStyleDark1" };
    const box = { top: 0, left: 0, bottom: 3, right: 2 };
    const existing = sheet([], { tables: [{ name: "actions_P1", box, ...look }] });
    const wanted = { name: "Actions_p1", box: { ...box, bottom: 9 }, style: null, filterButtons: true, bandedRows: false };
    expect(overlay(existing, sheet([], { tables: [wanted] })).tables).toEqual([{ name: "actions_P1", box: wanted.box, ...look }]);
  });

  test("rules inside the design's boxes are replaced, others stay", () => {
    const own = list(20, 30, '"Yes,No"');
    const existing = sheet([], { validations: [list(0, 3, "AgencyNames"), own] });
    const after = overlay(existing, sheet([], { validations: [list(0, 9, "AgencyNames")] }));
    expect(after.validations).toEqual([own, list(0, 9, "AgencyNames")]);
  });

  test("of the columns only a width that is given and hiding is taken over", () => {
    const existing = sheet([], {
      columns: [
        { width: 99, hidden: false },
        { width: 12, hidden: true },
      ],
    });
    const wanted = [
      { width: null, hidden: false },
      { width: 8, hidden: false },
      { width: null, hidden: true },
    ];
    expect(overlay(existing, sheet([], { columns: wanted })).columns).toEqual([
      { width: 99, hidden: false },
      { width: 8, hidden: true },
      { width: null, hidden: true },
    ]);
  });

  test("title, freeze, print set-up and protection stay the officer's", () => {
    const existing = sheet([], { title: "Burglary 2025", freeze: { rows: 9, columns: 0 }, tabColour: "112233" });
    expect(overlay(existing, sheet([[cell("x")]], { freeze: { rows: 1, columns: 1 } }))).toEqual({
      ...existing,
      rows: [[cell("x")]],
    });
  });
});

test.each([
  [{ a: 1, b: [1, null] }, { b: [1, null], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [[1, 2], { 0: 1, 1: 2 }, false],
  [{ a: null }, { a: {} }, false],
  ["a", "a", true],
])("%j and %j say the same: %p", (one, other, same) => {
  expect(sameData(one, other)).toBe(same);
});
