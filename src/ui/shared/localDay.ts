import type { IsoDay } from "../../core/plan/plan";

/** A moment's day where the officer is, not in Greenwich. */
export function localDay(now: Date): IsoDay {
  const part = (number: number): string => String(number).padStart(2, "0");
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
