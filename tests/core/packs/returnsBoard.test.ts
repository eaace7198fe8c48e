import { describe, expect, test } from "@jest/globals";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import type { RegisterRow } from "../../../src/core/packs/registerRow";
import { isOutstanding, reminderText, returnsBoard } from "../../../src/core/packs/returnsBoard";
import { registerBook } from "../../../src/core/packs/returnsRegister";
import { suggestDue, suggestRound } from "../../../src/core/packs/roundWords";
import { EMPTY } from "../../support/builtBook";

const SENT: RegisterRow = {
  agency: "Westmarsh Police",
  round: "Quarter 3, 2026/27",
  issue: 2,
  issued: "2026-11-20",
  due: "2026-12-04",
  actions: 3,
  file: "Westmarsh Police - Quarter 3, 2026-27.xlsx",
  returned: null,
  merged: null,
  outstanding: null,
  marks: [],
};

const ROWS: readonly RegisterRow[] = [
  { ...SENT, agency: "Earlier", issue: 1 },
  SENT,
  { ...SENT, agency: "Larkmoor Homes", due: null },
  { ...SENT, agency: "Larkmoor Council", returned: "2026-12-01", merged: "2026-12-02", outstanding: 1 },
  { ...SENT, agency: "Ashcombe Trust", returned: "2026-12-01" },
];

function contentWith(rows: readonly RegisterRow[]): WorkbookContent {
  const { sheets, names } = registerBook(rows, EMPTY, { organisation: null, title: null });
  return { grids: sheets.map(gridOfDesign), names };
}

describe("the board of a round", () => {
  test("holds the latest round, and says of each pack how far it is", () => {
    const board = returnsBoard(contentWith(ROWS), "2026-12-10");
    expect(board).toMatchObject({ round: SENT.round, issue: 2, counts: { sent: 1, late: 1, returned: 1, merged: 1 } });
    expect(board.rows.map(({ agency, state }) => [agency, state])).toEqual([
      ["Westmarsh Police", "late"],
      ["Larkmoor Homes", "sent"],
      ["Larkmoor Council", "merged"],
      ["Ashcombe Trust", "returned"],
    ]);
    expect(board.rows.filter(isOutstanding)).toHaveLength(2);
  });

  test("says late only after the day", () => {
    expect(returnsBoard(contentWith([SENT]), "2026-12-04").counts).toMatchObject({ sent: 1, late: 0 });
  });

  test("is empty where no pack was sent", () => {
    expect(returnsBoard(EMPTY, "2026-12-04")).toMatchObject({ round: null, issue: 0, rows: [] });
  });
});

describe("a reminder", () => {
  const [early] = returnsBoard(contentWith([SENT]), "2026-12-01").rows;
  const [late] = returnsBoard(contentWith([SENT]), "2026-12-10").rows;

  test("says what is wanted and by when", () => {
    const text = early === undefined ? "" : reminderText(early, "Larkmoor plan");
    expect(text).toContain("Subject: Larkmoor plan: your update for Quarter 3, 2026/27");
    expect(text).toContain(`We sent you the workbook “${SENT.file}” on 20 November 2026, which asks about 3 actions.`);
    expect(text).toContain("send it back by 4 December 2026.");
  });

  test("says that the day has passed", () => {
    expect(late === undefined ? "" : reminderText(late, null)).toContain("It was due on 4 December 2026.");
  });
});

describe("what is suggested of a round", () => {
  test.each([
    ["2026-11-20", null, "Quarter 3, 2026/27"],
    ["2027-03-31", null, "Quarter 4, 2026/27"],
    ["2026-04-01", { start: "2026-04-01", end: "2027-03-31" }, "Quarter 1, 2026/27"],
    ["2026-11-20", { start: "2026-01-01", end: "2026-12-31" }, "Quarter 4, 2026"],
    ["2099-12-31", { start: "2098-09-01", end: "2099-08-31" }, "Quarter 2, 2099/00"],
  ])("on %s in a plan of %j it is %s", (today, period, words) => {
    expect(suggestRound(today, period)).toBe(words);
  });

  test.each([
    ["2026-11-20", "2026-12-04"],
    ["2026-11-21", "2026-12-07"],
    ["2026-11-22", "2026-12-07"],
    ["2026-11-23", "2026-12-07"],
  ])("packs of %s are wanted back on %s, never at a weekend", (today, due) => {
    expect(suggestDue(today)).toBe(due);
  });
});
