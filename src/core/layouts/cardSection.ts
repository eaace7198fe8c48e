import type { Priority } from "../plan/plan";
import { cardTable } from "./cardTable";
import type { PrintSection } from "./printDocument";
import type { Printing } from "./prioritySections";
import { bannerOf, leadOf } from "./priorityWords";

/** A priority as a card: its own words above, then the card with what its actions say. */
export function cardSection(priority: Priority, { layout }: Printing): PrintSection {
  const card = cardTable(priority, priority.actions);
  const { narrative } = priority;
  return {
    heading: bannerOf(priority),
    aside: leadOf(priority),
    about: "priority",
    blocks: [
      ...(narrative === null || !layout.narrative ? [] : [{ kind: "paragraphs" as const, lines: narrative.split("\n") }]),
      ...(card === null ? [] : [card]),
    ],
  };
}
