import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { text } from "./guards";
import { changePrint, printOf } from "./pageLayout";
import type { SheetRef } from "./refs";
import { rangeArgument } from "./refs";

/** The page breaks of a sheet along its rows or its columns. */
export interface BreaksRef {
  readonly sheet: SheetRef;
  readonly along: "breaks" | "columnBreaks";
}

interface BreakRef extends BreaksRef {
  readonly line: number;
}

function lines({ sheet, along }: BreaksRef, call: Call): readonly number[] {
  return printOf(sheet, call)[along];
}

function setLines({ sheet, along }: BreaksRef, wanted: readonly number[], call: Call): void {
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  changePrint(sheet, { [along]: sorted }, call);
}

const PAGE_BREAK: HostClass<BreakRef> = {
  name: "PageBreak",
  identity: ({ line }) => ({ _Id: String(line), Id: String(line) }),
  members: () => ({
    rowIndex: scalar("1.9", ({ along, line }) => (along === "breaks" ? line : 0)),
    columnIndex: scalar("1.9", ({ along, line }) => (along === "breaks" ? 0 : line)),
    delete: method("1.9", (ref, _args, call) =>
      setLines(
        ref,
        lines(ref, call).filter((line) => line !== ref.line),
        call,
      ),
    ),
  }),
};

function object(ref: BreaksRef, line: number): HostObject {
  return hostObject(PAGE_BREAK, { ...ref, line });
}

function add(ref: BreaksRef, given: unknown, call: Call): HostObject {
  const { box } = rangeArgument(given) ?? rangeAt(call.book, ref.sheet.id, text(given));
  const line = ref.along === "breaks" ? box.top : box.left;
  if (line === 0) throw refusal("InvalidArgument", "no page can begin before the first row or column");
  setLines(ref, [...lines(ref, call), line], call);
  return object(ref, line);
}

/** Where new pages begin: at the top or left of the cell given. */
export const PAGE_BREAKS: HostClass<BreaksRef> = {
  name: "PageBreakCollection",
  members: () => ({
    add: method("1.9", (ref, [range], call) => add(ref, range, call)),
    getCount: method("1.9", (ref, _args, call) => lines(ref, call).length),
    removePageBreaks: method("1.9", (ref, _args, call) => setLines(ref, [], call)),
  }),
  items: (ref, call) => lines(ref, call).map((line) => object(ref, line)),
  item: (ref, key, call) => {
    const line = lines(ref, call).find((one) => String(one) === String(key));
    if (line === undefined) throw refusal("ItemNotFound");
    return object(ref, line);
  },
};
