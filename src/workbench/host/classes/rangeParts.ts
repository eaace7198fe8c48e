import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { Member } from "../wire/hostObject";
import { hostObject, part, scalar } from "../wire/hostObject";
import { CONDITIONAL_FORMATS } from "./conditionalFormats";
import { DATA_VALIDATION } from "./dataValidation";
import { guardCells, record } from "./guards";
import { RANGE_FORMAT } from "./rangeFormat";
import type { RangeRef } from "./refs";

/** The link of a block's first cell as Excel answers it; null where there is none. */
export function readLink(range: RangeRef, { book }: Call): unknown {
  const { link, value } = range.sheet(book).cell(range.box.top, range.box.left);
  if (link === null) return null;
  const where = link.startsWith("#") ? { documentReference: link.slice(1) } : { address: link };
  return { ...where, textToDisplay: String(value ?? "") };
}

/** Puts a link on every cell of a block; the words shown replace what stands there, as in Excel. */
function writeLink(range: RangeRef, given: unknown, call: Call): void {
  const link = record(given);
  const address = link.get("address") ?? link.get("documentReference");
  const shown = link.get("textToDisplay");
  if (typeof address !== "string" || address === "") throw refusal("InvalidArgument", "a link needs an address");
  const sheet = range.sheet(call.book);
  guardCells(sheet, range.box);
  for (let row = range.box.top; row <= range.box.bottom; row += 1) {
    for (let column = range.box.left; column <= range.box.right; column += 1) {
      const value = typeof shown === "string" ? shown : (sheet.cell(row, column).value ?? address);
      sheet.changeCell(row, column, { link: link.has("address") ? address : `#${address}`, value });
    }
  }
  call.book.note({ kind: "cells", sheetId: sheet.id, box: range.box, change: "RangeEdited" });
}

/** The objects that belong to a block. */
export const RANGE_PARTS: Readonly<Record<string, Member<RangeRef>>> = {
  format: part("1.1", (range) => hostObject(RANGE_FORMAT, range)),
  dataValidation: part("1.8", (range) => hostObject(DATA_VALIDATION, range)),
  conditionalFormats: part("1.6", (range) => hostObject(CONDITIONAL_FORMATS, range)),
  hyperlink: scalar("1.7", readLink, writeLink),
};
