import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import type { Call } from "../wire/call";
import { oneOf, wholeNumber } from "./guards";
import { refusal } from "../wire/hostError";
import type { LinePart, Side } from "./lineParts";
import { readLine, withLine } from "./lineParts";
import type { RangeRef } from "./refs";
import { restyle } from "./restyle";

type Where = (range: RangeRef, row: number, column: number) => readonly Side[];

/** Which sides of which cells each of Excel's borders means. A line between cells is kept by both, as Excel's "all borders" does. */
const BORDERS = {
  EdgeTop: ({ box }, row) => (row === box.top ? ["top"] : []),
  EdgeBottom: ({ box }, row) => (row === box.bottom ? ["bottom"] : []),
  EdgeLeft: ({ box }, _row, column) => (column === box.left ? ["left"] : []),
  EdgeRight: ({ box }, _row, column) => (column === box.right ? ["right"] : []),
  InsideVertical: ({ box }, _row, column) => [
    ...(column > box.left ? (["left"] as const) : []),
    ...(column < box.right ? (["right"] as const) : []),
  ],
  InsideHorizontal: ({ box }, row) => [
    ...(row > box.top ? (["top"] as const) : []),
    ...(row < box.bottom ? (["bottom"] as const) : []),
  ],
  DiagonalDown: () => [],
  DiagonalUp: () => [],
} as const satisfies Record<string, Where>;

type BorderName = keyof typeof BORDERS;
const NAMES = Object.keys(BORDERS) as BorderName[];

/** One border of a block. */
interface BorderRef {
  readonly range: RangeRef;
  readonly name: BorderName;
}

function read({ range, name }: BorderRef, part: LinePart, { book }: Call): unknown {
  const sheet = range.sheet(book);
  const where: Where = BORDERS[name];
  const found = new Set<unknown>();
  for (let row = range.box.top; row <= range.box.bottom; row += 1) {
    for (let column = range.box.left; column <= range.box.right; column += 1) {
      const { lines } = sheet.cell(row, column).style;
      for (const side of where(range, row, column)) found.add(readLine(lines?.[side], part));
    }
  }
  if (found.size === 0) return readLine(undefined, part);
  return found.size === 1 ? [...found][0] : null;
}

function write({ range, name }: BorderRef, part: LinePart, value: unknown, call: Call): void {
  const where: Where = BORDERS[name];
  restyle(range, call, (style, row, column) =>
    where(range, row, column).reduce((lined, side) => withLine(lined, side, part, value), style),
  );
}

function border(part: LinePart): ReturnType<typeof scalar<BorderRef>> {
  return scalar<BorderRef>(
    "1.1",
    (ref, call) => read(ref, part, call),
    (ref, value, call) => write(ref, part, value, call),
  );
}

const RANGE_BORDER: HostClass<BorderRef> = {
  name: "RangeBorder",
  members: () => ({
    sideIndex: scalar("1.1", ({ name }) => name),
    style: border("style"),
    weight: border("weight"),
    color: border("color"),
  }),
};

function borderObject(range: RangeRef, name: BorderName): HostObject {
  return hostObject(RANGE_BORDER, { range, name });
}

/** The lines around and between cells. */
export const RANGE_BORDERS: HostClass<RangeRef> = {
  name: "RangeBorderCollection",
  members: () => ({
    count: scalar("1.1", () => NAMES.length),
    getItem: method("1.1", (range, [name]) => borderObject(range, oneOf(name, NAMES))),
    getItemAt: method("1.1", (range, [index]) => {
      const name = NAMES[wholeNumber(index)];
      if (name === undefined) throw refusal("ItemNotFound");
      return borderObject(range, name);
    }),
  }),
  items: (range) => NAMES.map((name) => borderObject(range, name)),
  item: (range, key) => borderObject(range, oneOf(key, NAMES)),
};
