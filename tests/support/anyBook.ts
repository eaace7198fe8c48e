import fc from "fast-check";
import { markerOf } from "../../src/core/design/markers";
import type {
  BookDesign,
  CellStyle,
  ConditionalFormat,
  DesignCell,
  DesignTable,
  PrintSetup,
  SheetDesign,
  SheetKey,
  Validation,
} from "../../src/core/design/sheetDesign";
import { quoteSheet, type Box } from "../../src/core/grid/a1";
import type { CellValue, DefinedName, Hex } from "../../src/core/grid/grid";

/** Everything here is in the form that reading gives back: no defaults spelt out, nothing empty at the ends. */

const AWKWARD = [
  "=1+1",
  "+44 1234 567890",
  "-",
  "@home",
  "1.10",
  "_x0041_",
  "a_x000D_b",
  " spaces at both ends ",
  "two\nlines",
  "two\r\nlines",
  "tab\there",
  "<b>&amp;\"'</b>",
  "]]>",
  "__proto__",
  "constructor",
  "#N/A",
  "TRUE",
  "Ymgysylltu â'r gymuned – 日本語 🎉",
  "\u0001control",
  "'apostrophe",
  "x".repeat(300),
];

const HEX = Array.from("0123456789ABCDEF");
const colour: fc.Arbitrary<Hex> = fc
  .array(fc.constantFrom(...HEX), { minLength: 6, maxLength: 6 })
  .map((digits) => digits.join(""))
  .filter((hex) => hex !== "000000" && hex !== "FFFFFF");

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
  fc.string({ minLength: 1, maxLength: 20 }),
);

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const value: fc.Arbitrary<CellValue> = fc.oneof(anyText, number, fc.boolean());

/** Leaves out the entries that drew nothing. */
function some<Item extends object>(model: {
  [Key in keyof Item]-?: fc.Arbitrary<Exclude<Item[Key], undefined>>;
}): fc.Arbitrary<Item> {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Item>;
}

const line = fc.record({ style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double", "hair"), colour });
const lines = some<NonNullable<CellStyle["lines"]>>({ top: line, right: line, bottom: line, left: line }).filter(
  (each) => Object.keys(each).length > 0,
);

export const anyStyle: fc.Arbitrary<CellStyle> = some<CellStyle>({
  font: fc.constantFrom("Arial", "Segoe UI", "Times New Roman"),
  size: fc.constantFrom(8, 9.5, 14, 20),
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constant(true),
  strike: fc.constant(true),
  colour,
  fill: colour,
  wrap: fc.constant(true),
  horizontal: fc.constantFrom("left", "center", "right", "fill", "justify", "centerContinuous", "distributed"),
  vertical: fc.constantFrom("top", "center", "justify", "distributed"),
  indent: fc.integer({ min: 1, max: 9 }),
  lines,
  format: fc.constantFrom("@", "0.00", "0%", "dd/mm/yyyy", "mmmm yyyy", '#,##0 "days"', "[$-809]d mmmm yyyy"),
  locked: fc.constant(false),
}).filter((style) => Object.keys(style).length > 0);

const link = fc.constantFrom("https://example.org/?a=1&b=2", "mailto:officer@example.org", "#'Plan'!A1");

const cell: fc.Arbitrary<DesignCell> = fc.oneof(
  { weight: 6, arbitrary: value.map((each): DesignCell => ({ value: each })) },
  { weight: 3, arbitrary: fc.record({ value, style: anyStyle }) },
  { weight: 1, arbitrary: anyStyle.map((style): DesignCell => ({ value: null, style })) },
  { weight: 1, arbitrary: fc.record({ value: anyText, link }) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.oneof(number, fc.boolean(), fc.constant(null)),
      formula: fc.constantFrom("1+1", 'IF(A1<>"&",1,2)', "SUM(A1:B2)"),
    }),
  },
);

function trimEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  while (end > 0 && isEmpty(items[end - 1]!)) end--;
  return items.slice(0, end);
}

