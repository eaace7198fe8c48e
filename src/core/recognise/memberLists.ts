import { oneCell } from "../grid/a1";
import { linesOf, memberOf } from "./members";
import type { FoundMembers } from "./members";
import type { Line, SheetView } from "./sheetView";
import { isBulleted, tidy, withoutBullet } from "./words";

const LIST_LEAD_IN = /\b(?:organi[sz]ations|agencies|partners|members|bodies|membership)\b.*:$/i;

/** Names below a sentence that leads in to them: "These organisations are:". */
function plainList(lines: readonly Line[], view: SheetView): FoundMembers | null {
  const at = lines.findIndex((line) => line.spots.length === 1 && LIST_LEAD_IN.test(line.spots[0]?.text ?? ""));
  if (at < 0) return null;
  const after = lines.slice(at + 1);
  const end = after.findIndex(
    (line, index) => line.spots.length !== 1 || (index > 0 && line.gapAbove) || (line.spots[0]?.text.length ?? 0) > 100,
  );
  const listed = end < 0 ? after : after.slice(0, end);
  const members = listed.flatMap(({ spots }) =>
    spots.flatMap((spot) =>
      linesOf(spot.text).map((name) =>
        memberOf({ name: withoutBullet(name), lines: [], box: oneCell(spot.row, spot.column) }, view.grid.sheet),
      ),
    ),
  );
  return members.length < 2 ? null : { members, rest: [...lines.slice(0, at), ...after.slice(listed.length)] };
}

const FEWEST_LISTED = 3;

/** Names one below the other right under the words that announce them: each with its bullet, each in a cell of its own. */
function bulletList(lines: readonly Line[], view: SheetView): FoundMembers | null {
  const end = lines.findIndex(
    ({ spots, gapAbove }, at) => spots.length > 1 || !isBulleted(spots[0]?.text ?? "") || (at > 0 && gapAbove),
  );
  const listed = (end < 0 ? lines : lines.slice(0, end)).flatMap(({ spots }) => spots);
  if (listed.length < FEWEST_LISTED) return null;
  const members = listed.map(({ text, row, column }) =>
    memberOf({ name: tidy(withoutBullet(text)), lines: [], box: oneCell(row, column) }, view.grid.sheet),
  );
  return { members, rest: lines.slice(listed.length) };
}

/** Reads members that are listed by name alone; null where the lines are no such list. */
export function listedMembers(lines: readonly Line[], view: SheetView): FoundMembers | null {
  return plainList(lines, view) ?? bulletList(lines, view);
}
