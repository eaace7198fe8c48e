import { blankSheet } from "../../src/core/design/blankSheet";
import { markerOf } from "../../src/core/design/markers";
import type { BookDesign, CellStyle, ConditionalFormat, DesignCell, SheetDesign } from "../../src/core/design/sheetDesign";

const LINE = { style: "thin", colour: "BFBFBF" } as const;
const BODY: CellStyle = { wrap: true, vertical: "top", lines: { top: LINE, right: LINE, bottom: LINE, left: LINE } };
const HEAD: CellStyle = { ...BODY, bold: true, fill: "1F3864", colour: "FFFFFF" };

/** A sheet with nothing in it, to be filled. */
export const BLANK: SheetDesign = blankSheet("Blank");

const cell = (value: DesignCell["value"], style?: CellStyle): DesignCell => ({
  value,
  ...(style === undefined ? {} : { style }),
});

/** What an officer has of their own: a plan with fills and merges, a hidden sheet, a table and a name. */
export const OFFICERS_BOOK: BookDesign = {
  sheets: [
    {
      ...BLANK,
      title: "Action plan 24-25",
      rows: [
        [cell("Safer Wexbridge plan", { bold: true, size: 16 })],
        [cell("Ref", { bold: true }), cell("Action", { bold: true }), cell("Who", { bold: true }), cell("RAG", { bold: true })],
        [cell("1.10", { format: "@" }), cell("Open the drop-in on Quay Street"), cell("Council"), cell(null, { fill: "00B050" })],
        [cell(45731, { format: "dd/mm/yyyy" }), cell(0.5, { format: "0%" }), cell(true), cell(null, { fill: "FFC000" })],
      ],
      columns: [
        { width: 8, hidden: false },
        { width: 40, hidden: false },
        { width: null, hidden: true },
      ],
      rowSizes: [
        { height: 30, hidden: false },
        { height: null, hidden: false },
        { height: null, hidden: true },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    },
    {
      ...BLANK,
      title: "Partners",
      rows: [
        [cell("Name"), cell("Telephone")],
        [cell("Wexbridge Council"), cell("01632 960001", { format: "@" })],
      ],
      tables: [
        {
          name: "Contacts",
          box: { top: 0, left: 0, bottom: 1, right: 1 },
          style: "TableStyleMedium2",
          filterButtons: true,
          bandedRows: true,
        },
      ],
    },
    { ...BLANK, title: "Old notes", visibility: "hidden", rows: [[], [null, cell("kept for the review")]] },
  ],
  names: [{ name: "Budget", formula: "'Action plan 24-25'!$B$4", sheet: null, hidden: false }],
};

const STATUSES = ["Not started", "On track", "At risk", "Off track", "Complete"] as const;
const COLOURS = ["D9D9D9", "C6EFCE", "FFEB9C", "FFC7CE", "BDD7EE"] as const;
const AGENCIES = ["Wexbridge Council", "Harbour Police", "Fire & Rescue", "Tidewater Housing"] as const;

function statusFormats(box: ConditionalFormat["box"]): ConditionalFormat[] {
  return STATUSES.map((_, at) => ({
    box,
    rule: { kind: "cellValue", comparison: "equalTo", first: `INDEX(StatusNames,${at + 1})` },
    fill: COLOURS[at]!,
    colour: "1F1F1F",
    bold: true,
    stopIfTrue: true,
  }));
}

function listsSheet(statuses: readonly string[] = STATUSES): SheetDesign {
  const table = { style: "TableStyleLight1", filterButtons: false, bandedRows: false };
  const length = Math.max(AGENCIES.length, statuses.length);
  return {
    ...BLANK,
    key: "lists",
    title: "Lists",
    tabColour: "8C8C8C",
    rows: [
      [cell("Agency", HEAD), null, cell("Status", HEAD)],
      ...Array.from({ length }, (_, at) => [
        at < AGENCIES.length ? cell(AGENCIES[at]!, BODY) : null,
        null,
        at < statuses.length ? cell(statuses[at]!, BODY) : null,
      ]),
    ],
    columns: [
      { width: 30, hidden: false },
      { width: null, hidden: false },
      { width: 20, hidden: false },
    ],
    tables: [
      { name: "Agencies", box: { top: 0, left: 0, bottom: AGENCIES.length, right: 0 }, ...table },
      { name: "Statuses", box: { top: 0, left: 2, bottom: statuses.length, right: 2 }, ...table },
    ],
  };
}

function prioritySheet(actions: number): SheetDesign {
  const headings = ["Ref", "Action", "Lead agency", "By when", "Status", "Update", "ID"];
  const row = (at: number): DesignCell[] => [
    cell(`1.${at + 1}`, { ...BODY, format: "@" }),
    cell(`Action ${at + 1}: meet residents of ward ${at % 7} and agree what to do first`, BODY),
    cell(AGENCIES[at % AGENCIES.length]!, BODY),
    at % 3 === 0 ? cell("Ongoing", BODY) : cell(45700 + at, { ...BODY, format: "dd/mm/yyyy" }),
    cell(STATUSES[at % STATUSES.length]!, { ...BODY, horizontal: "center" }),
    cell(
      at % 4 === 0 ? null : at % 4 === 1 ? "=not a formula\nsecond line" : "Two meetings held; next in spring.",
      at % 4 === 1 ? { ...BODY, format: "@" } : BODY,
    ),
    cell(`A${String(at + 1).padStart(4, "0")}`, BODY),
  ];
  const box = { top: 3, left: 0, bottom: 3 + actions, right: 6 };
  const body = { ...box, top: 4 };
  return {
    ...BLANK,
    key: "priority:p1",
    title: "1 Night-time economy",
    tabColour: "5B87C5",
    showGridlines: false,
    rows: [
      [cell("Night-time economy", { bold: true, size: 18, colour: "1F3864" })],
      [
        { value: "Guidance", link: "https://example.org/guidance?a=1&b=2", style: { underline: true, colour: "1F3864" } },
        { value: "Lists", link: "#'Lists'!A1" },
      ],
      [],
      headings.map((heading) => cell(heading, HEAD)),
      ...Array.from({ length: actions }, (_, at) => row(at)),
    ],
    columns: [8, 50, 24, 14, 14, 40].map((width) => ({ width, hidden: false })).concat([{ width: 9, hidden: true }]),
    rowSizes: [{ height: 28.5, hidden: false }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    tables: [{ name: "Actions_p1", box, style: "TableStyleLight1", filterButtons: true, bandedRows: false }],
    validations: [
      {
        box: { ...body, left: 2, right: 2 },
        rule: { kind: "list", source: "AgencyNames" },
        ignoreBlank: true,
        alert: { style: "stop", title: "Lead agency", message: "Choose one from the list." },
        prompt: { title: "Lead agency", message: "One accountable agency." },
      },
      {
        box: { ...body, left: 4, right: 4 },
        rule: { kind: "list", source: "StatusNames" },
        ignoreBlank: true,
        alert: { style: "stop", title: "Status", message: "Choose one from the list." },
        prompt: null,
      },
      {
        box: { ...body, left: 3, right: 3 },
        rule: { kind: "date", comparison: "greaterThanOrEqualTo", first: "36526" },
        ignoreBlank: true,
        alert: { style: "warning", title: "By when", message: "A day, or words." },
        prompt: null,
      },
      {
        box: { ...body, left: 6, right: 6 },
        rule: { kind: "textLength", comparison: "between", first: "1", second: "9" },
        ignoreBlank: false,
        alert: { style: "information", title: "ID", message: "Given by Actionbook." },
        prompt: null,
      },
    ],
    conditionalFormats: statusFormats({ ...body, left: 4, right: 4 }),
    freeze: { rows: 4, columns: 1 },
    print: {
      orientation: "landscape",
      paper: "a4",
      fitToWidth: 1,
      titleRows: { first: 3, last: 3 },
      area: { top: 0, left: 0, bottom: 40, right: 5 },
      header: "&LSafer Wexbridge&RPlan",
      footer: "&CPage &P of &N",
      margins: { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5 },
      breaks: [9],
    },
  };
}

function planSheet(): SheetDesign {
  return {
    ...BLANK,
    key: "plan",
    title: "Plan",
    rows: [
      [cell("Safer Wexbridge plan", { bold: true, size: 18 })],
      [cell("Status", HEAD), cell("Actions", HEAD)],
      ...STATUSES.map((status, at): DesignCell[] => [
        cell(status, BODY),
        { value: null, formula: `COUNTIF(Actions_p1[Status],INDEX(StatusNames,${at + 1}))`, style: { ...BODY, format: "0" } },
      ]),
    ],
    columns: [{ width: 24, hidden: false }],
  };
}

/** A structured plan with so many actions: three sheets of ours, tables, lists, colours, print set-up and names. */
export function ourBook(actions: number): BookDesign {
  const sheets = [planSheet(), prioritySheet(actions), listsSheet()];
  return {
    sheets,
    names: [
      ...sheets.flatMap(({ key, title }) => (key === null ? [] : [markerOf(key, title)])),
      { name: "AgencyNames", formula: "Agencies[Agency]", sheet: null, hidden: false },
      { name: "StatusNames", formula: "Statuses[Status]", sheet: null, hidden: false },
    ],
  };
}

/** A print-ready sheet that takes the place of the one before it. */
export function exportBook(actions: number, title = "Export"): BookDesign {
  const rows = Array.from({ length: actions }, (_, at) => [
    cell(`1.${at + 1}`, { ...BODY, format: "@" }),
    cell(`Action ${at + 1} as printed`, BODY),
    cell("Council", BODY),
  ]);
  const sheet: SheetDesign = {
    ...BLANK,
    key: "export",
    whenThere: "replace",
    title,
    rows: [["Ref", "Action", "Lead"].map((word) => cell(word, HEAD)), ...rows],
    tables: [
      {
        name: "Printed",
        box: { top: 0, left: 0, bottom: actions, right: 2 },
        style: null,
        filterButtons: false,
        bandedRows: false,
      },
    ],
    columns: [8, 60, 20].map((width) => ({ width, hidden: false })),
  };
  return { sheets: [sheet], names: [markerOf("export", title)] };
}
