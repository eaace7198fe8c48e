import { suggestChoices } from "../build/buildChoices";
import { statusKeyFor } from "../build/statusKey";
import { standingOf } from "../design/standing";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { cardSection } from "./cardSection";
import { isOnlyNamed, priorityList } from "./priorityList";
import { chosenPriorities } from "./chosenPriorities";
import { LAYOUTS, type LayoutInfo } from "./layouts";
import { partSections, tableSection } from "./partSections";
import { VERSIONS, type PartKey, type PrintChoices } from "./printChoices";
import type { PrintDocument, PrintSection } from "./printDocument";
import { actionColumns, actionSection, type Printing } from "./prioritySections";

/** Everything that a printed plan depends on. */
export interface PrintInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly choices: PrintChoices;
  /** The day that the printed plan is of. */
  readonly today: IsoDay;
}

/** The part that a layout shows by itself; null where it shows priorities. */
const OWN_PART = {
  actions: null,
  cards: null,
  targets: "targets",
  measures: "measures",
  membership: "membership",
  glossary: "glossary",
} as const satisfies Record<LayoutInfo["shows"], PartKey | null>;

/** Parts whose priorities are named even where nothing stands under one of them. */
const BY_PRIORITY: readonly PrintSection["about"][] = ["priority", "review"];

function printingOf({ content, reading, choices }: PrintInput): Printing {
  const build = suggestChoices(reading);
  const layout: LayoutInfo = LAYOUTS[choices.layout];
  const everywhere = [...reading.plan.priorities, ...(reading.review?.priorities ?? [])];
  const { isPublic } = VERSIONS[choices.version];
  return {
    layout,
    build,
    key: statusKeyFor(everywhere, build, standingOf(content)),
    withheld: (matter) => isPublic && !choices.publish.includes(matter),
  };
}

function mainSections(input: PrintInput, printing: Printing): readonly PrintSection[] {
  const { layout } = printing;
  const { reading, choices } = input;
  if (layout.shows !== "actions" && layout.shows !== "cards") return [tableSection(layout.shows, reading, printing, [])];
  const priorities = chosenPriorities(reading.plan, choices);
  if (priorities.every(isOnlyNamed)) return priorityList(priorities);
  const columns = actionColumns(priorities, choices.columns, printing);
  if (layout.shows === "cards") return priorities.map((priority) => cardSection(priority, printing));
  return priorities.map((priority) => actionSection(priority, columns, printing));
}

/**
 * The plan laid out as chosen, before paper: the priorities in the layout, the parts that were chosen round them. The public version
 * leaves inner matters out. Parts that would hold nothing are left out; a priority without actions is named.
 */
export function printPlan(input: PrintInput): PrintDocument {
  const printing = printingOf(input);
  const { reading, choices, today } = input;
  const { title, organisation, period } = reading.plan;
  const own = OWN_PART[printing.layout.shows];
  const parts = choices.parts.filter((part) => part !== own);
  const [before, after] = partSections(reading, parts, printing);
  const all = [...before, ...mainSections(input, printing), ...after];
  const hasSome = new Set(all.flatMap(({ about, blocks }) => (blocks.length > 0 ? [about] : [])));
  const sections = all.filter(({ blocks, about }) => blocks.length > 0 || (BY_PRIORITY.includes(about) && hasSome.has(about)));
  const showsStatus = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === "table" && block.columns.some(({ holds }) => holds === "status")),
  );
  return {
    title: title ?? "Action plan",
    organisation,
    period,
    asAt: today,
    statusKey: showsStatus ? printing.key.filter(({ label }) => label !== "") : [],
    paper: choices.paper,
    orientation: "landscape",
    sections,
  };
}
