import type { HostBook } from "../model/hostBook";
import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { text } from "./guards";
import { NAMES, NamesRef } from "./names";
import { rangeObject } from "./range";
import { RangeRef } from "./refs";
import { WORKBOOK_PARTS } from "./workbookParts";
import { WORKSHEETS } from "./worksheets";

/** The cells that an event spoke of; null when their sheet is gone. */
function eventRange(book: HostBook, reference: string): RangeRef | null {
  const [sheetId = "", address = ""] = reference.split("!");
  return book.sheetById(sheetId) === null ? null : rangeAt(book, sheetId, address);
}

/** The workbook: where every path starts. */
export const WORKBOOK: HostClass<null> = {
  name: "Workbook",
  members: () => ({
    name: scalar("1.7", (_self, { book }) => book.properties.get("fileName") ?? "Book1.xlsx"),
    readOnly: scalar("1.8", () => false),
    worksheets: part("1.1", () => hostObject(WORKSHEETS, null)),
    names: part("1.1", () => hostObject(NAMES, new NamesRef(null))),
    getSelectedRange: method("1.1", (_self, _args, { book }) => {
      const { sheetId, box } = book.selection();
      return rangeObject(new RangeRef(sheetId, box));
    }),
    getActiveCell: method("1.7", (_self, _args, { book }) => {
      const { sheetId, box } = book.selection();
      const { top, left } = box;
      return rangeObject(new RangeRef(sheetId, { top, left, bottom: top, right: left }));
    }),
    _GetRangeForEventByReferenceId: method("1.8", (_self, [reference], { book }) => {
      const range = eventRange(book, text(reference));
      if (range === null) throw refusal("ItemNotFound", "the cells that changed are gone");
      return rangeObject(range);
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method("1.8", (_self, [reference], { book }) => {
      const range = eventRange(book, text(reference));
      return range === null ? null : rangeObject(range);
    }),
    _RemoveReference: method("1.1", (_self, [reference], { host }) => {
      host.references.delete(text(reference));
    }),
    _RemoveAllReferences: method("1.1", (_self, _args, { host }) => {
      host.references.clear();
    }),
    ...WORKBOOK_PARTS,
  }),
};
