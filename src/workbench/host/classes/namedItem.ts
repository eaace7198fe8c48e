import type { HostName } from "../model/hostBook";
import { isErrorValue } from "../model/hostCell";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { longAddress, placeOf } from "./addresses";
import { flag, text } from "./guards";
import { nameFormula } from "./nameRules";
import { rangeObject } from "./range";
import { SheetRef } from "./refs";
import { WORKSHEET } from "./worksheet";

/** A name, by its words and its scope. */
export class NameRef {
  constructor(
    readonly name: string,
    readonly sheetId: string | null,
  ) {}

  /** The name as it stands; ItemNotFound when it is gone. */
  item({ book }: Call): HostName {
    const found = book.names.find(({ name, sheetId }) => name === this.name && sheetId === this.sheetId);
    if (found === undefined) throw refusal("ItemNotFound", `the name ${this.name} is gone`);
    return found;
  }

  /** Replaces parts of the name. */
  change(call: Call, parts: Partial<HostName>): void {
    const item = this.item(call);
    call.book.names = call.book.names.map((one) => (one === item ? { ...one, ...parts } : one));
    call.book.note({ kind: "names" });
  }
}

function range(ref: NameRef, call: Call): HostObject | null {
  const place = placeOf(call.book, ref.item(call).formula);
  return place === null ? null : rangeObject(place);
}

function typeOf(formula: string, { book }: Call): string {
  if (placeOf(book, formula) !== null) return "Range";
  if (isErrorValue(formula) || formula.includes("#REF!")) return "Error";
  if (/^"(?:[^"]|"")*"$/.test(formula)) return "String";
  if (/^(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  return Number.isFinite(Number(formula)) ? "Double" : "Error";
}

function valueOf(formula: string, { book }: Call): unknown {
  const place = placeOf(book, formula);
  if (place !== null) return longAddress(book, place);
  return formula.replace(/^"|"$/g, "");
}

/** A defined name. */
export const NAMED_ITEM: HostClass<NameRef> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name, Id: name }),
  members: () => ({
    name: scalar("1.1", ({ name }) => name),
    type: scalar("1.1", (ref, call) => typeOf(ref.item(call).formula, call)),
    value: scalar("1.1", (ref, call) => valueOf(ref.item(call).formula, call)),
    formula: scalar(
      "1.7",
      (ref, call) => `=${ref.item(call).formula}`,
      (ref, formula, call) => ref.change(call, { formula: nameFormula(text(formula)) }),
    ),
    visible: scalar(
      "1.1",
      (ref, call) => !ref.item(call).hidden,
      (ref, visible, call) => ref.change(call, { hidden: !flag(visible) }),
    ),
    comment: scalar(
      "1.4",
      (ref, call) => ref.item(call).comment,
      (ref, comment, call) => ref.change(call, { comment: text(comment) }),
    ),
    scope: scalar("1.4", ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet")),
    worksheet: part("1.4", ({ sheetId }) => {
      if (sheetId === null) throw refusal("ItemNotFound", "the name is the workbook's");
      return hostObject(WORKSHEET, new SheetRef(sheetId));
    }),
    worksheetOrNullObject: part("1.4", ({ sheetId }) => (sheetId === null ? null : hostObject(WORKSHEET, new SheetRef(sheetId)))),
    getRange: method("1.1", (ref, _args, call) => {
      const object = range(ref, call);
      if (object === null) throw refusal("InvalidReference", `the name ${ref.name} is no range`);
      return object;
    }),
    getRangeOrNullObject: method("1.4", (ref, _args, call) => range(ref, call)),
    delete: method("1.4", (ref, _args, call) => {
      const item = ref.item(call);
      call.book.names = call.book.names.filter((one) => one !== item);
      call.book.note({ kind: "names" });
    }),
  }),
};
