import { parsePlace } from "../grid/a1";
import type { GlossaryEntry, Member, Target } from "../plan/plan";
import { isGlossaryTitle, readGlossary } from "./glossary";
import type { TableKind } from "./tableKind";
import type { Ledger } from "./ledger";
import { within } from "./lone";
import { memberColumns, readMemberTable } from "./memberTable";
import { isMembersTitle } from "./members";
import { readPriorityList } from "./priorityList";
import type { ListedPriority } from "./priorityList";
import type { Table } from "./regions";
import type { SheetDrafts } from "./sections";
import type { Line, SheetView } from "./sheetView";
import { readTargets, targetColumns } from "./targets";

/** The columns of a table of another kind that are read; its other cells are left over. null: all of them. */
function columnsRead(table: Table): ReadonlySet<number> | null {
  if (table.header.kind === "targets") return targetColumns(table);
  return table.header.kind === "members" ? memberColumns(table) : null;
}

/** Kinds whose lines without an entry of their own go on with the entry above. */
const RUNS_ON: ReadonlySet<TableKind> = new Set(["priorities", "themes"]);

/** Enters in the ledger the cells of a table that its entries were read from. */
function placeRead(table: Table, entries: readonly { readonly at: string }[], ledger: Ledger): void {
  const columns = columnsRead(table);
  const rows = new Set(entries.map(({ at }) => parsePlace(at)?.box.top ?? -1));
  const first = entries.length === 0 ? Infinity : ([...rows][0] ?? Infinity);
  const isRead = (row: number): boolean => rows.has(row) || (RUNS_ON.has(table.header.kind) && row > first);
  const spots = table.lines.filter(({ row }) => isRead(row)).flatMap((line) => within(line, table.shape));
  ledger.place(
    spots.filter(({ column }) => columns?.has(column) ?? true),
    "plan",
  );
}

/** Enters in the ledger the title right above a table of members or terms that says so. */
function placeAnnouncement(kind: TableKind, before: readonly Line[], ledger: Ledger): void {
  const announces = kind === "members" ? isMembersTitle : kind === "glossary" ? isGlossaryTitle : null;
  const [spot, second] = before.at(-1)?.spots ?? [];
  if (announces !== null && spot !== undefined && second === undefined && announces(spot.text)) ledger.place([spot], "title");
}

interface Others {
  targets: Target[];
  members: Member[];
  glossary: GlossaryEntry[];
  listed: ListedPriority[];
  themes: ListedPriority[];
}

/** Reads the tables of a sheet that hold no actions: targets, members, terms, lists of priorities and themes. */
export function readOthers(drafts: SheetDrafts, view: SheetView, ledger: Ledger): Others {
  const others: Others = { targets: [], members: [], glossary: [], listed: [], themes: [] };
  const take = <Entry extends { readonly at: string }>(table: Table, entries: readonly Entry[], into: Entry[]): void => {
    into.push(...entries);
    placeRead(table, entries, ledger);
  };
  for (const { table, before } of drafts.others) {
    const { kind } = table.header;
    placeAnnouncement(kind, before, ledger);
    if (kind === "targets") take(table, readTargets(table, view), others.targets);
    if (kind === "members") take(table, readMemberTable(table, view), others.members);
    if (kind === "glossary") take(table, readGlossary(table.lines, view).entries, others.glossary);
    if (kind === "priorities") take(table, readPriorityList(table, view), others.listed);
    if (kind === "themes") take(table, readPriorityList(table, view), others.themes);
  }
  return others;
}
