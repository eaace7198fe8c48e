import type { HostName } from "../model/hostBook";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method } from "../wire/hostObject";
import { absoluteAddress } from "./addresses";
import { text } from "./guards";
import { checkName, nameFormula } from "./nameRules";
import { NAMED_ITEM, NameRef } from "./namedItem";
import { rangeArgument } from "./refs";

/** The names of one scope: a sheet's own, or (null) the workbook's. */
export class NamesRef {
  constructor(readonly sheetId: string | null) {}
}

function namesOf({ sheetId }: NamesRef, { book }: Call): readonly HostName[] {
  return book.names.filter((name) => name.sheetId === sheetId);
}

function object({ name, sheetId }: HostName): HostObject {
  return hostObject(NAMED_ITEM, new NameRef(name, sheetId));
}

function find(names: NamesRef, key: unknown, call: Call): HostObject | null {
  const wanted = text(key).toLowerCase();
  const name = namesOf(names, call).find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : object(name);
}

function add(names: NamesRef, name: string, formula: string, comment: unknown, call: Call): HostObject {
  const { book } = call;
  checkName(name);
  if (find(names, name, call) !== null) throw refusal("ItemAlreadyExists", `the name ${name} is taken`);
  const made = { name, formula, sheetId: names.sheetId, hidden: false, comment: typeof comment === "string" ? comment : "" };
  book.names = [...book.names, made];
  book.note({ kind: "names" });
  return object(made);
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw refusal("ItemNotFound");
  return object;
}

/** The defined names of the workbook or of a sheet. Hidden ones are among them. */
export const NAMES: HostClass<NamesRef> = {
  name: "NamedItemCollection",
  members: () => ({
    add: method("1.4", (names, [name, reference, comment], call) => {
      const range = rangeArgument(reference);
      const formula = range === null ? nameFormula(text(reference)) : absoluteAddress(call.book, range);
      return add(names, text(name), formula, comment, call);
    }),
    addFormulaLocal: method("1.4", (names, [name, formula, comment], call) =>
      add(names, text(name), nameFormula(text(formula)), comment, call),
    ),
    getItem: method("1.1", (names, [key], call) => required(find(names, key, call))),
    getItemOrNullObject: method("1.4", (names, [key], call) => find(names, key, call)),
    getCount: method("1.4", (names, _args, call) => namesOf(names, call).length),
  }),
  items: (names, call) => namesOf(names, call).map(object),
  item: (names, key, call) => required(find(names, key, call)),
};
