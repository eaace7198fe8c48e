import type { Facts, Found } from "./finding";

function sameFacts(one: Facts, other: Facts): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

function samePlaces(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((at, index) => at === other[index]);
}

function sameFix({ fix: one }: Found, { fix: other }: Found): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));
}

function isSame(one: Found, other: Found): boolean {
  const alike = one.level === other.level && sameFacts(one.facts, other.facts) && samePlaces(one.also, other.also);
  return alike && sameFix(one, other);
}

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
    const index = there?.findIndex((one) => isSame(one, found)) ?? -1;
    // Taken out, so that one object never stands for two things found.
    return index < 0 ? found : (there?.splice(index, 1)[0] ?? found);
  });
}
