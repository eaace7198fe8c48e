import { cellAddress, fullAddress, oneCell } from "../../grid/a1";
import { cellAt } from "../../grid/grid";
import { tidy } from "../../recognise/words";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable, TableColumn } from "../facts/actionTables";
import type { Found } from "../finding";

/** A heading where it stands, as it is written there. */
interface Heading {
  readonly table: ActionTable;
  readonly column: TableColumn;
  readonly heading: string;
}

function headingsOf(table: ActionTable): readonly Heading[] {
  const { grid, box, columns } = table;
  return columns
    .filter(({ means, why }) => means !== null && why === "heading")
    .map((column) => ({ table, column, heading: tidy(cellAt(grid, box.top, column.column)?.text ?? "") }))
    .filter(({ heading }) => heading !== "");
}

function gathered(tables: readonly ActionTable[]): ReadonlyMap<string, ReadonlyMap<string, readonly Heading[]>> {
  const byMeaning = new Map<string, Map<string, Heading[]>>();
  for (const one of tables.flatMap(headingsOf)) {
    const means = `${one.table.actions[0]?.spot.review === true ? "review " : ""}${one.column.means ?? ""}`;
    const spellings = byMeaning.get(means) ?? new Map<string, Heading[]>();
    byMeaning.set(means, spellings);
    const there = spellings.get(one.heading);
    if (there === undefined) spellings.set(one.heading, [one]);
    else there.push(one);
  }
  return byMeaning;
}

function folded(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function addressOf({ table, column }: Heading): string {
  return fullAddress(table.grid.sheet, oneCell(table.box.top, column.column));
}

/** Only a difference of case, spaces and stops is certain not to be meant. */
function fixOf(headings: readonly Heading[], usual: string): Pick<Found, "fix"> {
  if (headings.some(({ heading }) => folded(heading) !== folded(usual))) return {};
  const changes = headings.map(({ table: { grid, box }, column: { column } }) => ({
    sheet: grid.sheet,
    cell: cellAddress(box.top, column),
    before: cellAt(grid, box.top, column)?.value ?? null,
    after: usual,
    why: "The heading as in most tables",
  }));
  return { fix: { changes } };
}

function variantsIn(spellings: ReadonlyMap<string, readonly Heading[]>): readonly Found[] {
  const [usual, ...others] = [...spellings].sort(([, one], [, other]) => other.length - one.length);
  if (usual === undefined) return [];
  return others.flatMap(([heading, headings]) => {
    const [first, ...rest] = headings;
    if (first === undefined) return [];
    const facts = { found: heading, expected: usual[0] };
    return [{ at: addressOf(first), also: rest.map(addressOf), facts, ...fixOf(headings, usual[0]) }];
  });
}

/** The same column has different headings in different tables; a review may head its tables otherwise than the plan. */
export const headerVariant: PlanRule = {
  about: "plan",
  code: "header-variant",
  level: "improve",
  title: "Headings that differ from table to table",
  why: "One heading for one thing lets readers compare tables, and lets tables be joined.",
  says: "The heading is “{found}”; in most tables it is “{expected}”.",
  todo: "Use “{expected}” in every table.",
  reads: [],
  look: (context) => [...gathered(actionTables(context)).values()].flatMap(variantsIn),
};
