import type { Found } from "./finding";
import { shareParts } from "./shareParts";

/**
 * What a look has found again, each thing that is as it was before given as the very same object: what was worked out for it before
 * is then found by it. The order is that of `now`.
 */
export function keepFound(before: readonly Found[], now: readonly Found[]): readonly Found[] {
  if (before.length === 0 || now.length === 0) return now;
  const byPlace = new Map<string, Found[]>();
  for (const found of before) {
    const there = byPlace.get(found.at);
    if (there === undefined) byPlace.set(found.at, [found]);
    else there.push(found);
  }
  return now.map((found) => {
    const there = byPlace.get(found.at);
    const index = there?.findIndex((one) => shareParts(one, found) === one) ?? -1;
    // Taken out, so that one object never stands for two things found.
    return index < 0 ? found : (there?.splice(index, 1)[0] ?? found);
  });
}
