import { cellAt } from "../grid/grid";
import type { Hex } from "../grid/grid";
import { hueOf, statusOfWord } from "../plan/statusOf";
import type { StatusHue } from "../plan/statusOf";
import type { Ledger } from "./ledger";
import type { Line, SheetView, Spot } from "./sheetView";
import { tidy } from "./words";

/** What the keys in a workbook say of colours; null where they say nothing. */
export type ColourKey = (fill: Hex) => string | null;

const PAIR =
  /\b(green|amber|yellow|orange|red|blue|gr[ea]y)\b\s*(?:=|:|\u2013|-|\bmeans\b)\s*([^,;|/\n]+?)(?=\s*(?:[,;|/\n]|\.\s|\.?$|\b(?:green|amber|yellow|orange|red|blue|gr[ea]y)\b\s*(?:=|:|\u2013|-)))/gi;
const HUES: ReadonlyMap<string, StatusHue> = new Map([
  ["green", "green"],
  ["amber", "amber"],
  ["yellow", "amber"],
  ["orange", "amber"],
  ["red", "red"],
  ["blue", "blue"],
  ["grey", "grey"],
  ["gray", "grey"],
]);
const LONGEST_WORD = 60;
const KEY = /^(?:colour |color |rag |brag |status )?(?:key|legend)\b/i;

/** A swatch and its word: the word in the filled cell, or right beside it. */
function swatchOf(spot: Spot, view: SheetView): readonly [Hex, string] | null {
  const text = tidy(spot.text);
  if (text.length > LONGEST_WORD || KEY.test(text) || /^[\d.,%]+$/.test(text)) return null;
  const beside = spot.column === 0 ? null : cellAt(view.grid, spot.row, spot.column - 1);
  const fill = spot.fill ?? (beside?.text.trim() === "" ? beside.fill : null);
  return fill === null || hueOf(fill) === null ? null : [fill, text];
}

/** How many of a table's last lines are a key below it: the word Key or Legend alone, and swatches with their words. */
export function keyLength(lines: readonly Line[], view: SheetView): number {
  const isSwatch = ({ spots }: Line): boolean => spots.every((spot) => swatchOf(spot, view) !== null);
  let at = lines.length - 1;
  for (let line = lines[at]; line !== undefined && isSwatch(line); line = lines[at]) at--;
  const [title, second] = lines[at]?.spots ?? [];
  const announced = title !== undefined && second === undefined && KEY.test(tidy(title.text)) && at < lines.length - 1;
  return announced ? lines.length - at : 0;
}

/** The swatches of a sheet that make a key: two colours at least, of which one stands for a status in words or below the word Key. */
function swatchesOn(view: SheetView, spots: readonly Spot[]): ReadonlyMap<Hex, string> {
  const found = new Map<Hex, string>();
  for (const spot of spots) {
    const swatch = swatchOf(spot, view);
    if (swatch !== null && !found.has(swatch[0])) found.set(...swatch);
  }
  const announced =
    spots.some(({ text }) => KEY.test(tidy(text))) || [...found.values()].some((word) => statusOfWord(word) !== null);
  return found.size >= 2 && announced ? found : new Map<Hex, string>();
}

/** Reads the keys to colours that stand around the plan: "Green = Completed", or swatches with words in or beside them. */
export function colourKey(views: readonly SheetView[], ledger: Ledger): ColourKey {
  const byHue = new Map<StatusHue, string>();
  const byFill = new Map<Hex, string>();
  for (const view of views) {
    const spots = view.lines.flatMap(ledger.left);
    for (const { text } of spots) {
      for (const [, colour = "", word = ""] of text.matchAll(PAIR)) {
        const hue = HUES.get(colour.toLowerCase());
        if (hue !== undefined && !byHue.has(hue) && word.length <= LONGEST_WORD) byHue.set(hue, tidy(word));
      }
    }
    for (const [fill, word] of swatchesOn(view, spots)) if (!byFill.has(fill)) byFill.set(fill, word);
  }
  const inHue = (hue: StatusHue): readonly string[] =>
    [...byFill].filter(([fill]) => hueOf(fill) === hue).map(([, word]) => word);
  return (fill) => {
    const hue = hueOf(fill);
    const alike = hue === null ? [] : inHue(hue);
    return byFill.get(fill) ?? (hue === null ? null : (byHue.get(hue) ?? (alike.length === 1 ? (alike[0] ?? null) : null)));
  };
}
