import type { ConditionRule } from "../../../core/design/sheetDesign";
import type { HostConditionalFormat } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject, ObjectMember } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { CELL_VALUE_FORMAT, CUSTOM_FORMAT, TEXT_FORMAT } from "./conditionKinds";
import { flag, guardSheet, wholeNumber } from "./guards";
import { rangeObject } from "./range";
import { AREAS } from "./rangeAreas";
import { AreasRef, RangeRef, SheetRef } from "./refs";

/** A colour rule, by its id. */
export class FormatRef extends SheetRef {
  constructor(
    sheetId: string,
    readonly formatId: string,
  ) {
    super(sheetId);
  }

  /** The rule as it stands; ItemNotFound when it is gone. */
  format({ book }: Call): HostConditionalFormat {
    const found = this.sheet(book).state.conditionalFormats.find(({ id }) => id === this.formatId);
    if (found === undefined) throw refusal("ItemNotFound", "the conditional format is gone");
    return found;
  }

  /** Puts another list of rules in place of the sheet's, made from this rule and the others. */
  rearrange(
    call: Call,
    arrange: (own: HostConditionalFormat, all: readonly HostConditionalFormat[]) => HostConditionalFormat[],
  ): void {
    const sheet = this.sheet(call.book);
    guardSheet(sheet, "allowFormatCells");
    const own = this.format(call);
    sheet.state.conditionalFormats = arrange(own, sheet.state.conditionalFormats);
    call.book.note({ kind: "looks", sheetId: sheet.id, box: own.box });
  }

  /** Changes parts of the rule. */
  change(call: Call, parts: Partial<HostConditionalFormat>): void {
    this.rearrange(call, (own, all) => all.map((one) => (one === own ? { ...own, ...parts } : one)));
  }
}

const TYPES: Readonly<Record<ConditionRule["kind"], string>> = {
  cellValue: "CellValue",
  containsText: "ContainsText",
  formula: "Custom",
};

/** The part of a rule that only rules of one kind have. */
function kindPart(kind: ConditionRule["kind"], make: (ref: FormatRef) => HostObject, orNull: boolean): ObjectMember<FormatRef> {
  return part("1.6", (ref, call) => {
    if (ref.format(call).rule.kind === kind) return make(ref);
    if (orNull) return null;
    throw refusal("InvalidOperation", `the conditional format is of another type than ${TYPES[kind]}`);
  });
}

function toPlace(own: HostConditionalFormat, all: readonly HostConditionalFormat[], place: number): HostConditionalFormat[] {
  const others = all.filter((one) => one !== own);
  return [...others.slice(0, place), own, ...others.slice(place)];
}

const cellValue = (ref: FormatRef): HostObject => hostObject(CELL_VALUE_FORMAT, ref);
const custom = (ref: FormatRef): HostObject => hostObject(CUSTOM_FORMAT, ref);
const textComparison = (ref: FormatRef): HostObject => hostObject(TEXT_FORMAT, ref);

/** A colour rule. */
export const CONDITIONAL_FORMAT: HostClass<FormatRef> = {
  name: "ConditionalFormat",
  identity: ({ formatId }) => ({ Id: formatId }),
  members: () => ({
    id: scalar("1.6", ({ formatId }) => formatId),
    type: scalar("1.6", (ref, call) => TYPES[ref.format(call).rule.kind]),
    priority: scalar(
      "1.6",
      (ref, call) => ref.sheet(call.book).state.conditionalFormats.indexOf(ref.format(call)),
      (ref, place, call) => ref.rearrange(call, (own, all) => toPlace(own, all, wholeNumber(place))),
    ),
    stopIfTrue: scalar(
      "1.6",
      (ref, call) => ref.format(call).stopIfTrue,
      (ref, on, call) => ref.change(call, { stopIfTrue: flag(on) }),
    ),
    cellValue: kindPart("cellValue", cellValue, false),
    cellValueOrNullObject: kindPart("cellValue", cellValue, true),
    custom: kindPart("formula", custom, false),
    customOrNullObject: kindPart("formula", custom, true),
    textComparison: kindPart("containsText", textComparison, false),
    textComparisonOrNullObject: kindPart("containsText", textComparison, true),
    dataBarOrNullObject: part("1.6", () => null),
    colorScaleOrNullObject: part("1.6", () => null),
    iconSetOrNullObject: part("1.6", () => null),
    topBottomOrNullObject: part("1.6", () => null),
    presetOrNullObject: part("1.6", () => null),
    getRange: method("1.6", (ref, _args, call) => rangeObject(new RangeRef(ref.id, ref.format(call).box))),
    getRangeOrNullObject: method("1.6", (ref, _args, call) => rangeObject(new RangeRef(ref.id, ref.format(call).box))),
    getRanges: method("1.9", (ref, _args, call) => hostObject(AREAS, new AreasRef(ref.id, [ref.format(call).box]))),
    delete: method("1.6", (ref, _args, call) => {
      ref.rearrange(call, (own, all) => all.filter((one) => one !== own));
    }),
  }),
};
