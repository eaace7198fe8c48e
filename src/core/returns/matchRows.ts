import { foldedText } from "./foldedText";
import type { RawRow } from "./rawRows";
import { returnFinding } from "./returnRules";
import type { MatchedBy, ReturnFinding, ReturnedRow } from "./returnReading";
import type { Likely } from "./wordingIndex";
import type { Wordings } from "./wordingsOf";

/** The rows of a return with the actions that they belong to. */
export interface MatchedRows {
  readonly rows: readonly ReturnedRow[];
  /** Actions that two rows say different things of. */
  readonly doubled: ReadonlySet<string>;
  readonly findings: readonly ReturnFinding[];
}

type Owners = Map<string, RawRow>;
type Matches = Map<RawRow, { readonly id: string; readonly by: MatchedBy }>;

/** A row whose wording is less like the action's than this is another action, whatever its ID says. */
const STILL_THE_SAME = 0.5;

const WORDS_FOR = { "ref-and-wording": "ref and wording", wording: "wording" } as const satisfies Record<Likely["by"], string>;

const textOf = ({ cells }: RawRow, key: "ref" | "action" | "update" | "status"): string => foldedText(cells.get(key)?.text ?? "");

/** How an action is called in words: its ref, else the beginning of its wording. */
export function nameOf(ref: string, action: string): string {
  return ref === "" ? `“${action.slice(0, 40)}”` : ref;
}

/** Whether a row has an ID that we know and still says the action that it names. */
function keepsItsId(row: RawRow, wordings: Wordings): boolean {
  if (row.id === "" || !wordings.has(row.id)) return false;
  const action = textOf(row, "action");
  return action === "" || wordings.likeness(row.id, action) >= STILL_THE_SAME;
}

/** The row that holds for each ID: of two the one that says something new. */
function ownersOf(rows: readonly RawRow[], differs: (row: RawRow) => boolean): Owners {
  const owners: Owners = new Map();
  for (const row of rows) {
    const before = owners.get(row.id);
    if (before === undefined || (!differs(before) && differs(row))) owners.set(row.id, row);
  }
  return owners;
}

function saysTheSame(one: RawRow, other: RawRow): boolean {
  return [...one.cells].every(([key, { text }]) => foldedText(text) === foldedText(other.cells.get(key)?.text ?? ""));
}

/** Rows that have lost their ID, or have a wrong one, by ref and wording; what is left over the partner added. */
function matchByWording(rows: readonly RawRow[], owners: Owners, matches: Matches, wordings: Wordings): readonly ReturnFinding[] {
  return rows.flatMap((row): readonly ReturnFinding[] => {
    const action = textOf(row, "action");
    if (action === "") return [];
    const likely = wordings.find(textOf(row, "ref"), action, (id) => !owners.has(id));
    if (likely !== null) {
      owners.set(likely.id, row);
      matches.set(row, likely);
      const facts = { ref: nameOf(wordings.refOf(likely.id), action), by: WORDS_FOR[likely.by] };
      return [returnFinding("row-matched", row.at, facts)];
    }
    const isCopy = row.id !== "" && wordings.has(row.id);
    return isCopy ? [returnFinding("row-copied", row.at, { ref: nameOf(wordings.refOf(row.id), action) })] : [];
  });
}

/**
 * Matches the rows of one return with actions: by ID where the row still says that action, else by ref and wording. Each action has at
 * most one row; `differs` says whether a row says anything else than was issued.
 */
export function matchRows(raw: readonly RawRow[], wordings: Wordings, differs: (row: RawRow) => boolean): MatchedRows {
  const known = raw.filter((row) => keepsItsId(row, wordings));
  const owners = ownersOf(known, differs);
  const matches: Matches = new Map([...owners].map(([id, row]) => [row, { id, by: "id" }]));
  const spare = new Set(known.filter((row) => owners.get(row.id) !== row));
  const doubled = new Set<string>();
  const twice = [...spare].map((row) => {
    const owner = owners.get(row.id) ?? row;
    const same = saysTheSame(row, owner) || !differs(row);
    if (!same) doubled.add(row.id);
    const facts = {
      ref: nameOf(wordings.refOf(row.id), textOf(row, "action")),
      other: textOf(row, "update") || textOf(row, "status"),
    };
    return returnFinding(same ? "row-twice" : "row-doubled", row.at, facts);
  });
  const lost = raw.filter((row) => !matches.has(row) && !spare.has(row));
  const findings = [...twice, ...matchByWording(lost, owners, matches, wordings)];
  const rows = raw.flatMap((row): ReturnedRow[] => {
    const match = matches.get(row);
    const { at, priority, cells, others } = row;
    return spare.has(row) ? [] : [{ at, id: match?.id ?? null, matchedBy: match?.by ?? null, priority, cells, others }];
  });
  return { rows, doubled, findings };
}
