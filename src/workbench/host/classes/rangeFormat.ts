import { cellText } from "../../../core/grid/cellText";
import type { HostClass } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import type { Call } from "../wire/call";
import { FORMAT_PROTECTION } from "./formatProtection";
import { flag } from "./guards";
import { changeColumns, changeRows, setHeight, setWidth, sharedHeight, sharedWidth } from "./lineSizes";
import { RANGE_BORDERS } from "./rangeBorders";
import { RANGE_FILL } from "./rangeFill";
import { RANGE_FONT } from "./rangeFont";
import { RangeRef } from "./refs";
import { styleMembers } from "./restyle";
import { STYLE_PARTS } from "./styleParts";

/** Widest that the stand-in makes a column by itself, in characters. */
const WIDEST = 255;

/** Makes each column as wide as its longest line of text, counted in characters: the stand-in measures no type. */
function autofitColumns(range: RangeRef, call: Call): void {
  const sheet = range.sheet(call.book);
  const longest = new Map<number, number>();
  sheet.visit(range.box, (_row, column, { value, style }) => {
    const lines = cellText(value, style.format ?? "General").split("\n");
    longest.set(column, Math.max(longest.get(column) ?? 0, ...lines.map((line) => line.length)));
  });
  for (const [column, length] of longest) {
    const one = new RangeRef(range.id, { ...range.box, left: column, right: column });
    changeColumns(one, call, (size) => ({ ...size, width: Math.min(WIDEST, length + 1) }));
  }
}

/** How cells look. */
export const RANGE_FORMAT: HostClass<RangeRef> = {
  name: "RangeFormat",
  members: () => ({
    ...styleMembers(STYLE_PARTS, ""),
    columnWidth: scalar("1.2", sharedWidth, setWidth),
    rowHeight: scalar("1.2", sharedHeight, setHeight),
    useStandardWidth: scalar("1.7", undefined, (range, on, call) => {
      if (flag(on)) changeColumns(range, call, (column) => ({ ...column, width: null }));
    }),
    useStandardHeight: scalar("1.7", undefined, (range, on, call) => {
      if (flag(on)) changeRows(range, call, (row) => ({ ...row, height: null }));
    }),
    fill: part("1.1", (range) => hostObject(RANGE_FILL, range)),
    font: part("1.1", (range) => hostObject(RANGE_FONT, range)),
    borders: part("1.1", (range) => hostObject(RANGE_BORDERS, range)),
    protection: part("1.2", (range) => hostObject(FORMAT_PROTECTION, range)),
    autofitColumns: method("1.2", (range, _args, call) => autofitColumns(range, call)),
    autofitRows: method("1.2", (range, _args, call) => {
      changeRows(range, call, (row) => ({ ...row, height: null }));
    }),
  }),
};
