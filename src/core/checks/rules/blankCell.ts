import { fullAddress, oneCell } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import { COLUMNS } from "../../plan/columns";
import type { ColumnKey } from "../../plan/columns";
import type { CheckContext } from "../checkContext";
import type { ActionSpot, PlanRule, RowsTouched } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable } from "../facts/actionTables";
import { refInSeries } from "../facts/refParts";
import type { Found } from "../finding";

/** Columns in which a blank is a gap once nearly every other row has something. Leads, refs and updates have rules of their own. */
const EXPECTED = ["byWhen", "funding", "type", "measure", "status"] as const satisfies readonly ColumnKey[];

/** Columns in which a blank is plainly a gap, not a status that is still to come. */
const PLAIN: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["byWhen", "funding", "measure"]);

const LEAST_ROWS = 5;
const MOST_ROWS = 0.75;
const NEARLY_ALL = 0.95;

function isBlank({ action }: ActionSpot, key: (typeof EXPECTED)[number]): boolean {
  return action[key] === null && (key !== "status" || action.statusFill === null);
}

function lookAt(key: (typeof EXPECTED)[number], spots: readonly ActionSpot[], context: CheckContext): readonly Found[] {
  const rows = spots.filter((spot) => context.hasField(spot, key));
  const blank = rows.filter((spot) => isBlank(spot, key));
  const share = 1 - blank.length / rows.length;
  if (blank.length === 0 || rows.length < LEAST_ROWS || share < MOST_ROWS) return [];
  const plain = PLAIN.has(key) && share >= NEARLY_ALL;
  return blank.map((spot) => ({
    at: context.fieldAt(spot, key),
    facts: {
      ref: spot.action.ref === null ? "An action" : `Action ${spot.action.ref}`,
      column: COLUMNS[key].heading.toLowerCase(),
      filled: String(rows.length - blank.length),
      rows: String(rows.length),
    },
    ...(plain ? {} : { level: "confirm" as const }),
  }));
}

/** A row of a table that has a ref and more, and no action: it was read as no action at all. */
function withoutAction({ grid, box, columns, actions }: ActionTable, isWanted: RowsTouched): readonly Found[] {
  const columnOf = (key: ColumnKey): number => columns.find(({ means }) => means === key)?.column ?? -1;
  const [ref, action] = [columnOf("ref"), columnOf("action")];
  if (ref < 0 || action < 0 || actions.length === 0) return [];
  const taken = new Set(actions.map((one) => one.box.top));
  return rowsUnder(box).flatMap((row): readonly Found[] => {
    if (!isWanted(grid.sheet, row)) return [];
    const words = textAt(grid, row, ref).trim();
    const others = columns.filter(({ column }) => column !== ref && textAt(grid, row, column) !== "").length;
    if (taken.has(row) || refInSeries(words) === null || textAt(grid, row, action) !== "" || others < 2) return [];
    const facts = { ref: `Action ${words}`, column: "action", filled: String(actions.length), rows: String(actions.length + 1) };
    return [{ at: fullAddress(grid.sheet, oneCell(row, action)), facts }];
  });
}

const everyRow: RowsTouched = () => true;

function inTables(context: CheckContext, isWanted: RowsTouched): readonly Found[] {
  return actionTables(context).flatMap((table) => withoutAction(table, isWanted));
}

function rowsUnder({ top, bottom }: Box): readonly number[] {
  return Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
}

/** A cell is blank in a column that nearly every other action fills. */
export const blankCell: PlanRule = {
  about: "plan",
  code: "blank-cell",
  level: "must-fix",
  title: "Blank cells",
  why: "Readers cannot tell whether there is nothing to say or something was forgotten.",
  says: "{ref}: {column} is blank; {filled} of {rows} actions have it.",
  todo: "Fill the cell, or write why it is empty.",
  follows: ["blank-column"],
  reads: ["ref", "byWhen", "funding", "type", "measure", "status"],
  look: (context) =>
    [false, true].flatMap((review) => {
      const spots = context.actions.filter((spot) => spot.review === review);
      return EXPECTED.flatMap((key) => lookAt(key, spots, context));
    }),
  alsoLooks: [{ look: (context) => inTables(context, everyRow), lookIn: inTables }],
};
