import { isLone, standsOut } from "./lone";
import type { Table } from "./regions";
import { voiceOf } from "./chooseTitle";
import type { Draft } from "./sections";
import type { SectionTitle } from "./chooseTitle";
import type { Line, SheetView, Spot } from "./sheetView";
import { isNoteLike } from "./notes";
import { isPageLine } from "./pageLines";
import { isBodyName, isNumberedPriority, isPlanTitle, parseTitle } from "./titles";
import { isTotal } from "./totals";
import { endsSentence, keyOf, likeness, wordsOf } from "./words";

/** What comes next in the tables of a draft: a row, a banner across them, or other text. */
export type Event =
  | { readonly kind: "row"; readonly table: Table; readonly line: Line; readonly afterBreak: boolean }
  | { readonly kind: "banner"; readonly spot: Spot; readonly line: Line }
  | { readonly kind: "text"; readonly line: Line };

/** Whether a lone line in a table is a banner rather than a note or a paragraph. */
function isBanner(spot: Spot, table: Table): boolean {
  if (isNoteLike(spot.text)) return false;
  if (standsOut(spot, table.shape.style) || isNumberedPriority(spot.text)) return spot.text.length <= 260;
  return spot.text.length <= 110 && !endsSentence(spot.text);
}

/** The lines of the tables of a draft from top to bottom, each told apart. */
export function eventsOf(draft: Draft): readonly Event[] {
  const events: Event[] = [];
  for (const { table, carriesOn } of draft.tables) {
    let afterBreak = carriesOn;
    table.lines.forEach((line) => {
      const spot = voiceOf(line);
      if (isPageLine(line)) {
        events.push({ kind: "text", line });
        afterBreak = true;
        return;
      }
      if (isLone(line, false, table.shape) && spot !== null) {
        events.push(isBanner(spot, table) ? { kind: "banner", spot, line } : { kind: "text", line });
        return;
      }
      if (isTotal(line, table.shape)) {
        events.push({ kind: "text", line });
        return;
      }
      events.push({ kind: "row", table, line, afterBreak });
      afterBreak = false;
    });
  }
  return events;
}

const LINES_AT_TOP = 4;

/** The lines within tables that say again, as at the top of every page, what the sheet's first lines say of the plan. */
export function pageTitles(events: readonly Event[], view: SheetView): readonly Line[] {
  const tops = view.lines.slice(0, LINES_AT_TOP).flatMap((line) => (line.spots.length === 1 ? line.spots : []));
  const said = new Set(tops.filter(({ text }) => isPlanTitle(text) || isBodyName(text)).map(({ text }) => keyOf(text)));
  const isAgain = ({ row, spots: [spot, second] }: Line): boolean =>
    spot !== undefined && second === undefined && !tops.some((top) => top.row === row) && said.has(keyOf(spot.text));
  return said.size === 0 ? [] : events.flatMap((event) => (event.kind !== "row" && isAgain(event.line) ? [event.line] : []));
}

/** Whether a banner says a title again: in much the same words right under it, or word for word further down. */
export function sameTitle(title: SectionTitle | null, spot: Spot, rightUnder: boolean): boolean {
  if (title === null) return false;
  const again = parseTitle(spot.text).title;
  return keyOf(again) === keyOf(title.parsed.title) || (rightUnder && likeness(title.parsed.title, again) >= 0.75);
}

/** Whether every word of a banner stands in the title already. */
export function saysNoMore(title: SectionTitle | null, spot: Spot): boolean {
  const said = new Set(wordsOf(title?.parsed.title ?? ""));
  return wordsOf(parseTitle(spot.text).title).every((word) => said.has(word));
}
