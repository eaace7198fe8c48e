import { LAYOUT_KEYS, LAYOUTS } from "../../src/core/layouts/layouts";
import type { LayoutInfo, LayoutKey } from "../../src/core/layouts/layouts";
import { INNER_KEYS, INNER_MATTERS, PART_KEYS, PARTS, VERSION_KEYS, VERSIONS } from "../../src/core/layouts/printChoices";

const CARD = "Overview; Activities; Performance measures/targets; Intended outcomes; Key partners";

const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function layoutRow(key: LayoutKey): string {
  const { name, description, shows, columns }: LayoutInfo = LAYOUTS[key];
  const shown = shows === "cards" ? CARD : columns.map(({ heading }) => heading).join("; ");
  return tableRow([`\`${key}\``, `**${name}.** ${description}.`, shown, `[picture](pictures/print-${key}.png)`]);
}

function versionRow(key: (typeof VERSION_KEYS)[number]): string {
  const { name, description } = VERSIONS[key];
  return tableRow([`**${name}**`, `${description}.`]);
}

const ON_PAPER = [
  "A4 or A3, landscape, as wide as the page and as long as it needs to be. The partnership and the plan's title stand above every",
  "page, the part, the day and the page of pages below. No row is cut where it fits a page, and a priority starts a new page where it",
  "would be cut and fits one of its own. Heights are set from the text, so that LibreOffice shows every line as Excel does.",
  "",
  "Excel can repeat one block of rows on each page of a sheet. Where all tables of a sheet share their headings, these stand once, under",
  "the title, and both are repeated; the priorities follow as banners. Where a status key stands between the two, the headings alone are",
  "repeated; where paragraphs or cards stand between the tables, each table has its own headings, which stand again where it goes on",
  "over a page, and the title is repeated. An action longer than the highest row of Excel goes on in the row below.",
];

const IN_FILES = [
  "The sheet in the workbook holds the layout alone. A file holds the whole plan unless you choose otherwise: the priorities in the",
  `layout, and beside them what the plan has of ${PART_KEYS.map((part) => PARTS[part].toLowerCase()).join(", ")}. Read again, such a`,
  "file gives the same plan. A CSV file holds one table: the priorities, or the first other one.",
  "",
  "A Word document has a title page with the status key, contents with page numbers, every part under a heading, and tables whose header",
  "row is repeated ([picture](pictures/word.png)); a part lies across the page only where its table is too wide to stand upright.",
];

const IN_PUBLIC = [
  `The public version leaves out ${INNER_KEYS.map((matter) => INNER_MATTERS[matter].name.toLowerCase()).join(", ")}, each unless you say`,
  "so. It is refused while what it would show looks like personal data; each place is named, and can be confirmed in the Check panel.",
];

const ACCESSIBLE = [
  "The accessible version follows the Analysis Function's checklist: a cover with contents, notes on words and signs, then one table a",
  "sheet with its title in A1, one row of headings, nothing merged, no blank cells and every status in words",
  "([picture](pictures/print-accessible.png)). A check of our own holds it to that.",
];

/** docs/layouts.md: the layouts in which a plan goes out, the versions, and what paper does to them. */
export function layoutsPage(): string {
  return [
    "# Layouts",
    "",
    "<!-- Made from src/core/layouts by scripts/makeDocs.ts: change those, then `npm run docs`. -->",
    "",
    "A column that is empty in the whole plan is left out, unless you ticked it. Tick and order columns of your own, and keep them under",
    "a name: that is a layout too. What you chose last is kept with the plan, and one click uses it again.",
    "",
    tableRow(["Layout", "Shows", "Columns", "On paper"]),
    tableRow(["---", "---", "---", "---"]),
    ...LAYOUT_KEYS.map(layoutRow),
    "",
    "The pictures are of the invented plans in `samples`, as LibreOffice prints them.",
    "",
    "## On paper",
    "",
    ...ON_PAPER,
    "",
    "## In files",
    "",
    ...IN_FILES,
    "",
    "## Versions",
    "",
    tableRow(["Version", "Holds"]),
    tableRow(["---", "---"]),
    ...VERSION_KEYS.map(versionRow),
    "",
    ...IN_PUBLIC,
    "",
    ...ACCESSIBLE,
    "",
  ].join("\n");
}
