import { fullAddress } from "../grid/a1";
import type { Member } from "../plan/plan";
import { listMeaning } from "./headings";
import type { ListMeaning } from "./headings";
import type { Table } from "./regions";
import type { SheetView } from "./sheetView";
import { tidyOrNull } from "./words";

const MEMBER_PARTS: ReadonlySet<ListMeaning> = new Set(["name", "alias", "address", "contact", "phone", "email", "web"] as const);

/** Headings over bodies; "Name" and "Member" beside one of these stand over people. */
const BODY = /\b(?:organi[sz]ations?|agenc(?:y|ies)|partners?|bod(?:y|ies))\b/i;

interface Places {
  readonly columns: ReadonlyMap<ListMeaning, number>;
  /** Where the people stand in a table that names their bodies as well. */
  readonly person: number | null;
}

function placesOf(table: Table): Places {
  const columns = new Map<ListMeaning, number>();
  const names: (readonly [number, string])[] = [];
  for (const [column, heading] of table.header.headings) {
    const meaning = listMeaning(heading);
    if (meaning === "name") names.push([column, heading]);
    if (meaning !== null && MEMBER_PARTS.has(meaning) && !columns.has(meaning)) columns.set(meaning, column);
  }
  const body = names.find(([, heading]) => BODY.test(heading))?.[0];
  const person = names.find(([, heading]) => !BODY.test(heading))?.[0];
  if (body === undefined || person === undefined) return { columns, person: null };
  return { columns: columns.set("name", body), person };
}

/** The columns of a table of members that are read. */
export function memberColumns(table: Table): ReadonlySet<number> {
  const { columns, person } = placesOf(table);
  return new Set([...columns.values(), ...(person === null ? [] : [person])]);
}

/** Reads a table of members by its headings; a person and a post beside a body are who to contact there. */
export function readMemberTable(table: Table, view: SheetView): readonly Member[] {
  const { columns, person } = placesOf(table);
  return table.lines.flatMap((line) => {
    const textIn = (column: number | null): string | null =>
      column === null ? null : tidyOrNull(line.spots.find((spot) => spot.column === column)?.text ?? "");
    const text = (meaning: ListMeaning): string | null => textIn(columns.get(meaning) ?? null);
    const name = text("name");
    const contact = [textIn(person), text("contact")].filter((part) => part !== null).join(", ");
    if (name === null) return [];
    const alias = text("alias");
    return [
      {
        name,
        alsoKnownAs: alias === null ? [] : alias.split(/\s*;\s*/),
        address: text("address"),
        contact: tidyOrNull(contact),
        phone: text("phone"),
        email: text("email"),
        web: text("web"),
        at: fullAddress(view.grid.sheet, { top: line.row, left: table.shape.left, bottom: line.row, right: table.shape.right }),
      },
    ];
  });
}
