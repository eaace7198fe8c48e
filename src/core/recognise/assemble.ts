import { fullAddress, oneCell } from "../grid/a1";
import type { AgencyReader } from "../plan/agencyReader";
import { COLUMNS } from "../plan/columns";
import type { Priority } from "../plan/plan";
import { finishActions, ownHeading } from "./actions";
import { readCard } from "./cards";
import { spotOf } from "./chooseTitle";
import type { Column } from "./columnMeanings";
import type { ListedPriority } from "./priorityList";
import type { ReadSection, SheetReading } from "./readSheet";
import { lineText } from "./sections";
import type { Line } from "./sheetView";
import { sheetTitle } from "./sheetTitle";
import { parseTitle } from "./titles";

const LEAD_LINE =
  /^(?:(?:overall|priority|theme|strategic)\s+)?lead(?:\s+(?:agency|agencies|officer|partner|organisation))?\s*[:\u2010-\u2015-]?\s*(.+)$/i;

/** The number that all refs of a priority begin with: 1 of 1.1, 1.2, 1.3; 2.4 of 2.4.1, 2.4.2; null when they share none. */
function sharedNumber(refs: readonly (string | null)[]): string | null {
  const paths = refs.flatMap((ref) => (ref === null || !/[.-]/.test(ref) ? [] : [ref.split(/[.-]/)]));
  const [first] = paths;
  if (first === undefined) return null;
  const shortest = Math.min(...paths.map((path) => path.length));
  let shared = 0;
  while (shared < shortest - 1 && paths.every((path) => path[shared] === first[shared])) shared++;
  return shared === 0 ? null : first.slice(0, shared).join(".");
}

/** The headings of the columns that the source has: ours for those we know, its own for the others. */
function headingsOf(columns: readonly Column[]): readonly string[] {
  return columns.flatMap((column) => {
    const { means } = column;
    if (means === "priority") return [];
    return [means === null || means === "objective" ? ownHeading(column) : COLUMNS[means].heading];
  });
}

interface Told {
  readonly narrative: string | null;
  readonly lead: readonly string[];
}

/** Paragraphs, with the line "Lead agency: X" taken out as who leads. */
function tell(lines: readonly Line[], leadIns: readonly string[], agencies: AgencyReader): Told {
  const texts = [...lines.map(lineText), ...leadIns];
  const leads = texts.flatMap((text) => (text.length <= 100 ? [LEAD_LINE.exec(text)?.[1] ?? null] : [null]));
  const told = texts.filter((_, index) => leads[index] === null || leads[index] === undefined);
  return {
    narrative: told.length === 0 ? null : told.join("\n"),
    lead: leads.flatMap((lead) => (lead === null ? [] : agencies.names(lead))),
  };
}

function placeOf(read: ReadSection, sheet: string): string {
  const spot = spotOf(read.section.title);
  if (spot !== null) return fullAddress(sheet, oneCell(spot.row, spot.column));
  return read.raws[0]?.at ?? fullAddress(sheet, oneCell(0, 0));
}

/** Makes a priority of a section: its title taken apart, or told by its sheet where it has none, its rows made actions. */
export function priorityOf(
  read: ReadSection,
  { view, preamble }: SheetReading,
  agencies: AgencyReader,
  onlySheet: boolean,
): Priority {
  const { sheet } = view.grid;
  const { title, number, lead } = read.section.title?.parsed ?? sheetTitle(sheet, preamble, onlySheet);
  const card = readCard(read.section.card, agencies);
  const told = tell(
    read.section.narrative.filter((line) => line !== read.leadIn?.line),
    card.leadIns,
    agencies,
  );
  const saidOfAll = read.leadIn?.says.get("lead");
  const actions = finishActions(read.raws, agencies);
  const leads = [
    ...(lead === null ? [] : agencies.names(lead)),
    ...told.lead,
    ...card.lead,
    ...(saidOfAll === undefined ? [] : agencies.lead(saidOfAll).lead),
  ];
  return {
    id: null,
    number: number ?? sharedNumber(actions.map(({ ref }) => ref)),
    title,
    sheet,
    at: placeOf(read, sheet),
    leadAgencies: [...new Set(leads)],
    narrative: told.narrative,
    overview: card.overview,
    activities: card.activities,
    measures: card.measures,
    outcomes: card.outcomes,
    keyPartners: card.keyPartners,
    actions,
    columns: headingsOf(read.columns),
  };
}

/** A priority that only a list names. */
export function listedPriority({ title, paragraphs, at }: ListedPriority, sheet: string): Priority {
  const parsed = parseTitle(title);
  return {
    id: null,
    number: parsed.number,
    title: parsed.title,
    sheet,
    at,
    leadAgencies: [],
    narrative: paragraphs.length === 0 ? null : paragraphs.join("\n"),
    overview: null,
    activities: [],
    measures: [],
    outcomes: [],
    keyPartners: [],
    actions: [],
    columns: [],
  };
}
