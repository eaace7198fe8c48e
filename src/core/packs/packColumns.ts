import { actionColumns } from "../build/actionColumns";
import type { ActionRow } from "../build/actionColumns";
import { distinctHeadings } from "../build/distinctHeadings";
import type { KnownPriority } from "../build/giveIds";
import type { TableColumn } from "../build/tableSpec";
import { textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { PACK_HEADINGS } from "../returns/packRecord";
import { priorityWords } from "./packInput";
import type { PackInput } from "./packInput";
import { OPEN } from "./packLooks";
import type { SharedAction } from "./packShares";

/** The columns that are the partner's to fill in, where the pack has them. */
const OPEN_COLUMNS: readonly ColumnKey[] = ["status", "rag", "update", "updated"];

/** Narrower than on the plan's own sheets: all columns of a pack stand on one page. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ["action", 42],
  ["lead", 20],
  ["partners", 22],
  ["byWhen", 13],
  ["measure", 28],
  ["update", 44],
]);

/** A column of the pack: one of the plan's, or one that says what the pack needs said. */
export type PackColumn = TableColumn<PackRow>;

/** An action with how the agency has part in it. */
export interface PackRow extends ActionRow {
  readonly shared: SharedAction;
}

/** How an agency has part in an action, in words. */
const ROLE_WORDS = { sole: "Lead", joint: "Joint lead", priority: "Lead of the priority", support: "Support" } as const;

function roleWords({ leadsAs }: SharedAction): string {
  return ROLE_WORDS[leadsAs ?? "support"];
}

function said(heading: string, width: number, words: (shared: SharedAction) => string): PackColumn {
  const cell = ({ shared }: PackRow): DesignCell => textCell(words(shared), STYLES.body);
  return { key: `pack:${heading}`, heading, width, style: STYLES.body, upkeep: "ours", cell };
}

const OWN_COLUMNS: readonly PackColumn[] = [
  said(PACK_HEADINGS.priority, 20, ({ priority }) => priorityWords(priority)),
  said(PACK_HEADINGS.role, 10, roleWords),
];

/** Whether a column is the partner's to fill in. */
export function isOpen(key: string): boolean {
  return OPEN_COLUMNS.some((open) => open === key);
}

/** A column of the plan as the pack has it: open ones tinted and unlocked. */
function packColumn(column: TableColumn<ActionRow>): PackColumn {
  const width = WIDTHS.get(column.key) ?? column.width;
  if (!isOpen(column.key)) return { ...column, width };
  const cell: PackColumn["cell"] = (row, place) => {
    const made = column.cell(row, place);
    return { ...made, style: { ...made.style, ...OPEN } };
  };
  return { ...column, width, style: { ...column.style, ...OPEN }, cell };
}

/** A column of the plan's own may be called as one that the pack adds: the headings of a table must differ. */
function withDistinctHeadings(columns: readonly PackColumn[]): readonly PackColumn[] {
  const own = columns.filter(({ key }) => key.startsWith("extra:"));
  const taken = [...Object.values(PACK_HEADINGS), ...COLUMN_KEYS.map((key) => COLUMNS[key].heading)];
  const headings = distinctHeadings(
    own.map(({ heading }) => heading),
    taken,
  );
  return columns.map((column) => ({ ...column, heading: headings[own.indexOf(column)] ?? column.heading }));
}

/** Ref first, so that it stays in sight; then priority and role, what the plan says, what is to be filled in, and the ID out of sight. */
export function packColumns({ share, plan }: PackInput): readonly PackColumn[] {
  const [first] = plan.priorities;
  if (first === undefined) return [];
  const headings = plan.priorities.flatMap((priority) => priority.columns);
  const whole: KnownPriority = { ...first, id: "", actions: share.actions.map(({ action }) => action), columns: headings };
  const [ref, ...rest] = withDistinctHeadings(actionColumns(whole).map(packColumn));
  const closed = rest.filter(({ key }) => !isOpen(key) && key !== "id");
  const open = rest.filter(({ key }) => isOpen(key));
  const id = rest.filter(({ key }) => key === "id");
  return [...(ref === undefined ? [] : [ref]), ...OWN_COLUMNS, ...closed, ...open, ...id];
}
