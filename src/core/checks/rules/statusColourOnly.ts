import { fullAddress, parsePlace } from "../../grid/a1";
import type { ColumnKey } from "../../plan/columns";
import { hueOf } from "../../plan/statusOf";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable, TableAction } from "../facts/actionTables";
import type { Found } from "../finding";

const SHOWN_IN_COLOUR = ["status", "rag"] as const satisfies readonly ColumnKey[];

function byColourOnly({ spot }: TableAction, key: "status" | "rag", context: CheckContext): boolean {
  const cell = context.fieldCell(spot, key);
  return cell !== null && cell.text.trim() === "" && cell.fill !== null && hueOf(cell.fill) !== null;
}

function lookIn(table: ActionTable, context: CheckContext): readonly Found[] {
  return SHOWN_IN_COLOUR.flatMap((key) => {
    const coloured = table.actions.filter((action) => byColourOnly(action, key, context));
    const [first] = coloured;
    const place = first === undefined ? null : parsePlace(context.fieldAt(first.spot, key));
    if (place === null) return [];
    const bottom = coloured.at(-1)?.box.bottom ?? place.box.bottom;
    return [{ at: fullAddress(place.sheet, { ...place.box, bottom }), facts: { count: String(coloured.length) } }];
  });
}

/** A status is given by the colour of its cell alone. Source: WCAG 2.2, 1.4.1 use of colour. */
export const statusColourOnly: PlanRule = {
  about: "plan",
  code: "status-colour-only",
  level: "confirm",
  title: "Status by colour alone",
  why: "Colour is lost in black and white print, to screen readers and to formulas, and many readers cannot tell red from green.",
  says: "Cells of the status with a colour and no word: {count}.",
  todo: "Write the status as a word as well: On track, At risk, Off track, Complete.",
  reads: ["status", "rag"],
  look: (context) => actionTables(context).flatMap((table) => lookIn(table, context)),
};
