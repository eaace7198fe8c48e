import type { KnownAction } from "../build/giveIds";
import { cellSafe } from "../design/safeText";
import { cellText } from "../grid/cellText";
import { splitAgencies, splitLead } from "../plan/agencies";
import { nameKey } from "../plan/agencyNames";
import type { KnownNames } from "../plan/agencyNames";
import type { ColumnKey } from "../plan/columns";
import { serialOfDay } from "../plan/days";
import type { Member } from "../plan/plan";
import type { MergeContext } from "./cellMerges";
import { DAY_FORMAT } from "./fittedValue";

/** Names of agencies as the plan's Partners sheet has them, by every spelling that it knows. */
function membersByName(members: readonly Member[]): ReadonlyMap<string, string> {
  return new Map(members.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs].map((one) => [nameKey(one), name] as const)));
}

/**
 * A row that a partner added, as an action of the plan, still without its ID: agencies under the names that the plan has, a status in
 * the key's own words. Without a lead it is the agency's own; told of without a day, its day is that of the merge.
 */
export function proposedAction(
  texts: ReadonlyMap<ColumnKey, string>,
  agency: string | null,
  { now, today }: MergeContext,
): KnownAction {
  const members = membersByName(now.reading.plan.members);
  const known: KnownNames = { has: (name) => members.has(nameKey(name)) };
  const named = (names: readonly string[]): readonly string[] => names.map((name) => members.get(nameKey(name)) ?? name);
  const text = (key: ColumnKey): string | null => {
    const safe = cellSafe(texts.get(key) ?? "").trim();
    return safe === "" ? null : safe;
  };
  const { lead, partners } = splitLead(text("lead") ?? agency ?? "", known);
  const status = text("status");
  const told = status !== null || text("update") !== null;
  return {
    id: "",
    ref: text("ref"),
    action: text("action") ?? "",
    lead: named(lead),
    partners: named([...partners, ...splitAgencies(text("partners") ?? "", known)]),
    byWhen: text("byWhen"),
    funding: text("funding"),
    type: text("type"),
    measure: text("measure"),
    status: status === null ? null : (now.statuses(status)?.label ?? status),
    statusFill: null,
    rag: text("rag"),
    update: text("update"),
    updated: text("updated") ?? (told ? cellText(serialOfDay(today), DAY_FORMAT) : null),
    extra: [],
    at: "",
  };
}
