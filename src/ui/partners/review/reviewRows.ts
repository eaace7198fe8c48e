import type { ComparedAction } from "../../../core/returns/comparison";
import type { Change, GoneRow, ProposedRow, ReviewModel } from "./reviewModel";

/** How the review is put in order. */
export const ORDERS = { agency: "By agency", action: "By action" } as const;
export type Order = keyof typeof ORDERS;

/** What of the review is shown. */
export const SHOWN = {
  all: "Everything",
  asked: "To be decided",
  safe: "Safe changes",
  added: "New rows",
  gone: "Deleted rows",
} as const;
export type Shown = keyof typeof SHOWN;

/** One row of the review, from above to below. */
export type ReviewRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly title: string;
      readonly changes: readonly Change[];
      readonly rows: number;
      readonly open: boolean;
    }
  | { readonly kind: "action"; readonly key: string; readonly action: ComparedAction; readonly changes: readonly Change[] }
  | { readonly kind: "change"; readonly key: string; readonly change: Change; readonly named: boolean }
  | { readonly kind: "added"; readonly key: string; readonly row: ProposedRow }
  | { readonly kind: "gone"; readonly key: string; readonly row: GoneRow };

const SHOWS = {
  all: () => true,
  asked: ({ cell }) => cell.asked.length > 0,
  safe: ({ cell }) => cell.asked.length === 0,
  added: () => false,
  gone: () => false,
} as const satisfies Record<Shown, (change: Change) => boolean>;

/** The parts of a review that a choice shows. */
export function shownOf({ changes, rivals, proposed, gone }: ReviewModel, shown: Shown): ReviewModel {
  return {
    rivals,
    changes: changes.filter(SHOWS[shown]),
    proposed: shown === "all" || shown === "added" ? proposed : [],
    gone: shown === "all" || shown === "gone" ? gone : [],
  };
}

/** How many rows each choice shows. */
export function countShown(model: ReviewModel): Readonly<Record<Shown, number>> {
  const asked = model.changes.filter(SHOWS.asked).length;
  const [added, gone] = [model.proposed.length, model.gone.length];
  return { all: model.changes.length + added + gone, asked, safe: model.changes.length - asked, added, gone };
}

/** The name of an action: its ref and its words. */
export function nameOfAction({ ref, action }: Pick<ComparedAction, "ref" | "action">): string {
  return ref === null ? action : `${ref} ${action}`;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether a group is open, by its key and its place among the groups. */
export type IsOpen = (key: string, at: number) => boolean;

function byAgency(model: ReviewModel, isOpen: IsOpen): readonly ReviewRow[] {
  const [added, gone] = [grouped(model.proposed, ({ from }) => from), grouped(model.gone, ({ from }) => from)];
  const changes = grouped(model.changes, ({ from }) => from);
  const agencies = [...new Set([...changes.keys(), ...added.keys(), ...gone.keys()])];
  return agencies.flatMap((agency, at): readonly ReviewRow[] => {
    const key = `agency ${agency}`;
    const theirs = changes.get(agency) ?? [];
    const [news, lost] = [added.get(agency) ?? [], gone.get(agency) ?? []];
    const rows = theirs.length + news.length + lost.length;
    const heading: ReviewRow = { kind: "group", key, title: agency, changes: theirs, rows, open: isOpen(key, at) };
    if (!heading.open) return [heading];
    const actions = [...grouped(theirs, ({ file, action }) => `${file} ${action.id}`)].flatMap(([name, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const action: ReviewRow = { kind: "action", key: `action ${name}`, action: first.action, changes: own };
      return [action, ...own.map((change) => ({ kind: "change", key: change.key, change, named: false }) as const)];
    });
    return [heading, ...actions, ...addedRows(news), ...goneRows(lost)];
  });
}

const addedRows = (rows: readonly ProposedRow[]): readonly ReviewRow[] =>
  rows.map((row) => ({ kind: "added", key: row.key, row }));
const goneRows = (rows: readonly GoneRow[]): readonly ReviewRow[] => rows.map((row) => ({ kind: "gone", key: row.key, row }));

function byAction(model: ReviewModel, isOpen: IsOpen): readonly ReviewRow[] {
  const actions = [...grouped(model.changes, ({ action }) => action.id)].flatMap(([id, own], at): readonly ReviewRow[] => {
    const [first] = own;
    if (first === undefined) return [];
    const key = `action ${id}`;
    const title = nameOfAction(first.action);
    const heading: ReviewRow = { kind: "group", key, title, changes: own, rows: own.length, open: isOpen(key, at) };
    if (!heading.open) return [heading];
    const columns = [...grouped(own, ({ cell }) => cell.column).values()].flat();
    return [heading, ...columns.map((change) => ({ kind: "change", key: change.key, change, named: true }) as const)];
  });
  return [...actions, ...addedRows(model.proposed), ...goneRows(model.gone)];
}

const BY = { agency: byAgency, action: byAction } as const satisfies Record<
  Order,
  (model: ReviewModel, isOpen: IsOpen) => readonly ReviewRow[]
>;

/** The review as rows below each other; of closed groups only their headings. */
export function reviewRows(model: ReviewModel, order: Order, isOpen: IsOpen): readonly ReviewRow[] {
  return BY[order](model, isOpen);
}

/** With more changes than these, only the first group is open at first: the others are gone through one by one. */
const OPEN_BELOW = 400;

/** Which groups are open: at first all where there are few changes, else the first; the officer has turned some. */
export function openGroups({ changes }: ReviewModel, turned: ReadonlySet<string>): IsOpen {
  return (key, at) => (changes.length <= OPEN_BELOW || at === 0) !== turned.has(key);
}
