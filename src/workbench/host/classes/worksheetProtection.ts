import type { Protection } from "../../../core/design/sheetDesign";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { method, scalar } from "../wire/hostObject";
import { record } from "./guards";
import type { SheetRef } from "./refs";

const ALLOWED = ["allowFormatCells", "allowFormatRows", "allowFormatColumns", "allowSort", "allowAutoFilter"] as const;

/** Excel's further options, which the stand-in knows but always answers with no. */
const REFUSED = [
  "allowInsertRows",
  "allowInsertColumns",
  "allowDeleteRows",
  "allowDeleteColumns",
  "allowInsertHyperlinks",
  "allowPivotTables",
];

function protect(ref: SheetRef, options: unknown, password: unknown, { book }: Call): void {
  const sheet = ref.sheet(book);
  if (sheet.state.protection !== null) throw refusal("InvalidOperation", "the sheet is already protected");
  const wanted = options === null || options === undefined ? new Map<string, unknown>() : record(options);
  const allowed = Object.fromEntries(ALLOWED.map((name) => [name, wanted.get(name) === true])) as unknown as Protection;
  sheet.state.protection = { ...allowed, password: typeof password === "string" ? password : null };
  book.note({ kind: "protection", sheetId: sheet.id, isProtected: true });
}

function unprotect(ref: SheetRef, password: unknown, { book }: Call): void {
  const sheet = ref.sheet(book);
  if (sheet.state.protection === null) return;
  if (sheet.state.protection.password !== null && sheet.state.protection.password !== password) {
    throw refusal("InvalidArgument", "the password is wrong");
  }
  sheet.state.protection = null;
  book.note({ kind: "protection", sheetId: sheet.id, isProtected: false });
}

function optionsOf(ref: SheetRef, { book }: Call): unknown {
  const { protection } = ref.sheet(book).state;
  if (protection === null) return null;
  const allowed = ALLOWED.map((name) => [name, protection[name]] as const);
  const refused = REFUSED.map((name) => [name, false] as const);
  return { ...Object.fromEntries([...allowed, ...refused]), selectionMode: "Normal" };
}

/** The protection of a sheet. It cannot be undone in Excel. */
export const WORKSHEET_PROTECTION: HostClass<SheetRef> = {
  name: "WorksheetProtection",
  members: () => ({
    protected: scalar("1.2", (ref, { book }) => ref.sheet(book).state.protection !== null),
    options: scalar("1.2", optionsOf),
    protect: method("1.2", (ref, [options, password], call) => protect(ref, options, password, call), "never"),
    unprotect: method("1.2", (ref, [password], call) => unprotect(ref, password, call), "never"),
  }),
};
