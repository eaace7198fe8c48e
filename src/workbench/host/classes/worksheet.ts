import type { Box } from "../../../core/grid/a1";
import { WHOLE_SHEET } from "../model/boxes";
import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { method, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { parseColour } from "./colours";
import { flag, oneOf, text, wholeNumber } from "./guards";
import { rangeObject } from "./range";
import type { SheetRef } from "./refs";
import { RangeRef } from "./refs";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./sheetRules";
import { WORKSHEET_PARTS } from "./worksheetParts";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const OF_WORD = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A sheet. */
export const WORKSHEET: HostClass<SheetRef> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  members: () => ({
    id: scalar("1.1", ({ id }) => id),
    name: scalar(
      "1.1",
      (ref, { book }) => ref.sheet(book).state.title,
      (ref, name, { book }) => renameSheet(book, ref.sheet(book), text(name)),
      "notOnDesktop",
    ),
    position: scalar(
      "1.1",
      (ref, { book }) => book.sheets.indexOf(ref.sheet(book)),
      (ref, position, { book }) => moveSheet(book, ref.sheet(book), wholeNumber(position)),
      "notOnDesktop",
    ),
    visibility: scalar(
      "1.1",
      (ref, { book }) => VISIBILITY[ref.sheet(book).state.visibility],
      (ref, word, { book }) => {
        setVisibility(book, ref.sheet(book), OF_WORD[oneOf(word, ["Visible", "Hidden", "VeryHidden"])]);
      },
      "notOnDesktop",
    ),
    tabColor: scalar("1.7", (ref, { book }) => colourOf(ref.sheet(book)), setTabColour),
    showGridlines: scalar(
      "1.8",
      (ref, { book }) => ref.sheet(book).state.showGridlines,
      (ref, on, call) => setLook(ref, "showGridlines", flag(on), call),
    ),
    showHeadings: scalar(
      "1.8",
      (ref, { book }) => ref.sheet(book).state.showHeadings,
      (ref, on, call) => setLook(ref, "showHeadings", flag(on), call),
    ),
    // What Microsoft's client sends when showGridlines and showHeadings are set.
    gridlines: scalar("1.8", undefined, (ref, on, call) => setLook(ref, "showGridlines", flag(on), call)),
    headings: scalar("1.8", undefined, (ref, on, call) => setLook(ref, "showHeadings", flag(on), call)),
    standardWidth: scalar("1.7", () => 48),
    standardHeight: scalar("1.7", () => 15),
    activate: method("1.1", (ref, _args, { book }) => {
      activateSheet(book, ref.sheet(book));
    }),
    delete: method("1.1", (ref, _args, { book }) => deleteSheet(book, ref.sheet(book)), "never"),
    calculate: method("1.6", (_ref, _args, { host }) => host.calculate(true)),
    getRange: method("1.1", (ref, [address], call) => rangeObject(rangeOn(ref, address, call))),
    getCell: method("1.1", (ref, [row, column], { book }) => rangeObject(blockOn(ref.sheet(book), row, column, 1, 1))),
    getRangeByIndexes: method("1.7", (ref, [row, column, rows, columns], { book }) =>
      rangeObject(blockOn(ref.sheet(book), row, column, wholeNumber(rows), wholeNumber(columns))),
    ),
    getUsedRange: method(
      "1.1",
      (ref, [valuesOnly], call) => used(ref, valuesOnly, call) ?? rangeObject(rangeOn(ref, "A1", call)),
    ),
    getUsedRangeOrNullObject: method("1.4", (ref, [valuesOnly], call) => used(ref, valuesOnly, call)),
    ...WORKSHEET_PARTS,
  }),
};

function colourOf({ state }: HostSheet): string {
  return state.tabColour === null ? "" : `#${state.tabColour}`;
}

function setTabColour(ref: SheetRef, value: unknown, { book }: Call): void {
  const sheet = ref.sheet(book);
  sheet.state.tabColour = value === "" ? null : parseColour(value);
  book.note({ kind: "layout", sheetId: sheet.id });
}

function setLook(ref: SheetRef, look: "showGridlines" | "showHeadings", on: boolean, { book }: Call): void {
  const sheet = ref.sheet(book);
  sheet.state[look] = on;
  book.note({ kind: "layout", sheetId: sheet.id });
}

function rangeOn(ref: SheetRef, address: unknown, { book }: Call): RangeRef {
  const sheet = ref.sheet(book);
  if (address === null || address === undefined) return new RangeRef(sheet.id, WHOLE_SHEET);
  return rangeAt(book, sheet.id, text(address));
}

function blockOn(sheet: HostSheet, row: unknown, column: unknown, rows: number, columns: number): RangeRef {
  if (rows < 1 || columns < 1) throw refusal("InvalidArgument", "a range has at least one row and one column");
  const top = wholeNumber(row);
  const left = wholeNumber(column);
  const box: Box = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return new RangeRef(sheet.id, box).at(box);
}

function used(ref: SheetRef, valuesOnly: unknown, { book }: Call): HostObject | null {
  const box = ref.sheet(book).usedBox(WHOLE_SHEET, valuesOnly === true);
  return box === null ? null : rangeObject(new RangeRef(ref.id, box));
}
