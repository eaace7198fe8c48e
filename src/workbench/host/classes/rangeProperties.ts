import type { CellStyle } from "../../../core/design/sheetDesign";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { MethodMember } from "../wire/hostObject";
import { method } from "../wire/hostObject";
import { spread } from "./cellBlocks";
import { flag, record } from "./guards";
import { withLine } from "./lineParts";
import { changeColumns, changeRows, setHeight, setWidth } from "./lineSizes";
import { RangeRef } from "./refs";
import { restyle } from "./restyle";
import { stylePart } from "./styleParts";

import { linePath, pathsOf, readAll } from "./readProperties";

function writeAll(range: RangeRef, given: unknown, call: Call): void {
  if (given === null || given === undefined) return;
  const style: [string, unknown][] = [];
  for (const [path, value] of pathsOf(given)) {
    if (value === null || value === undefined) continue;
    if (path === "format/rowHeight") setHeight(range, value, call);
    else if (path === "format/columnWidth") setWidth(range, value, call);
    else style.push([path, value]);
  }
  if (style.length > 0) writeLooks(range, style, call);
}

function writeLooks(range: RangeRef, parts: readonly (readonly [string, unknown])[], call: Call): void {
  restyle(range, call, (before) => parts.reduce((style, [path, value]) => withPart(style, path, value), before));
}

function withPart(style: CellStyle, path: string, value: unknown): CellStyle {
  const line = linePath(path);
  if (line !== null) return withLine(style, line.side, line.part, value);
  const part = stylePart(path.replace(/^format\//, ""));
  if (part === undefined) throw refusal("ApiNotFound", `SettableCellProperties.${path}`);
  return part.write(style, value);
}

function cell(range: RangeRef, row: number, column: number): RangeRef {
  return new RangeRef(range.id, { top: row, left: column, bottom: row, right: column });
}

function columnsIn(range: RangeRef): RangeRef[] {
  const { left, right } = range.box;
  return Array.from({ length: right - left + 1 }, (_, index) =>
    range.at({ ...range.box, left: left + index, right: left + index }),
  );
}

function rowsIn(range: RangeRef): RangeRef[] {
  const { top, bottom } = range.box;
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    range.at({ ...range.box, top: top + index, bottom: top + index }),
  );
}

type Hide = (line: RangeRef, hidden: boolean, call: Call) => void;

const hideRow: Hide = (line, hidden, call) => changeRows(line, call, (row) => ({ ...row, hidden }));
const hideColumn: Hide = (line, hidden, call) => changeColumns(line, call, (column) => ({ ...column, hidden }));

function writeLines(lines: readonly RangeRef[], given: unknown, name: string, hide: Hide, call: Call): void {
  if (!Array.isArray(given) || given.length !== lines.length) throw refusal("InvalidArgument", `${lines.length} are needed`);
  for (const [index, line] of lines.entries()) {
    const one: unknown = given[index];
    if (one === null || one === undefined) continue;
    const parts = record(one);
    writeAll(line, Object.fromEntries([...parts].filter(([part]) => part !== name)), call);
    const hidden = parts.get(name) ?? null;
    if (hidden !== null) hide(line, flag(hidden), call);
  }
}

/** Properties of many cells, rows or columns at once. */
export const RANGE_PROPERTIES: Readonly<Record<string, MethodMember<RangeRef>>> = {
  getCellProperties: method("1.9", (range, [asked], call) => rowsIn(range).map((row) => readAll(columnsIn(row), asked, call))),
  getRowProperties: method("1.9", (range, [asked], call) => readAll(rowsIn(range), asked, call)),
  getColumnProperties: method("1.9", (range, [asked], call) => readAll(columnsIn(range), asked, call)),
  setCellProperties: method("1.9", (range, [given], call) => {
    spread(range.box, given, (row, column, value) => writeAll(cell(range, row, column), value, call));
  }),
  setRowProperties: method("1.9", (range, [given], call) => writeLines(rowsIn(range), given, "rowHidden", hideRow, call)),
  setColumnProperties: method("1.9", (range, [given], call) =>
    writeLines(columnsIn(range), given, "columnHidden", hideColumn, call),
  ),
};
