import type { Column } from "./columnMeanings";
import { spotOf } from "./chooseTitle";
import type { Draft } from "./sections";
import type { Spot } from "./sheetView";
import { isCalledPriority, isNumberedPriority, kindOfPriority, parseTitle } from "./titles";
import { allCapitals } from "./words";

/** Whether a banner looks like the title above the table and has the number after it: "1. Late ferries", "2. Noise at night". */
function countsOn(title: Spot, banner: Spot | undefined): boolean {
  if (banner?.fill !== title.fill || banner.bold !== title.bold) return false;
  const [first, next] = [parseTitle(title.text).number, parseTitle(banner.text).number];
  return first !== null && next !== null && Number(next) === Number(first) + 1;
}

/** Whether a banner looks just as the title above the table does, so that the title is only the first of them. */
function looksAlike(title: Spot, banner: Spot): boolean {
  const wide = (spot: Spot): boolean => spot.right > spot.column;
  const same = banner.column === title.column && banner.bold === title.bold && banner.fill === title.fill;
  return same && wide(banner) === wide(title) && allCapitals(banner.text) === allCapitals(title.text);
}

/** Whether all banners are peers of a title that stands right above rows without headings, with the plan's own title above it. */
function arePeers(draft: Draft, title: Spot, banners: readonly Spot[]): boolean {
  const headed = draft.tables.some(({ table }) => table.header.row >= 0);
  return !headed && draft.title?.first === false && banners.every((banner) => looksAlike(title, banner));
}

const SUBTITLE = /\b(?:19|20)\d\d\b|\b(?:progress|updates?|reports?|summary|overview|delivery|draft|version|actions?)\b/i;

/** Whether a plain line under the plan's title says only what the table is for or of when, and several banners set apart follow. */
function outdo(title: Spot, banners: readonly Spot[]): boolean {
  const isSet = (spot: Spot): boolean => spot.fill !== null || spot.right > spot.column;
  const apart = banners.every((banner) => isSet(banner) || (banner.bold && !title.bold));
  return banners.length > 1 && apart && !isSet(title) && SUBTITLE.test(title.text);
}

/** Whether the banners inside a table are the priorities: nothing above it is one for certain. `alone`: the plan has no other title. */
export function bannersLead(draft: Draft, banners: readonly Spot[], onlySheet: boolean, alone: boolean): boolean {
  if (banners.length === 0) return false;
  const spot = spotOf(draft.title);
  if (spot === null) return true;
  const numbered = isNumberedPriority(spot.text);
  if (!numbered && countsOn(spot, banners[0])) return true;
  if (!numbered && !isCalledPriority(spot.text) && banners.some(({ text }) => isCalledPriority(text))) return true;
  const ranked = banners.filter((banner) => isNumberedPriority(banner.text));
  if (ranked.length > 0) return !numbered || ranked.some((banner) => kindOfPriority(banner.text) === kindOfPriority(spot.text));
  if (numbered) return false;
  const subtitle = alone && !isCalledPriority(spot.text) && outdo(spot, banners);
  return (draft.title?.first === true && onlySheet) || subtitle || arePeers(draft, spot, banners);
}

/** Whether a column's cells each stand for several rows: an aim that every row has of its own is no priority. */
function groups({ column }: Column, draft: Draft): boolean {
  const rows = draft.tables.flatMap(({ table }) => table.lines).filter(({ spots }) => spots.length > 1);
  const cells = rows.flatMap(({ spots }) => spots.filter((spot) => spot.column === column));
  return new Set(cells.map(({ text }) => text)).size * 3 <= rows.length * 2;
}

/** The column whose cells say each row's priority; null when titles or banners say it. */
export function priorityColumn(draft: Draft, leading: boolean, onlySheet: boolean): Column | null {
  const columns = draft.tables[0]?.table.columns ?? [];
  const certain = isNumberedPriority(spotOf(draft.title)?.text ?? "");
  const named = columns.find(({ means }) => means === "priority");
  if (named !== undefined && (named.why === "answer" || !certain)) return named;
  const weak = columns.find(({ means }) => means === "objective");
  if (weak === undefined || leading || certain || !groups(weak, draft)) return null;
  return draft.title === null || (draft.title.first && onlySheet) ? weak : null;
}
