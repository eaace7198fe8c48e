import { fullAddress, oneCell } from "../../grid/a1";
import type { PlanRule } from "../checkRule";
import { sheetsRead } from "../facts/sheetsRead";

/** Names that Excel gives by itself: a new sheet, or the copy of one. */
const GIVEN_BY_EXCEL = /^(?:sheet ?\d+|.* \(\d+\))$/i;

/** A sheet of the officer's own still has the name that Excel gave it. Source: Analysis Function, making spreadsheets accessible: name every sheet. */
export const sheetName: PlanRule = {
  about: "plan",
  code: "sheet-name",
  level: "improve",
  title: "Sheets without a name of their own",
  why: "Readers find their way by the names of the sheets, and a screen reader says them first.",
  says: "The sheet is called “{found}”.",
  todo: "Name it for what it holds, in up to 31 characters.",
  reads: [],
  look: (context) =>
    sheetsRead(context)
      .filter(({ sheet, rows }) => !context.reading.structured && rows.length > 0 && GIVEN_BY_EXCEL.test(sheet))
      .map(({ sheet }) => ({ at: fullAddress(sheet, oneCell(0, 0)), facts: { found: sheet } })),
};