const row = fc.array(fc.option(cell, { freq: 3 }), { maxLength: 6 }).map((cells) => trimEnd(cells, (each) => each === null));
const rows = fc.array(row, { maxLength: 8 }).map((each) => trimEnd(each, (cells) => cells.length === 0));

const columns = fc
  .array(fc.record({ width: fc.option(fc.constantFrom(4, 8.5, 60)), hidden: fc.boolean() }), { maxLength: 5 })
  .map((each) => trimEnd(each, ({ width, hidden }) => width === null && !hidden));
const rowSizes = fc
  .array(fc.record({ height: fc.option(fc.constantFrom(12, 30.75, 90)), hidden: fc.boolean() }), { maxLength: 5 })
  .map((each) => trimEnd(each, ({ height, hidden }) => height === null && !hidden));

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 8 }), fc.nat({ max: 5 }), fc.nat({ max: 3 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const rule: fc.Arbitrary<Validation["rule"]> = fc.oneof(
  fc.record({ kind: fc.constant("list" as const), source: fc.constantFrom("AgencyNames", '"Yes,No"', "'My Lists'!$A$2:$A$9") }),
  fc.record({ kind: fc.constant("custom" as const), formula: fc.constantFrom("LEN(A1)<5", 'A1<>"&"') }),
  fc.record({
    kind: fc.constantFrom("date" as const, "wholeNumber" as const, "decimal" as const, "textLength" as const, "time" as const),
    comparison: fc.constantFrom("greaterThan" as const, "equalTo" as const, "lessThanOrEqualTo" as const),
    first: fc.constantFrom("1", "TODAY()"),
  }),
  fc.record({
    kind: fc.constantFrom("date" as const, "decimal" as const),
    comparison: fc.constantFrom("between" as const, "notBetween" as const),
    first: fc.constant("45000"),
    second: fc.constant("45365"),
  }),
);
const words = fc.constantFrom("Lead agency", "Choose one of the list", 'A & B "quoted"', "Two\nlines");

const validation: fc.Arbitrary<Validation> = fc.record({
  box,
  rule,
  ignoreBlank: fc.boolean(),
  alert: fc.option(fc.record({ style: fc.constantFrom("stop", "warning", "information"), title: words, message: words })),
  prompt: fc.option(fc.record({ title: words, message: words })),
});

const condition: fc.Arbitrary<ConditionalFormat> = fc
  .tuple(
    box,
    fc.oneof(
      fc.record({
        kind: fc.constant("cellValue" as const),
        comparison: fc.constantFrom("equalTo" as const, "greaterThan" as const),
        first: fc.constantFrom("INDEX(StatusNames,1)", '"At risk"'),
      }),
      fc.record({ kind: fc.constant("containsText" as const), text: fc.constantFrom("late", 'a "quoted" & word') }),
      fc.record({ kind: fc.constant("formula" as const), formula: fc.constantFrom('$A1="x"', "AND($A1<5,$B1>2)") }),
    ),
    some<{ fill: Hex; colour: Hex; bold: true }>({ fill: colour, colour: colour, bold: fc.constant(true) }),
    fc.boolean(),
  )
  .map(([where, when, look, stopIfTrue]) => ({ box: where, rule: when, ...look, stopIfTrue }));

const print: fc.Arbitrary<PrintSetup> = fc.record({
  orientation: fc.constantFrom("portrait", "landscape"),
  paper: fc.constantFrom("a4", "a3", "letter"),
  fitToWidth: fc.option(fc.constantFrom(1, 2)),
  titleRows: fc.option(fc.constantFrom({ first: 0, last: 0 }, { first: 1, last: 3 })),
  area: fc.option(fc.constant({ top: 0, left: 0, bottom: 30, right: 7 })),
  header: fc.option(fc.constantFrom("&LPlan && actions", "&CDraft")),
  footer: fc.option(fc.constantFrom("&CPage &P of &N", "&RBoard <papers>")),
  margins: fc.option(fc.constant({ top: 0.5, right: 0.25, bottom: 0.5, left: 0.25 })),
  breaks: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }).map((each) => each.sort((one, other) => one - other)),
});

