import { boxAddress, parsePlace } from "../../core/grid/a1";

/** 'Sheet 1'!A4:D4 as an officer would say it: Sheet 1, A4. */
export function sayPlace(at: string): string {
  const place = parsePlace(at);
  if (place === null) return at;
  const { top, left } = place.box;
  return `${place.sheet}, ${boxAddress({ top, left, bottom: top, right: left })}`;
}
