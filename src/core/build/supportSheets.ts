import { linesCell, textCell } from "../design/designCells";
import type { SheetDesign } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { BOOK_TABLES } from "../plan/bookTables";
import { isMember } from "../plan/isMember";
import type { GlossaryEntry } from "../plan/plan";
import type { BookContext } from "./bookContext";
import type { Agency } from "./gatherAgencies";
import { rowsIfNew, tableSheet, textColumn } from "./tableSheet";
import type { TableColumn } from "./tableSpec";

function agencyColumns(hasAddress: boolean): readonly TableColumn<Agency>[] {
  const words = BOOK_TABLES.agencies.headings;
  const typed = (key: "contact" | "phone" | "email" | "web" | "address", width: number): TableColumn<Agency> =>
    textColumn(key, words[key], width, (row) => textCell(row[key], STYLES.bodyAsTyped), STYLES.bodyAsTyped);
  return [
    textColumn("name", words.name, 40, ({ name }) => textCell(name, STYLES.body)),
    textColumn("alsoKnownAs", words.alsoKnownAs, 28, ({ alsoKnownAs }) => linesCell(alsoKnownAs, STYLES.body)),
    textColumn("member", words.member, 10, (agency) => textCell(isMember(agency) ? "Yes" : null, STYLES.body)),
    typed("contact", 24),
    typed("phone", 16),
    typed("email", 32),
    typed("web", 28),
    ...(hasAddress ? [typed("address", 50)] : []),
  ];
}

/** The sheet of partner agencies. On a sheet that is there, `agencies` are those to be added to its table. */
export function partnersSheet(agencies: readonly Agency[], context: BookContext): SheetDesign {
  return tableSheet(
    {
      key: "partners",
      table: "agencies",
      heading: "Partners",
      note: "The lead agency of an action is chosen from this table: add a row to add an agency. Other names, one a line, are understood too. Members are printed as the membership.",
      columns: agencyColumns(agencies.some(({ address }) => address !== null)),
      rows: agencies.map((value) => ({ value, at: null })),
      words: { column: "member", source: '"Yes,No"' },
    },
    context,
  );
}

/** The glossary: terms and what they mean. */
export function glossarySheet(entries: readonly GlossaryEntry[], context: BookContext): SheetDesign {
  const words = BOOK_TABLES.glossary.headings;
  return tableSheet(
    {
      key: "glossary",
      table: "glossary",
      heading: "Glossary",
      note: "Terms and initials used in the plan, and what they mean.",
      columns: [
        textColumn("term", words.term, 30, ({ term }: GlossaryEntry) => textCell(term, STYLES.body)),
        textColumn("meaning", words.meaning, 90, ({ meaning }: GlossaryEntry) => textCell(meaning, STYLES.body)),
      ],
      rows: rowsIfNew(entries, context.tables.glossary.standing !== null),
    },
    context,
  );
}
