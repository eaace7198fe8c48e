import { boxAddress, columnLetters, quoteSheet } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Hex } from "../grid/grid";
import type { AgencyReader } from "../plan/agencyReader";
import type { ColumnKey } from "../plan/columns";
import type { Action, ExtraField } from "../plan/plan";
import { hueOf } from "../plan/statusOf";
import type { Column } from "./columnMeanings";
import type { SectionRows } from "./priorities";
import { leadInOf } from "./leadIns";
import type { LeadIn } from "./leadIns";
import { groupRows } from "./rows";
import type { GroupedRows, RowGroup } from "./rows";
import type { Line, SheetView } from "./sheetView";
import { isRef, startsSmall, tidyOrNull, withoutBullet } from "./words";

/** An action as its cells have it: names not yet taken apart. */
export interface RawAction {
  readonly texts: ReadonlyMap<ColumnKey, string>;
  readonly statusFill: Hex | null;
  readonly extra: readonly ExtraField[];
  readonly at: string;
  readonly lines: readonly Line[];
}

/** The rows of a section read into actions, with the lines that were none. */
export interface RawRows {
  readonly actions: readonly RawAction[];
  readonly blanks: readonly Line[];
  readonly strays: readonly Line[];
}

/** A name list that runs on to the next line joins with a space, else each line holds its own names. */
function joinNames(texts: readonly string[]): string {
  return texts.reduce((whole, text) =>
    /[,&+/(]\s*$|\band\s*$/.test(whole) || startsSmall(text) ? `${whole} ${text}` : `${whole}\n${text}`,
  );
}

function textOf(group: RowGroup, column: Column, index: number): string {
  const reached = group.reached.get(column.column);
  const [first] = group.texts;
  // Most actions stand on one line, and no merge brings anything down to it.
  if (reached === undefined && group.texts.length === 1) return first?.[index] ?? "";
  const own = group.texts.map((texts) => texts[index] ?? "").filter((text) => text !== "");
  const cells = reached === undefined ? own : [reached.text, ...own];
  if (cells.length === 0) return "";
  return column.means === "lead" || column.means === "partners" ? joinNames(cells) : cells.join(" ");
}

function textsOf(group: RowGroup, columns: readonly Column[]): Map<ColumnKey, string> {
  const texts = new Map<ColumnKey, string>();
  columns.forEach((column, index) => {
    const { means } = column;
    if (means === null || means === "priority" || means === "objective") return;
    const text = textOf(group, column, index);
    if (text !== "") texts.set(means, text);
  });
  return texts;
}

/** The heading of a column of the source's own; one without is told by its letters. */
export function ownHeading({ heading, column }: Column): string {
  return heading === "" ? `Column ${columnLetters(column)}` : heading;
}

const NO_FIELDS: readonly ExtraField[] = [];

/** Columns of the source's own, and one that would say a priority where a title says another. */
function extraOf(group: RowGroup, columns: readonly Column[], { heading, saidIn }: SectionRows): readonly ExtraField[] {
  const own = columns.flatMap((column, index): readonly ExtraField[] => {
    const isOwn = column.means === null || column.means === "objective" || column.means === "priority";
    if (!isOwn || column.column === saidIn) return NO_FIELDS;
    const text = tidyOrNull(textOf(group, column, index));
    return text === null ? NO_FIELDS : [{ heading: ownHeading(column), text }];
  });
  return heading === null || leadInOf(heading.text) !== null ? own : [{ heading: "Section", text: heading.text }, ...own];
}

function fillOf(group: RowGroup, column: number | null, view: SheetView): Hex | null {
  if (column === null) return null;
  for (const { row } of group.lines) {
    const fill = cellAt(view.grid, row, column)?.fill ?? null;
    if (fill !== null && hueOf(fill) !== null) return fill;
  }
  return null;
}

/** Reads the rows that stand under one title into actions, text as it is; `saidOfAll` is what a line below the title says of each. */
export function readRows(rows: SectionRows, view: SheetView, fills: number | null, saidOfAll: LeadIn | null): RawRows {
  const { shape } = rows.table;
  const sheet = quoteSheet(view.grid.sheet);
  const grouped: GroupedRows = groupRows(rows.body, shape, view, rows.saidIn);
  const leadIn = rows.heading === null ? null : leadInOf(rows.heading.text);
  const said = [...(leadIn ?? []), ...(saidOfAll ?? [])];
  const raws = grouped.groups.map((group): RawAction => {
    const texts = textsOf(group, shape.columns);
    for (const [key, text] of said) if (!texts.has(key)) texts.set(key, text);
    const [top, bottom] = [group.lines[0]?.row ?? 0, group.lines.at(-1)?.row ?? 0];
    const box = { top, left: shape.left, bottom, right: shape.right };
    return {
      texts,
      statusFill: texts.has("status") ? null : fillOf(group, fills, view),
      extra: extraOf(group, shape.columns, rows),
      at: `${sheet}!${boxAddress(box)}`,
      lines: group.lines,
    };
  });
  return { actions: raws, blanks: grouped.blanks, strays: grouped.strays };
}

const DITTO = /^(?:ditto|do\.?|as above|\u3003|["\u201D]{1,2}|-\s*"\s*-)$/i;

/** Whether a cell stands for what the action above has; longer texts need not be asked. */
function isDitto(text: string): boolean {
  return text.length <= 10 && DITTO.test(text.trim());
}

/** The text of a cell of names; "ditto" and "as above" stand for what the action above has. */
function namesText(raw: RawAction, key: "lead" | "partners", before: Action | null): string {
  const text = raw.texts.get(key) ?? "";
  return before !== null && isDitto(text) ? before[key].join("\n") : text;
}

/** Text without its bullet where it has only this one: then the bullet marks the action and no list within it. */
function soleBullet(text: string): string {
  const rest = withoutBullet(text);
  return rest === text || /[\u2022\u25CF\u25AA\uF0B7]/.test(rest) ? text : rest;
}

/** Makes the actions of a priority of what their cells have, names taken apart with what the workbook shows to be names. */
export function finishActions(raws: readonly RawAction[], agencies: AgencyReader): readonly Action[] {
  const actions: Action[] = [];
  for (const raw of raws) {
    const before = actions.at(-1) ?? null;
    const { lead, partners } = agencies.lead(namesText(raw, "lead", before));
    const text = (key: ColumnKey): string | null => {
      const own = raw.texts.get(key);
      return own === undefined ? null : tidyOrNull(own);
    };
    const [ref, byWhen] = [text("ref"), text("byWhen")];
    actions.push({
      id: text("id"),
      ref: ref !== null && isRef(ref) ? ref.replace(/\.$/, "") : ref,
      action: soleBullet(text("action") ?? ""),
      lead,
      partners: [...partners, ...agencies.names(namesText(raw, "partners", before))],
      byWhen: byWhen !== null && isDitto(byWhen) ? (before?.byWhen ?? byWhen) : byWhen,
      funding: text("funding"),
      type: text("type"),
      measure: text("measure"),
      status: text("status"),
      statusFill: raw.statusFill,
      rag: text("rag"),
      update: text("update"),
      updated: text("updated"),
      extra: raw.extra,
      at: raw.at,
    });
  }
  return actions;
}
