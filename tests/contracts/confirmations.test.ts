import { describe, expect, test } from "@jest/globals";
import { confirmFinding, unconfirmFinding } from "../../src/app/confirmFinding";
import { confirmationsIn } from "../../src/core/checks/confirmations";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { OFFICERS_BOOK } from "./exampleBooks";
import { valueOf } from "./workbookContract";
import { HOLDERS } from "./holders";

const TODAY = "2026-11-20";

describe.each(HOLDERS)("a workbook held by %s", (_, hold) => {
  test("remembers what was confirmed and why, also after saving and opening again", async () => {
    const { workbook, save } = await hold(OFFICERS_BOOK);
    const reason = 'The lead is "all of us", as agreed;\nsee the minutes & =A1 <b>';
    valueOf(await confirmFinding(workbook, "0abc123x-2", reason, TODAY));
    valueOf(await confirmFinding(workbook, "9zz", "Right", TODAY));
    const expected = new Map([
      ["0abc123x-2", { day: TODAY, reason: 'The lead is "all of us", as agreed; see the minutes & =A1 <b>' }],
      ["9zz", { day: TODAY, reason: "Right" }],
    ]);
    expect(confirmationsIn(valueOf(await workbook.read()))).toEqual(expected);
    const opened = valueOf(await createFileWorkbook(await save(), "saved.xlsx"));
    expect(confirmationsIn(valueOf(await opened.read()))).toEqual(expected);
  });

  test("forgets a confirmation that was taken back, and can be told it again", async () => {
    const { workbook } = await hold(OFFICERS_BOOK);
    valueOf(await confirmFinding(workbook, "abc", "Right", TODAY));
    valueOf(await unconfirmFinding(workbook, "abc"));
    expect(confirmationsIn(valueOf(await workbook.read()))).toEqual(new Map());
    expect(valueOf(await workbook.read()).names.filter(({ name }) => name.startsWith("Actionbook.Confirmed"))).toEqual([]);
    // Taking back what nobody confirmed is no trouble.
    valueOf(await unconfirmFinding(workbook, "abc"));
    valueOf(await confirmFinding(workbook, "abc", "Still right", "2026-11-21"));
    expect(confirmationsIn(valueOf(await workbook.read())).get("abc")).toEqual({ day: "2026-11-21", reason: "Still right" });
  });

  test("no sheet is touched by remembering", async () => {
    const { workbook } = await hold(OFFICERS_BOOK);
    const before = valueOf(await workbook.read()).grids;
    valueOf(await confirmFinding(workbook, "abc", "Right".repeat(100), TODAY));
    expect(valueOf(await workbook.read()).grids).toEqual(before);
  });
});
