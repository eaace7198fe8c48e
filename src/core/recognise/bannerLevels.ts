import type { Spot } from "./sheetView";
import type { Event } from "./tableEvents";
import { isNumberedPriority, kindOfPriority, parseTitle } from "./titles";
import { allCapitals, isRef } from "./words";

/** What banners of one level share: what they call themselves and how deep they count, or how they look. */
function levelOf(spot: Spot): string {
  const { number } = parseTitle(spot.text);
  const depth = number !== null && isRef(number) ? number.split(".").length : 0;
  if (isNumberedPriority(spot.text)) return `${kindOfPriority(spot.text)} ${String(depth)}`;
  const look = [spot.bold, spot.fill !== null, spot.right > spot.column, allCapitals(spot.text)].map(Number).join("");
  return `${look} ${String(depth)}`;
}

/** Which level every banner of a draft has, and the level of what comes right below it: "" for rows. */
function stepsOf(events: readonly Event[]): readonly { readonly level: string; readonly below: string }[] {
  const told = events.filter(({ kind }) => kind !== "text");
  return told.flatMap((event, at) => {
    const next = told[at + 1];
    if (event.kind !== "banner") return [];
    return [{ level: levelOf(event.spot), below: next?.kind === "banner" ? levelOf(next.spot) : "" }];
  });
}

/**
 * The banners that only group rows under a wider banner: of two kinds of banners, those of the one always stand right above those of the
 * other. Empty when all banners are of one level.
 */
export function innerBanners(events: readonly Event[]): ReadonlySet<Spot> {
  const steps = stepsOf(events);
  const outer = steps[0]?.level ?? "";
  const inner = steps[0]?.below ?? "";
  const heads = steps.filter(({ level }) => level === outer);
  const twoLevels = inner !== "" && inner !== outer && steps.every(({ level }) => level === outer || level === inner);
  const nested = heads.length > 1 && heads.every(({ below }) => below === inner);
  if (!twoLevels || !nested) return new Set();
  return new Set(events.flatMap((event) => (event.kind === "banner" && levelOf(event.spot) === inner ? [event.spot] : [])));
}
