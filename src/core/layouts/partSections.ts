import { isMember } from "../plan/isMember";
import { periodIn } from "../plan/period";
import type { Member, Period, Plan, Review } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { LAYOUTS } from "./layouts";
import { PART_TABLES, type PartTableKey } from "./partTables";
import type { LayoutColumn } from "./layouts";
import { printed } from "./printCells";
import { hasFigures, PART_KEYS, type PartKey } from "./printChoices";
import type { PrintCell, PrintSection, PrintTable, PrintText } from "./printDocument";
import { actionColumns, actionSection, type Printing } from "./prioritySections";

interface CellColumn<Row> extends LayoutColumn {
  readonly cell: (row: Row) => PrintCell;
}

/** A table of rows under the columns given, without those that are empty in all of them. */
function partTable<Row>(name: string, columns: readonly CellColumn<Row>[], rows: readonly Row[]): readonly PrintTable[] {
  if (rows.length === 0) return [];
  const shown = columns.filter(({ stays, cell }) => stays === true || rows.some((row) => cell(row).lines.length > 0));
  return [
    {
      kind: "table",
      name,
      hasHeader: true,
      columns: shown.map(({ heading, width, holds }) => ({ heading, width, holds })),
      rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
    },
  ];
}

/** How the partnership itself is reached: its name, then a way a line. */
function contactBlock({ contact, organisation }: Plan, printing: Printing): readonly PrintText[] {
  if (contact === undefined) return [];
  const name = contact.name === "" ? organisation : contact.name;
  const ways = [
    ["Tel", contact.phone],
    ["Email", contact.email],
    ["Web", contact.web],
  ] as const;
  const told = ways.flatMap(([label, way]) => (way === null ? [] : [`${label}: ${way}`]));
  const person = printing.withheld("contacts") ? null : contact.contact;
  const lines = ["Enquiries to:", name, person, contact.address, ...told].filter((line) => line !== null);
  return [{ kind: "paragraphs", lines }];
}

function membersTable(plan: Plan, printing: Printing): readonly PrintTable[] {
  const members = plan.members.filter(isMember);
  const { name, alias, address, contact, phone, email, web } = PART_TABLES.membership.columns;
  const open: readonly CellColumn<Member>[] = [name, alias, address, phone, web];
  const all: readonly CellColumn<Member>[] = [name, alias, address, contact, phone, email, web];
  const columns = printing.withheld("contacts") ? open : all;
  // Names alone are no table: a column to be filled in stands beside them.
  const isBare = members.every((member) => columns.every(({ cell, stays }) => stays === true || cell(member).lines.length === 0));
  return partTable("Members of the partnership", isBare ? [name, { ...phone, stays: true }] : columns, members);
}

/** Each measure once: in words where both tables are printed and it has no figures. */
function targetsFor(part: "targets" | "measures", { targets }: Plan, parts: readonly PartKey[]): Plan["targets"] {
  const other = part === "targets" ? "measures" : "targets";
  return parts.includes(other) ? targets.filter((target) => hasFigures(target) === (part === "targets")) : targets;
}

/** One of the plan's tables beside its actions, as a section of its own. `parts` are those printed with it. */
export function tableSection(part: PartTableKey, { plan }: Reading, printing: Printing, parts: readonly PartKey[]): PrintSection {
  const { targets, measures, glossary } = PART_TABLES;
  const blocks = {
    targets: () => partTable("Targets", Object.values(targets.columns), targetsFor("targets", plan, parts)),
    measures: () => partTable("Success measures", Object.values(measures.columns), targetsFor("measures", plan, parts)),
    membership: () => [...membersTable(plan, printing), ...contactBlock(plan, printing)],
    glossary: () => partTable("Glossary", Object.values(glossary.columns), plan.glossary),
  } satisfies Record<PartTableKey, () => PrintSection["blocks"]>;
  return { heading: PART_TABLES[part].heading, aside: null, about: part, blocks: blocks[part]() };
}

function years({ start, end }: Period): string {
  return `${start.slice(0, 4)}/${end.slice(2, 4)}`;
}

/** The review's own title, which says what time it looks back on. */
function reviewHeading({ title, period }: Review): string {
  const words = title ?? "Review";
  return period === null || periodIn(words) !== null ? words : `${words} ${years(period)}`;
}

const THEME_COLUMNS = [
  { heading: "Theme", width: 34, holds: null },
  { heading: "Review", width: 102, holds: null },
] as const;

function themesTable({ themes = [] }: Review): readonly PrintTable[] {
  const rows = themes.map(({ theme, paragraphs }) => [printed(theme, "text"), printed(paragraphs.join("\n"), "text")]);
  return rows.length === 0 ? [] : [{ kind: "table", name: "Review by theme", hasHeader: true, columns: THEME_COLUMNS, rows }];
}

/** The review of the earlier period: what it is called and its themes, then each of its priorities with what came of the actions. */
function reviewSections(review: Review, printing: Printing): readonly PrintSection[] {
  const asReview: Printing = { ...printing, layout: LAYOUTS["review-table"] };
  const columns = actionColumns(review.priorities, null, asReview);
  return [
    { heading: reviewHeading(review), aside: null, about: "review", blocks: themesTable(review) },
    ...review.priorities.map((priority) => ({
      ...actionSection(priority, columns, asReview),
      about: "review" as const,
    })),
  ];
}

function introduction({ intro }: Plan): PrintSection {
  return { heading: "Introduction", aside: null, about: "notes", blocks: [{ kind: "paragraphs", lines: intro }] };
}

/** The parts that stand before the priorities and those that stand after them. */
export function partSections(
  reading: Reading,
  parts: readonly PartKey[],
  printing: Printing,
): readonly [readonly PrintSection[], readonly PrintSection[]] {
  const { plan, review } = reading;
  const chosen = PART_KEYS.filter((part) => parts.includes(part));
  const sections = (part: PartKey): readonly PrintSection[] => {
    if (part === "introduction") return plan.intro.length === 0 ? [] : [introduction(plan)];
    if (part === "review") return review === null ? [] : reviewSections(review, printing);
    return [tableSection(part, reading, printing, parts)];
  };
  const isBefore = (part: PartKey): boolean => part === "introduction";
  return [chosen.filter(isBefore).flatMap(sections), chosen.filter((part) => !isBefore(part)).flatMap(sections)];
}
