import type { CellStyle } from "../../../core/design/sheetDesign";
import { boxSize } from "../model/boxes";
import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { ScalarMember } from "../wire/hostObject";
import { scalar } from "../wire/hostObject";
import { guardSheet } from "./guards";
import type { RangeRef } from "./refs";
import type { StylePart } from "./styleParts";

/** The stand-in keeps looks cell by cell, so it does not take them for whole columns, rows or sheets. */
const MOST_CELLS = 1_000_000;

/** Refuses a block that is too large to be given looks. */
export function checkStyleSize({ box }: RangeRef): void {
  const { rows, columns } = boxSize(box);
  if (rows * columns > MOST_CELLS) throw refusal("NotImplemented", "looks of whole columns or rows");
}

/** Changes the looks of every cell of a block. */
export function restyle(
  range: RangeRef,
  call: Call,
  change: (style: CellStyle, row: number, column: number, sheet: HostSheet) => CellStyle,
): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, "allowFormatCells");
  checkStyleSize(range);
  const { top, left, bottom, right } = range.box;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.cell(row, column);
      const style = change(cell.style, row, column, sheet);
      if (style !== cell.style) sheet.setCell(row, column, { ...cell, style });
    }
  }
  call.book.note({ kind: "looks", sheetId: sheet.id, box: range.box });
}

/** What all cells of a block share of a part; null when they differ. Untouched cells count with Excel's default. */
export function readPart(range: RangeRef, call: Call, part: StylePart): unknown {
  const sheet = range.sheet(call.book);
  const { rows, columns } = boxSize(range.box);
  const found = new Set<unknown>();
  let touched = 0;
  sheet.visit(range.box, (_row, _column, { style }) => {
    touched += 1;
    found.add(part.read(style));
  });
  if (touched < rows * columns) found.add(part.read({}));
  return found.size === 1 ? [...found][0] : null;
}

/** A part of a block's looks as a property of one of Excel's classes. */
export function styleMember(part: StylePart): ScalarMember<RangeRef> {
  return scalar(
    part.since,
    (range, call) => readPart(range, call, part),
    (range, value, call) => restyle(range, call, (style) => part.write(style, value)),
  );
}

/** All parts under a path ("font/") as properties, by their names. "" gives those of the format itself. */
export function styleMembers(parts: Readonly<Record<string, StylePart>>, under: string): Record<string, ScalarMember<RangeRef>> {
  const own = Object.entries(parts).filter(([path]) => path.startsWith(under) && !path.slice(under.length).includes("/"));
  return Object.fromEntries(own.map(([path, part]) => [path.slice(under.length), styleMember(part)]));
}
