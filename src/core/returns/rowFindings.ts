import { foldHeading } from "../design/standing";
import { foldedText } from "./foldedText";
import { nameOf } from "./matchRows";
import type { PackRecord } from "./packRecord";
import type { PlanIndex } from "./planIndex";
import { returnFinding } from "./returnRules";
import type { ReturnFinding, ReturnedRow } from "./returnReading";

/** So many refs are named in one sentence; the rest is counted. */
const MOST_NAMED = 12;

const textOf = ({ cells }: ReturnedRow, key: "ref" | "action"): string => cells.get(key)?.text ?? "";

/** The refs of actions in one sentence. */
export function refList(ids: readonly string[], record: PackRecord | null, index: PlanIndex): string {
  const issued = new Map((record?.actions ?? []).map(({ id, values }) => [id, values]));
  const names = ids.map((id) => {
    const action = index.byId.get(id)?.action;
    return nameOf(action?.ref ?? issued.get(id)?.get("ref") ?? "", action?.action ?? issued.get(id)?.get("action") ?? id);
  });
  const more = names.length > MOST_NAMED ? [`${String(names.length - MOST_NAMED)} more`] : [];
  return [...names.slice(0, MOST_NAMED), ...more].join(", ");
}

function oneRow(
  row: ReturnedRow,
  record: PackRecord | null,
  issued: ReadonlySet<string>,
  index: PlanIndex,
): ReturnFinding | null {
  const { id, at, cells } = row;
  if (id === null) {
    const said = [...cells].filter(([key]) => key !== "action").map(([, { text }]) => text);
    const found = said.filter((text) => text !== "").join(" · ");
    return textOf(row, "action") === "" && found !== ""
      ? returnFinding("row-without-action", at, { found: found.slice(0, 120) })
      : null;
  }
  const ref = nameOf(textOf(row, "ref"), textOf(row, "action"));
  if (!index.byId.has(id)) {
    const found = (cells.get("update")?.text ?? "") || (cells.get("status")?.text ?? "") || textOf(row, "action");
    return returnFinding("not-in-plan", at, { ref, found });
  }
  const agency = record?.fingerprint.agency ?? "";
  return record !== null && !issued.has(id) ? returnFinding("not-issued", at, { ref, agency }) : null;
}

/** What was written into columns of the plan's own: they are no part of a return, but what stands there is told. */
function ownColumns({ id, others }: ReturnedRow, { byId, ownHeadings }: PlanIndex): readonly ReturnFinding[] {
  const extra = id === null ? [] : (byId.get(id)?.action.extra ?? []);
  return [...others].flatMap(([heading, { at, text }]) => {
    if (!ownHeadings.has(heading) || text === "") return [];
    const field = extra.find((one) => foldHeading(one.heading) === heading);
    const isSame = foldedText(text) === foldedText(field?.text ?? "");
    return isSame
      ? []
      : [returnFinding("own-column-changed", at, { column: field?.heading ?? heading, found: text.slice(0, 120) })];
  });
}

/** Whether the matched rows stand in another order than they were issued in. */
function isReordered(rows: readonly ReturnedRow[], { actions }: PackRecord): boolean {
  const places = new Map(actions.map(({ id }, at) => [id, at]));
  const order = rows.flatMap(({ id }) => (id === null ? [] : (places.get(id) ?? [])));
  return order.some((place, at) => place < (order[at - 1] ?? -1));
}

/** What became of the rows of a return: deleted, added, re-ordered, without an action, of actions that were not sent or are gone. */
export function rowFindings(
  rows: readonly ReturnedRow[],
  missing: readonly string[],
  record: PackRecord | null,
  index: PlanIndex,
): readonly ReturnFinding[] {
  const issued = new Set((record?.actions ?? []).map(({ id }) => id));
  const added = rows.filter((row) => row.id === null && textOf(row, "action") !== "").length;
  const count = String(missing.length);
  return [
    ...(missing.length === 0 ? [] : [returnFinding("rows-deleted", null, { count, refs: refList(missing, record, index) })]),
    ...(added === 0 ? [] : [returnFinding("rows-added", null, { count: String(added) })]),
    ...(record !== null && isReordered(rows, record) ? [returnFinding("rows-reordered")] : []),
    ...rows.map((row) => oneRow(row, record, issued, index)).filter((finding) => finding !== null),
    ...rows.flatMap((row) => ownColumns(row, index)),
  ];
}
