import type { GlossaryEntry, Member, Target } from "../plan/plan";
import { readGlossary } from "./glossary";
import type { Ledger } from "./ledger";
import { within } from "./lone";
import { memberColumns, readMemberTable } from "./memberTable";
import { readPriorityList } from "./priorityList";
import type { ListedPriority } from "./priorityList";
import type { Table } from "./regions";
import type { SheetDrafts } from "./sections";
import type { SheetView, Spot } from "./sheetView";
import { readTargets, targetColumns } from "./targets";

/** The columns of a table of another kind that are read; its other cells are left over. */
function columnsRead(table: Table): ReadonlySet<number> | null {
  if (table.header.kind === "targets") return targetColumns(table);
  return table.header.kind === "members" ? memberColumns(table) : null;
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
  for (const { table } of drafts.others) {
    const { kind } = table.header;
    const columns = columnsRead(table);
    if (kind === "targets") others.targets.push(...readTargets(table, view));
    if (kind === "members") others.members.push(...readMemberTable(table, view));
    if (kind === "glossary") others.glossary.push(...readGlossary(table.lines, view).entries);
    if (kind === "priorities") others.listed.push(...readPriorityList(table, view));
    if (kind === "themes") others.themes.push(...readPriorityList(table, view));
    const isRead = (spot: Spot): boolean => columns === null || columns.has(spot.column);
    ledger.place(table.lines.flatMap((line) => within(line, table.shape)).filter(isRead), "plan");
  }
  return others;
}
