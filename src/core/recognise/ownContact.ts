import type { Member } from "../plan/plan";
import type { Ledger } from "./ledger";
import { ENQUIRIES, isReach, memberOf, isMembersTitle } from "./members";
import type { Line, SheetView } from "./sheetView";
import { keyOf, tidy } from "./words";

/** Lines one below the other that nobody placed, each a single cell in the same column. */
function blocksOf(view: SheetView, ledger: Ledger): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of view.lines) {
    const [spot] = line.spots;
    if (spot === undefined || line.spots.length > 1 || ledger.left(line).length === 0) continue;
    const last = blocks.at(-1)?.at(-1);
    if (last?.row === line.row - 1 && last.spots[0]?.column === spot.column) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/**
 * How to reach the partnership itself, from a block that says it in two ways at least (telephone, e-mail, web), and no member's; null
 * where there is none. Its lines are entered in the ledger.
 */
export function ownContact(views: readonly SheetView[], organisation: string | null, ledger: Ledger): Member | null {
  for (const view of views) {
    for (const block of blocksOf(view, ledger)) {
      const texts = block
        .flatMap(({ spots }) => spots.flatMap(({ text }) => text.split(/\r\n|\r|\n/).map(tidy)))
        .filter((text) => text !== "");
      if (texts.filter(isReach).length < 2) continue;
      const told = texts.filter((text) => isReach(text) || !(ENQUIRIES.test(text) || isMembersTitle(text)));
      const named = told.find((text) => !isReach(text)) ?? null;
      const isOwn = organisation === null || named === null || told.some((text) => keyOf(text) === keyOf(organisation));
      const name = isOwn ? (organisation ?? named) : named;
      if (name === null) continue;
      const lines = told.filter((text) => text !== named && keyOf(text) !== keyOf(name));
      const [first, last] = [block[0]?.spots[0], block.at(-1)?.spots[0]];
      if (first === undefined || last === undefined) continue;
      ledger.place(
        block.flatMap(({ spots }) => spots),
        "plan",
      );
      return memberOf(
        { name, lines, box: { top: first.row, left: first.column, bottom: last.row, right: first.column } },
        view.grid.sheet,
      );
    }
  }
  return null;
}
