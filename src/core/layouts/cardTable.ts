import type { Action, Priority } from "../plan/plan";
import { CARD_COLUMNS } from "./layouts";
import { linesPrinted, printed } from "./printCells";
import type { PrintCell, PrintTable } from "./printDocument";
import { bannerOf } from "./priorityWords";

/** One part of a card. What actions say of it is added where a priority is shown as a card alone. */
interface CardPart {
  readonly label: string;
  readonly shows: PrintCell["shows"];
  readonly own: (priority: Priority) => readonly string[];
  readonly ofAction: (action: Action) => readonly string[];
}

const none = (): readonly string[] => [];

function withRef({ ref, action }: Action): readonly string[] {
  return [ref === null ? action : `${ref} ${action}`];
}

/** The parts of a card from top to bottom. */
const CARD_PARTS: readonly CardPart[] = [
  { label: "Overview", shows: "text", own: ({ overview }) => overview?.split("\n") ?? [], ofAction: none },
  { label: "Activities", shows: "points", own: ({ activities }) => activities, ofAction: withRef },
  {
    label: "Performance measures/targets",
    shows: "points",
    own: ({ measures }) => measures,
    ofAction: ({ measure }) => (measure === null ? [] : [measure]),
  },
  { label: "Intended outcomes", shows: "points", own: ({ outcomes }) => outcomes, ofAction: none },
  {
    label: "Key partners",
    shows: "points",
    own: ({ keyPartners }) => keyPartners,
    ofAction: ({ lead, partners }) => [...lead, ...partners],
  },
];

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => line.replace(/\s*\n\s*/g, " ")))];
}

/** The card of a priority, a label and its text a row; null where it says nothing. */
export function cardTable(priority: Priority, actions: readonly Action[]): PrintTable | null {
  const rows = CARD_PARTS.flatMap(({ label, shows, own, ofAction }) => {
    const lines = distinct([...own(priority), ...actions.flatMap(ofAction)]);
    return lines.length === 0 ? [] : [[printed(label, "label"), linesPrinted(lines, shows)]];
  });
  if (rows.length === 0) return null;
  const columns = CARD_COLUMNS.map(({ heading, width, holds }) => ({ heading, width, holds }));
  return { kind: "table", name: `Card of ${bannerOf(priority)}`, hasHeader: false, columns, rows };
}
