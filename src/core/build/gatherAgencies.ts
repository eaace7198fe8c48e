import { namesNobody } from "../plan/nobodyNamed";
import { foldHeading, tableColumns } from "../design/standing";
import { BOOK_TABLES } from "../plan/bookTables";
import type { Member, Plan, Review } from "../plan/plan";
import type { StandingTable } from "./tableSpec";

/** One agency for the Partners sheet. */
export type Agency = Omit<Member, "at">;

const NOTHING_KNOWN = {
  ...{ alsoKnownAs: [], address: null, contact: null, phone: null, email: null, web: null },
  isMember: false,
} as const;

/** A name as agencies are compared: lower case, single spaces. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Whether a name is one that can be chosen: "All partners" and a remark in brackets name nobody. */
function namesSomebody(name: string): boolean {
  return (
    !namesNobody(name) &&
    !/^\(.*\)$|^(?:and|with|plus)\s|\bpartners (?:to be|as|where|when|after)\b|^all\s(?:\w+\s)?(?:agencies|partners)$|^partners,/i.test(
      name.trim(),
    )
  );
}

/** Every agency that a plan names, in a fixed order: leads of priorities and actions, then other partners, then key partners. */
function namesIn(plan: Plan, review: Review | null): readonly string[] {
  const actions = plan.priorities.flatMap((priority) => priority.actions);
  const earlier = (review?.priorities ?? []).flatMap((priority) => priority.actions);
  return [
    ...plan.priorities.flatMap((priority) => priority.leadAgencies),
    ...actions.flatMap(({ lead }) => lead),
    ...actions.flatMap(({ partners }) => partners),
    ...plan.priorities.flatMap((priority) => priority.keyPartners),
    ...earlier.flatMap(({ lead }) => lead),
  ];
}

/** The agencies of a plan, each once: the members first, then every further name of a lead or partner, as first written. */
export function gatherAgencies(plan: Plan, review: Review | null): readonly Agency[] {
  const seen = new Set<string>();
  const isNew = (name: string): boolean => {
    const folded = foldName(name);
    const fresh = folded !== "" && !seen.has(folded);
    seen.add(folded);
    return fresh;
  };
  const members = plan.members.filter(({ name }) => isNew(name));
  for (const { alsoKnownAs } of members) alsoKnownAs.forEach(isNew);
  const others = namesIn(plan, review).filter((name) => namesSomebody(name) && isNew(name));
  return [...members, ...others.map((name) => ({ ...NOTHING_KNOWN, name }))];
}

/** The names of agencies, also their other names, that a Partners table holds. */
export function standingAgencies({ grid, table }: StandingTable): readonly string[] {
  const { name, alsoKnownAs } = BOOK_TABLES.agencies.headings;
  const columns = tableColumns(grid, table);
  return [name, alsoKnownAs].flatMap((heading) => {
    const column = columns.get(foldHeading(heading)) ?? -1;
    const rows = grid.rows.slice(table.box.top + 1, table.box.bottom + 1);
    return rows.flatMap((row) => (row[column]?.text ?? "").split("\n")).filter((text) => text.trim() !== "");
  });
}

/** The lead agencies of a plan that are not among the names known, each once, as first written. */
export function unknownLeads(plan: Plan, knownNames: readonly string[]): readonly Agency[] {
  const seen = new Set(["", ...knownNames.map(foldName)]);
  const leads = plan.priorities.flatMap(({ leadAgencies, actions }) => [
    ...leadAgencies,
    ...actions.flatMap(({ lead }) => lead.slice(0, 1)),
  ]);
  const fresh = new Map(
    leads.filter((name) => namesSomebody(name) && !seen.has(foldName(name))).map((name) => [foldName(name), name]),
  );
  return [...fresh.values()].map((name) => ({ ...NOTHING_KNOWN, name }));
}
