import { fullAddress } from "../grid/a1";
import type { Member } from "../plan/plan";
import { listMeaning } from "./headings";
import type { ListMeaning } from "./headings";
import type { Table } from "./regions";
import type { SheetView } from "./sheetView";
import { tidyOrNull } from "./words";

const MEMBER_PARTS: ReadonlySet<ListMeaning> = new Set(["name", "alias", "address", "contact", "phone", "email", "web"] as const);

function placesOf(table: Table): ReadonlyMap<ListMeaning, number> {
  const places = new Map<ListMeaning, number>();
  for (const [column, heading] of table.header.headings) {
    const meaning = listMeaning(heading);
    if (meaning !== null && MEMBER_PARTS.has(meaning) && !places.has(meaning)) places.set(meaning, column);
  }
  return places;
}

/** The columns of a table of members that are read. */
export function memberColumns(table: Table): ReadonlySet<number> {
  return new Set(placesOf(table).values());
}

/** Reads a table of members by its headings. */
export function readMemberTable(table: Table, view: SheetView): readonly Member[] {
  const places = placesOf(table);
  return table.lines.flatMap((line) => {
    const text = (meaning: ListMeaning): string | null => {
      const column = places.get(meaning);
      return column === undefined ? null : tidyOrNull(line.spots.find((spot) => spot.column === column)?.text ?? "");
    };
    const name = text("name");
    if (name === null) return [];
    const alias = text("alias");
    return [
      {
        name,
        alsoKnownAs: alias === null ? [] : alias.split(/\s*;\s*/),
        address: text("address"),
        contact: text("contact"),
        phone: text("phone"),
        email: text("email"),
        web: text("web"),
        at: fullAddress(view.grid.sheet, { top: line.row, left: table.shape.left, bottom: line.row, right: table.shape.right }),
      },
    ];
  });
}
