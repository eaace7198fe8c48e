import type { ConditionRule } from "../../../core/design/sheetDesign";
import { intersection, withoutBox } from "../model/boxes";
import { conditionalFormatId } from "../model/bookFromDesign";
import type { HostConditionalFormat } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method } from "../wire/hostObject";
import { CONDITIONAL_FORMAT, FormatRef } from "./conditionalFormat";
import { guardSheet, text, wholeNumber } from "./guards";
import type { RangeRef } from "./refs";

/** What a new rule of each kind starts as, until the add-in says more. */
const NEW_RULES: ReadonlyMap<string, ConditionRule> = new Map<string, ConditionRule>([
  ["Custom", { kind: "formula", formula: "FALSE" }],
  ["ContainsText", { kind: "containsText", text: "" }],
  ["CellValue", { kind: "cellValue", comparison: "equalTo", first: '""' }],
]);

function formatsOf(range: RangeRef, { book }: Call): readonly HostConditionalFormat[] {
  return range.sheet(book).state.conditionalFormats.filter(({ box }) => intersection(box, range.box) !== null);
}

function object(range: RangeRef, { id }: HostConditionalFormat): HostObject {
  return hostObject(CONDITIONAL_FORMAT, new FormatRef(range.id, id));
}

/** Adds a rule for a block, before all others, as Excel does. */
function add(range: RangeRef, type: string, call: Call): HostObject {
  const rule = NEW_RULES.get(type);
  if (rule === undefined) throw refusal("NotImplemented", `conditional formats of type ${type}`);
  const sheet = range.sheet(call.book);
  guardSheet(sheet, "allowFormatCells");
  const format: HostConditionalFormat = { id: conditionalFormatId(call.book), box: range.box, rule, stopIfTrue: false };
  sheet.state.conditionalFormats = [format, ...sheet.state.conditionalFormats];
  call.book.note({ kind: "looks", sheetId: sheet.id, box: range.box });
  return object(range, format);
}

function clearAll(range: RangeRef, { book }: Call): void {
  const sheet = range.sheet(book);
  guardSheet(sheet, "allowFormatCells");
  sheet.state.conditionalFormats = sheet.state.conditionalFormats.flatMap((format) =>
    withoutBox(format.box, range.box).map((box) => ({ ...format, box })),
  );
  book.note({ kind: "looks", sheetId: sheet.id, box: range.box });
}

function find(range: RangeRef, key: unknown, call: Call): HostObject | null {
  const wanted = text(key);
  const format = formatsOf(range, call).find(({ id }) => id === wanted);
  return format === undefined ? null : object(range, format);
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw refusal("ItemNotFound");
  return found;
}

/** The colour rules that touch a block, the one that wins first. */
export const CONDITIONAL_FORMATS: HostClass<RangeRef> = {
  name: "ConditionalFormatCollection",
  members: () => ({
    add: method("1.6", (range, [type], call) => add(range, text(type), call)),
    clearAll: method("1.6", (range, _args, call) => {
      clearAll(range, call);
    }),
    getCount: method("1.6", (range, _args, call) => formatsOf(range, call).length),
    getItem: method("1.6", (range, [key], call) => required(find(range, key, call))),
    getItemOrNullObject: method("1.14", (range, [key], call) => find(range, key, call)),
    getItemAt: method("1.6", (range, [index], call) => {
      const format = formatsOf(range, call)[wholeNumber(index)];
      return required(format === undefined ? null : object(range, format));
    }),
  }),
  items: (range, call) => formatsOf(range, call).map((format) => object(range, format)),
  item: (range, key, call) => required(find(range, key, call)),
};
