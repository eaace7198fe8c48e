import type { ColumnReason } from "../plan/reading";
import { withActors } from "./actorColumns";
import { WHEN, byContent, contentOf, most } from "./columnContent";
import type { HeaderRow } from "./headerRows";
import { actionMeaning, isOwnHeading } from "./headings";
import type { ActionMeaning } from "./headings";
import { withRefs } from "./refColumn";
import { withoutRivals } from "./rivalColumns";
import type { Line } from "./sheetView";
import { aimStands, withAction } from "./standingAction";
import { withoutTicks } from "./tickColumns";
import { withTopic } from "./topicColumn";
import { groupNames, unheaded } from "./unheadedColumns";
import { tellsStatus } from "../plan/statusOf";
import { tidy } from "./words";

/** One column of a table of actions: where it stands, what it is called and what we take it to hold. */
export interface Column {
  readonly column: number;
  /** The last column that its heading is merged across. */
  readonly right: number;
  readonly heading: string;
  readonly means: ActionMeaning | null;
  readonly why: ColumnReason;
}

function lastOf(header: HeaderRow, column: number): number {
  const later = [...header.headings.keys()].filter((other) => other > column);
  return later.length === 0 ? header.right : Math.min(...later) - 1;
}

/** A RAG column stands for the status where no other column does, or the other is still empty. */
function withStatus(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  const isFilled = ({ column, right }: Column): boolean => contentOf(lines, column, right).texts.length > 0;
  const rag = columns.find(({ means }) => means === "rag");
  const status = columns.find(({ means }) => means === "status");
  if (rag === undefined || (status !== undefined && (isFilled(status) || !isFilled(rag)))) return columns;
  return columns.map((column) =>
    column === rag ? { ...column, means: "status" } : column === status ? { ...column, means: null } : column,
  );
}

/** A target or a milestone that is only ever a date says when. */
function withDates(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.some(({ means }) => means === "byWhen")) return columns;
  const dated = columns.find(({ means, heading, column, right }) => {
    if (means !== "measure" || !/^(?:target|milestone)s?\b/i.test(heading)) return false;
    return most(contentOf(lines, column, right).texts, (text) => text.length <= 30 && WHEN.test(text));
  });
  return columns.map((column) => (column === dated ? { ...column, means: "byWhen", why: "content" } : column));
}

const LONGEST_STATUS = 40;

/** A heading that asks whether it is done; what stands below says. */
const ASKS_DONE = /^(?:is it |action )?(?:done|complete|completed|achieved|delivered|met|finished)\b\s*\??$/i;

/** An update, or what a column "Done?" says, is the status where it says nothing but statuses and no column is called so. */
function withUpdatesAsStatus(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.some(({ means }) => means === "status" || means === "rag")) return columns;
  const saying = columns.find(({ means, heading, column, right }) => {
    if (means !== "update" && !ASKS_DONE.test(heading)) return false;
    const { texts } = contentOf(lines, column, right);
    const short = texts.every((text) => text.length <= LONGEST_STATUS);
    return short && texts.length > 1 && texts.filter(tellsStatus).length * 10 >= texts.length * 8;
  });
  return columns.map((column) => (column === saying ? { ...column, means: "status", why: "content" } : column));
}

const GRADE = /^(?:h|m|l|high|medium|med|low|very high|essential|desirable|urgent)$/i;

/** A column called priority that grades its rows high, medium and low does not say whose they are. */
function withoutGrades(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  return columns.map((column) => {
    const grades =
      column.means === "priority" && most(contentOf(lines, column.column, column.right).texts, (text) => GRADE.test(text));
    return grades ? { ...column, means: null } : column;
  });
}

function withContent(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  const taken = new Set(columns.flatMap(({ means }) => (means === null ? [] : [means])));
  const stands = aimStands(columns, lines);
  const settled = columns.map((column) => {
    const doubtful = column.heading === "" || !taken.has("action") || !taken.has("lead");
    if (column.means !== null || !doubtful) return column;
    const content = contentOf(lines, column.column, column.right);
    const meaning = byContent(content, taken);
    const wanted = column.heading === "" || meaning === "action" || meaning === "lead";
    const isOther = meaning === "action" && stands && isOwnHeading(column.heading);
    if (meaning === null || !wanted || isOther) return column;
    taken.add(meaning);
    return { ...column, means: meaning, why: "content" as const };
  });
  return settled;
}

function isTold({ heading, means }: Column): boolean {
  return heading !== "" || means !== null;
}

/** A column without a heading that tells what it holds is none of the column before it. */
function reaching(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index) => {
    const next = columns[index + 1]?.column ?? Infinity;
    return next <= column.right ? { ...column, right: next - 1 } : column;
  });
}

/** What tells columns apart beyond their headings, each step knowing what those before it told. */
const STEPS: readonly ((columns: readonly Column[], lines: readonly Line[]) => readonly Column[])[] = [
  withoutGrades,
  withoutTicks,
  withDates,
  withRefs,
  withActors,
  withoutRivals,
  withStatus,
  withTopic,
  withUpdatesAsStatus,
  withContent,
];

/** The columns of a table of actions with their meanings, each with why: its heading, the table before it, or what it holds. */
export function columnsOf(header: HeaderRow, lines: readonly Line[]): readonly Column[] {
  const headed = [...header.headings].map(([column, heading]): Column => {
    const why = header.written.has(column) || header.repeats === null ? "heading" : "table-before";
    return { column, right: lastOf(header, column), heading: tidy(heading), means: actionMeaning(heading)?.meaning ?? null, why };
  });
  const naming = headed.some(({ means }) => means === "priority") ? null : groupNames(header, lines);
  const bare = unheaded(header, lines, naming).map((column): Column => ({
    column,
    right: column,
    heading: "",
    means: column === naming ? "priority" : null,
    why: "content",
  }));
  const columns = [...headed, ...bare].sort((one, other) => one.column - other.column);
  const known = STEPS.reduce<readonly Column[]>((told, step) => step(told, lines), columns);
  return reaching(withAction(known.filter(isTold), lines));
}

/** Share of the rows that must fill a column for it to be one of the table's. */
const FILLED = 0.2;

/** The columns of a table without headings, told by what they hold; null unless three of them tell, an action among them. */
export function columnsByContent(lines: readonly Line[]): readonly Column[] | null {
  const last = lines.reduce((far, line) => Math.max(far, line.spots.at(-1)?.column ?? 0), 0);
  const holds = (column: number): boolean => contentOf(lines, column, column).share >= FILLED;
  const bare = Array.from({ length: Math.min(last + 1, 40) }, (_, column): Column => ({
    column,
    right: column,
    heading: "",
    means: null,
    why: "content",
  }));
  // Nothing stands beside a table without headings: a column that does not tell is the source's own.
  const columns = withContent(bare, lines).filter((column) => isTold(column) || holds(column.column));
  const has = (meaning: ActionMeaning): boolean => columns.some(({ means }) => means === meaning);
  const told = (["ref", "lead", "byWhen", "status"] as const).filter(has).length;
  return has("action") && told >= 2 ? columns : null;
}
