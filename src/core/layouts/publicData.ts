import { startCheck, withoutConfirmed } from "../checks/checkPlan";
import { confirmationsIn } from "../checks/confirmations";
import type { Finding } from "../checks/finding";
import { CHECK_RULES } from "../checks/checkRules";
import { TELLERS } from "../checks/facts/personalTellers";
import { parsePlace } from "../grid/a1";
import { textAt, type WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { PrintDocument } from "./printDocument";

const PERSONAL = "personal-data-";

const PERSONAL_RULES = CHECK_RULES.filter(({ code }) => code.startsWith(PERSONAL));

/** Every piece of personal data in a text, as it is written. */
function dataIn(text: string): readonly string[] {
  return TELLERS.filter(({ hint }) => hint.test(text)).flatMap(({ pattern, holds }) =>
    [...text.matchAll(pattern)].map(([match]) => match).filter((match) => holds?.(match) ?? true),
  );
}

/** Every text of a printed plan. */
function textsOf({ sections }: PrintDocument): readonly string[] {
  return sections.flatMap(({ heading, aside, blocks }) => [
    heading,
    aside ?? "",
    ...blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flat().map(({ lines }) => lines.join("\n")) : [block.lines.join("\n")],
    ),
  ]);
}

/**
 * The findings of personal data that a printed plan would show and that the officer has not confirmed as right, in the order of the
 * checks. What stands only in columns or parts that are left out does not count.
 */
export function personalDataShown(
  document: PrintDocument,
  reading: Reading,
  content: WorkbookContent,
  today: IsoDay,
): readonly Finding[] {
  const shown = new Set(textsOf(document).flatMap(dataIn));
  if (shown.size === 0) return [];
  const grids = new Map(content.grids.map((grid) => [grid.sheet, grid]));
  const { findings } = startCheck(reading, content, today, PERSONAL_RULES);
  const open = withoutConfirmed(findings, new Set(confirmationsIn(content).keys()));
  return open.filter(({ at }) => {
    const place = parsePlace(at);
    const grid = grids.get(place?.sheet ?? "");
    const text = place === null || grid === undefined ? "" : textAt(grid, place.box.top, place.box.left);
    return dataIn(text).some((datum) => shown.has(datum));
  });
}
