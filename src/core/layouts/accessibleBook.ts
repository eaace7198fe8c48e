import type { BookDesign, SheetDesign } from "../design/sheetDesign";
import { dayWords } from "../plan/days";
import { NameBook } from "../design/uniqueNames";
import { plainSheet, type PlainSheet, type PlainTable } from "./accessibleSheet";
import { periodWords } from "./periodWords";
import type { PrintDocument, PrintSection, PrintTable } from "./printDocument";
import { NO_ACTIONS } from "./priorityWords";

/** What stands in a table's cell that holds nothing. Source: Analysis Function, symbols in tables: [x] is "not available". */
const NOTHING = "[x]";

/** What a sheet is called whose heading Excel takes for no title. */
const UNNAMED = "Part of the plan";

const JOINED: ReadonlySet<string | null> = new Set(["lead", "partners"]);

/** A card as a table with headings, a point a row, so that each is read with the part that it belongs to. */
function cardRows({ rows }: PrintTable): PlainTable["rows"] {
  return rows.flatMap(([label, text]) =>
    (text?.lines ?? []).map((line) => [
      { text: label?.lines.join(" ") ?? "", shows: "text" as const },
      { text: line, shows: "text" as const },
    ]),
  );
}

function tableRows({ columns, rows }: PrintTable): PlainTable["rows"] {
  return rows.map((row) =>
    row.map(({ lines, shows }, at) => ({
      text: lines.length === 0 ? NOTHING : lines.join(JOINED.has(columns[at]?.holds ?? null) ? "; " : "\n"),
      shows: shows === "number" && lines.length > 0 ? "number" : shows === "typed" ? "typed" : "text",
    })),
  );
}

function plainTable(table: PrintTable): PlainTable {
  const { columns, hasHeader } = table;
  return {
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: hasHeader ? tableRows(table) : cardRows(table),
  };
}

/** The sheets of one section: its paragraphs, which need room, and each of its tables on a sheet of its own. */
function sectionSheets({ heading, aside, blocks }: PrintSection): readonly PlainSheet[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const paragraphs = blocks.flatMap((block) => (block.kind === "table" ? [] : block.lines));
  const words = [...(aside === null ? [] : [aside]), ...(blocks.length === 0 ? [NO_ACTIONS] : [])];
  const [first, ...others] = tables;
  const further = others.map((table) => ({ heading: table.name, words: [], table: plainTable(table) }));
  if (first === undefined || paragraphs.length === 0) {
    return [{ heading, words: [...words, ...paragraphs], table: first === undefined ? null : plainTable(first) }, ...further];
  }
  const told = { heading: `About ${heading}`, words: paragraphs, table: null };
  return [told, { heading, words, table: plainTable(first) }, ...further];
}

/** Sections that hold something, and every priority; one of the review says so, since its priorities may be called as those of the plan are. */
function sectionsSaid({ sections }: PrintDocument): readonly PrintSection[] {
  const title = sections.find(({ about }) => about === "review");
  return sections
    .filter(({ blocks, about }) => blocks.length > 0 || about === "priority")
    .map((section) => {
      const isPast = section.about === "review" && section !== title;
      return isPast
        ? { ...section, heading: `Review: ${section.heading}`, aside: section.aside ?? title?.heading ?? null }
        : section;
    });
}

function notesSheet({ statusKey }: PrintDocument): PlainSheet {
  const cell = (text: string): PlainTable["rows"][number][number] => ({ text, shows: "text" });
  const statuses = statusKey.map(({ label, meaning }) => [cell(label), cell(meaning === "" ? NOTHING : meaning)]);
  return {
    heading: "Notes",
    words: ["What words and signs in the tables mean."],
    table: {
      columns: [
        { heading: "Word or sign", width: 30 },
        { heading: "Meaning", width: 90 },
      ],
      rows: [...statuses, [cell(NOTHING), cell("The plan says nothing here.")]],
    },
  };
}

/** The first sheet: whose plan it is, for when, and what the workbook holds. */
function coverSheet(document: PrintDocument, sheets: readonly { title: string; heading: string }[]): PlainSheet {
  const { title, organisation, period, asAt } = document;
  return {
    heading: title,
    words: [
      ...(organisation === null ? [] : [organisation]),
      ...(period === null ? [] : [`For ${periodWords(period)}.`]),
      `As at ${dayWords(asAt)}.`,
      "Each sheet holds one table at most. Choose a sheet below to go to it.",
    ],
    table: {
      columns: [
        { heading: "Sheet", width: 36 },
        { heading: "What it holds", width: 90 },
      ],
      rows: sheets.map(({ title: name, heading }) => [
        { text: name, shows: "link" },
        { text: heading, shows: "text" },
      ]),
    },
  };
}

/**
 * The plan in plain tables for screen readers: a cover with contents, notes, then one sheet a table. Title in A1, one row of
 * headings, nothing merged, no blank cells, status in words. Source: Analysis Function, "Making spreadsheets accessible".
 */
export function accessibleBook(document: PrintDocument): BookDesign {
  const names = new NameBook(["Cover"]);
  const plain = [notesSheet(document), ...sectionsSaid(document).flatMap(sectionSheets)];
  const titled = plain.map((sheet) => ({ ...sheet, title: names.title(sheet.heading, UNNAMED) }));
  const cover = { ...coverSheet(document, titled), title: "Cover" };
  const tables = new NameBook([]);
  const sheets = [cover, ...titled].map((sheet): SheetDesign => plainSheet(sheet, sheet.title, tables, document));
  return { sheets, names: [] };
}
