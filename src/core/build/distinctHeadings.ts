import { foldHeading } from "../design/standing";
import { cellSafe } from "../design/safeText";

/** Excel's limit for a column heading is 255 characters; room is left for a number. */
const LONGEST_HEADING = 200;

/** The headings of a table must differ and not be empty: a second one of the same words gets a number. `taken` stand there already. */
export function distinctHeadings(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(foldHeading));
  return wanted.map((words) => {
    const base = cellSafe(words).trim().replace(/\s+/g, " ").slice(0, LONGEST_HEADING) || "Other";
    let heading = base;
    for (let turn = 2; used.has(foldHeading(heading)); turn += 1) heading = `${base} ${String(turn)}`;
    used.add(foldHeading(heading));
    return heading;
  });
}
