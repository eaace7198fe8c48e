import { COLUMN_KEYS, COLUMNS } from "../../src/core/plan/columns";
import { STATUS_KEYS, STATUSES } from "../../src/core/plan/statuses";

const PURPOSE = {
  ref: "the action's number in the plan",
  text: "running text",
  agencies: "names of agencies",
  when: "a date or time, kept as written",
  status: "a status of the key",
  type: "a type of work",
  rag: "a colour rating of the source's own",
  day: "a date",
  id: "an ID that never changes (hidden)",
} as const;

const inCell = (text: string): string => text.replace(/\|/g, "\\|");
const listed = (words: readonly string[]): string => (words.length === 0 ? "–" : words.map(inCell).join("; "));
const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function columnRow(key: (typeof COLUMN_KEYS)[number]): string {
  const { heading, holds, always, alsoCalled } = COLUMNS[key];
  return tableRow([`**${heading}**`, PURPOSE[holds], always ? "always" : "where the source has it", listed(alsoCalled)]);
}

function statusRow(key: (typeof STATUS_KEYS)[number]): string {
  const { label, meaning, fill, font, alsoCalled } = STATUSES[key];
  return tableRow([`**${label}**`, meaning, `#${fill}`, `#${font}`, listed(alsoCalled)]);
}

/** docs/columns.md: what Actionbook's columns and statuses are called, by us and by officers. */
export function columnsPage(): string {
  return [
    "# Columns and statuses",
    "",
    "<!-- Made from src/core/plan/columns.ts and statuses.ts by scripts/makeDocs.ts: change those, then `npm run docs`. -->",
    "",
    "## Columns of an action table",
    "",
    "In the order of a priority sheet. A heading of your own that means one of these is recognised by the words on the right,",
    "whatever its capitals and spaces; any other column is kept as it is, under your own heading.",
    "",
    tableRow(["Column", "Holds", "On our sheets", "Also called"]),
    tableRow(["---", "---", "---", "---"]),
    ...COLUMN_KEYS.map(columnRow),
    "",
    "## Statuses",
    "",
    "Word and colour always stand together. You can change labels, meanings and colours on the Lists sheet.",
    "",
    tableRow(["Status", "Means", "Fill", "Text", "Also written"]),
    tableRow(["---", "---", "---", "---", "---"]),
    ...STATUS_KEYS.map(statusRow),
    "",
  ].join("\n");
}