const flag = fc.boolean();
const protection = fc.record({
  allowFormatCells: flag,
  allowFormatRows: flag,
  allowFormatColumns: flag,
  allowSort: flag,
  allowAutoFilter: flag,
});

const TITLES = [
  "Plan",
  "1 Domestic Abuse",
  "Officer's own",
  'It\'s "quoted" & more',
  "5 & 6 Violence",
  "Lists!",
  "__proto__",
  "日本語",
];
const KEYS: readonly (SheetKey | null)[] = [null, "plan", "priority:p1", "lists", "export"];

/** Puts a table below everything else, with headings that are text and all different. */
function withTable(sheet: SheetDesign, name: string, look: Omit<DesignTable, "name" | "box">): SheetDesign {
  const top = sheet.rows.length + 1;
  const headings = ["Ref", "Lead\nagency", "By when & how"].map((text): DesignCell => ({ value: text }));
  const body = ["1.1", "Council", "March"].map((text): DesignCell => ({ value: text }));
  const table = { name, box: { top, left: 0, bottom: top + 1, right: 2 }, ...look };
  return { ...sheet, rows: [...sheet.rows, [], headings, body], tables: [table] };
}

const tableLook = fc.record({
  style: fc.option(fc.constantFrom("TableStyleLight1", "TableStyleMedium2")),
  filterButtons: fc.boolean(),
  bandedRows: fc.boolean(),
});

const sheet = (title: string, key: SheetKey | null, index: number): fc.Arbitrary<SheetDesign> => {
  const plain = fc.record<SheetDesign>({
    key: fc.constant(key),
    whenThere: fc.constant("update"),
    title: fc.constant(title),
    visibility: index === 0 ? fc.constant("visible") : fc.constantFrom("visible", "hidden", "veryHidden"),
    tabColour: fc.option(colour),
    showGridlines: fc.boolean(),
    rows,
    columns,
    rowSizes,
    merges: fc.constantFrom(
      [],
      [{ top: 20, left: 0, bottom: 20, right: 3 }],
      [
        { top: 20, left: 0, bottom: 21, right: 0 },
        { top: 20, left: 2, bottom: 20, right: 3 },
      ],
    ),
    tables: fc.constant([]),
    validations: fc.array(validation, { maxLength: 3 }),
    conditionalFormats: fc.array(condition, { maxLength: 3 }),
    freeze: fc.constantFrom({ rows: 0, columns: 0 }, { rows: 3, columns: 0 }, { rows: 1, columns: 2 }, { rows: 0, columns: 1 }),
    print: fc.option(print),
    protection: fc.option(protection),
  });
  return fc
    .tuple(plain, fc.option(tableLook))
    .map(([made, look]) => (look === null ? made : withTable(made, `Table_${index + 1}`, look)));
};

const ownName = (titles: readonly string[]): fc.Arbitrary<DefinedName> =>
  fc.record({
    name: fc.constantFrom("AgencyNames", "StatusNames", "_under", "constructor"),
    formula: fc.constantFrom("Table_1[Ref]", `${quoteSheet(titles[0] ?? "Plan")}!$A$1:$A$9`, "0.2", '"A & B"'),
    sheet: fc.constantFrom(null, ...titles),
    hidden: fc.boolean(),
  });

/** Any workbook that we could want to write: awkward titles and texts, every kind of style, rule and print set-up. */
export const anyBook: fc.Arbitrary<BookDesign> = fc
  .tuple(fc.shuffledSubarray(TITLES, { minLength: 1, maxLength: 4 }), fc.shuffledSubarray([...KEYS], { minLength: KEYS.length }))
  .chain(([titles, keys]) => {
    const sheets = fc.tuple(...titles.map((title, index) => sheet(title, keys[index] ?? null, index)));
    const names = fc.uniqueArray(ownName(titles), { maxLength: 4, selector: ({ name, sheet: own }) => `${name}/${own ?? ""}` });
    return fc.tuple(sheets, names).map(([made, own]) => {
      const markers = made.flatMap(({ key, title }) => (key === null ? [] : [markerOf(key, title)]));
      return { sheets: made, names: [...markers, ...own] };
    });
  });
