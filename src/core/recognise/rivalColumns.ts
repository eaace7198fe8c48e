import { contentOf } from "./columnContent";
import type { Column } from "./columnMeanings";
import { actionMeaning } from "./headings";
import type { ActionMeaning } from "./headings";
import type { Line } from "./sheetView";
import { PERIOD, withoutPeriod } from "./periodHeadings";
import { headsRows } from "./topicColumn";

/** Of columns that say the same for one period after another, the last that anybody has filled; null when they are no such columns. */
function latestOf(rivals: readonly Column[], kept: Column | undefined, lines: readonly Line[]): Column | null {
  if (kept === undefined || kept.heading.search(PERIOD) < 0) return null;
  const series = rivals.filter(({ heading }) => withoutPeriod(heading) === withoutPeriod(kept.heading));
  if (series.length < 2) return null;
  return series.filter(({ column, right }) => contentOf(lines, column, right).texts.length > 0).at(-1) ?? null;
}

/** Words that say a measure more plainly than "outcome", "impact" or "milestone" do. */
const PLAIN_MEASURE = /\b(?:measures?|measured|indicators?|kpis?|pis?|success|how (?:will|do) we know|how we will know)\b/i;

/** Of columns that would be the measure, those right of the action that say so plainly; else all of them. */
function plainest(all: readonly Column[], action: number): readonly Column[] {
  const plain = all.filter(({ means, heading, column }) => means === "measure" && column > action && PLAIN_MEASURE.test(heading));
  return plain.length > 0 ? plain : all;
}

/** A number of the aim that an action serves is not the action's own. */
const OF_AIM = /\b(?:objectives?|priorit(?:y|ies)|themes?|aims?|goals?|outcomes?)\b/i;

/** Of columns that would mean the same, the one that keeps it: known by its very words, then right of the action, then first; the first action that rows have. */
function keptAmong(all: readonly Column[], action: number, lines: readonly Line[]): Column | undefined {
  const rivals = plainest(all, action);
  const sure = rivals.filter((rival) => actionMeaning(rival.heading)?.sure === true);
  const some = sure.length > 0 ? sure : rivals;
  if (rivals[0]?.means === "objective") return some.at(-1);
  if (rivals[0]?.means === "ref") return some.find(({ heading }) => !OF_AIM.test(heading)) ?? some[0];
  if (rivals[0]?.means === "action")
    return some.find(({ column, right }) => contentOf(lines, column, right).share >= 0.5) ?? some[0];
  return some.find((rival) => rival.column > action) ?? some[0];
}

/** What a column means that another of the same meaning outdid: areas of action left of the actions are the aims that rows stand under. */
function meansBeside(column: Column, action: number, columns: readonly Column[], lines: readonly Line[]): ActionMeaning | null {
  const areas = column.means === "action" && column.column < action && headsRows(column, lines);
  const told = columns.some(({ means }) => means === "priority" || means === "objective");
  return areas && !told ? "objective" : null;
}

/**
 * The columns with each meaning in one of them only; of progress or ratings for one period after another in the latest, and then the
 * officer is asked. A second status that says RAG is the RAG; every further column is the source's own, or the aim of several rows.
 */
export function withoutRivals(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  const action = columns.find(({ means }) => means === "action")?.column ?? -1;
  let hasRag = columns.some(({ means }) => means === "rag");
  return columns.map((column) => {
    const rivals = columns.filter(({ means }) => means !== null && means === column.means);
    if (rivals.length < 2) return column;
    const kept = keptAmong(rivals, action, lines);
    const latest = latestOf(rivals, kept, lines);
    if ((latest ?? kept) === column) return latest === null ? column : { ...column, why: "content" as const };
    const isRag = latest === null && column.means === "status" && /rag/i.test(column.heading) && !hasRag;
    if (isRag) hasRag = true;
    return { ...column, means: isRag ? "rag" : meansBeside(column, kept?.column ?? -1, columns, lines) };
  });
}
