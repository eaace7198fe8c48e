import type { CellStyle } from "../../../core/design/sheetDesign";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { MethodMember } from "../wire/hostObject";
import { method } from "../wire/hostObject";
import { hasSet } from "../wire/apiSet";
import { longAddress } from "./addresses";
import { spread } from "./cellBlocks";
import { flag, record } from "./guards";
import type { LinePart, Side } from "./lineParts";
import { readLine, withLine } from "./lineParts";
import { columnsOf, changeColumns, changeRows, setHeight, setWidth, sharedHeight, sharedHidden, sharedWidth } from "./lineSizes";
import { readLink } from "./rangeParts";
import { RangeRef } from "./refs";
import { restyle } from "./restyle";
import { stylePart } from "./styleParts";

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["top", "top"],
  ["right", "right"],
  ["bottom", "bottom"],
  ["left", "left"],
]);

const LINE_PARTS: ReadonlyMap<string, LinePart> = new Map([
  ["style", "style"],
  ["weight", "weight"],
  ["color", "color"],
]);

/** The properties that are asked for or set, as paths with their values: format/fill/color. */
function pathsOf(given: unknown, under = ""): [string, unknown][] {
  return [...record(given)].flatMap(([name, value]) => {
    const path = `${under}${name}`;
    const deeper = typeof value === "object" && value !== null && !Array.isArray(value);
    return deeper ? pathsOf(value, `${path}/`) : [[path, value] as [string, unknown]];
  });
}

/** A part of one of a cell's lines. */
interface LinePath {
  readonly side: Side;
  readonly part: LinePart;
}

function linePath(path: string): LinePath | null {
  if (!path.startsWith("format/borders/")) return null;
  const [, sideName = "", partName = ""] = /^format\/borders\/(\w+)\/(\w+)$/.exec(path) ?? [];
  const side = SIDES.get(sideName);
  const part = LINE_PARTS.get(partName);
  return side === undefined || part === undefined ? null : { side, part };
}

/** How one property is read; ApiNotFound, by name, for one that the stand-in does not know. Found once for all cells. */
function readerOf(path: string, { host }: Call): Read {
  const plain = PLAIN.get(path);
  if (plain !== undefined) return plain;
  const line = linePath(path);
  if (line !== null) return (range, call) => readLine(styleOf(range, call).lines?.[line.side], line.part);
  const part = stylePart(path.replace(/^format\//, ""));
  if (part === undefined || !hasSet(host.apiSet, part.since)) throw refusal("ApiNotFound", `CellProperties.${path}`);
  return (range, call) => part.read(styleOf(range, call));
}

function styleOf(range: RangeRef, { book }: Call): CellStyle {
  return range.sheet(book).cell(range.box.top, range.box.left).style;
}

type Read = (range: RangeRef, call: Call) => unknown;

const PLAIN: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["address", (range: RangeRef, { book }: Call) => longAddress(book, range)],
  ["addressLocal", (range: RangeRef, { book }: Call) => longAddress(book, range)],
  ["rowIndex", ({ box }: RangeRef) => box.top],
  ["columnIndex", ({ box }: RangeRef) => box.left],
  ["rowHidden", (range: RangeRef, call: Call) => sharedHidden(range, call, "rows")],
  ["columnHidden", (range: RangeRef, call: Call) => sharedHidden(range, call, "columns")],
  [
    "hidden",
    (range: RangeRef, call: Call) => sharedHidden(range, call, "rows") === true || sharedHidden(range, call, "columns") === true,
  ],
  ["format/rowHeight", sharedHeight],
  ["format/columnWidth", sharedWidth],
  ["format/useStandardWidth", (range: RangeRef, call: Call) => columnsOf(range, call).every(({ width }) => width === null)],
  ["hyperlink", (range: RangeRef, call: Call) => readLink(range, call) ?? undefined],
]);

/** What is asked for as one thing and answered as several. */
const WHOLES: readonly { readonly asked: RegExp; readonly answered: (part: string) => readonly string[] }[] = [
  { asked: /^format\/borders\/(\w+)$/, answered: (part) => [...SIDES.keys()].map((side) => `format/borders/${side}/${part}`) },
  { asked: /^format\/(protection)$/, answered: (part) => ["locked", "formulaHidden"].map((name) => `format/${part}/${name}`) },
];

function answeredPaths(path: string): readonly string[] {
  for (const { asked, answered } of WHOLES) {
    const part = asked.exec(path)?.[1];
    if (part !== undefined) return answered(part);
  }
  return [path];
}

/** What is asked for as a nest of readers, the shape of the answer. */
type Tree = ReadonlyMap<string, Read | Tree>;

function treeOf(readers: readonly (readonly [path: readonly string[], read: Read])[]): Tree {
  const tree = new Map<string, Read | Tree>();
  for (const name of new Set(readers.map(([[first = ""]]) => first))) {
    const own = readers.filter(([[first]]) => first === name);
    const leaf = own.find(([path]) => path.length === 1);
    tree.set(name, leaf?.[1] ?? treeOf(own.map(([path, read]) => [path.slice(1), read])));
  }
  return tree;
}

function readTree(tree: Tree, range: RangeRef, call: Call): Record<string, unknown> {
  return Object.fromEntries(
    [...tree].map(([name, inner]) => [name, inner instanceof Function ? inner(range, call) : readTree(inner, range, call)]),
  );
}

/** Reads everything asked for of each block. */
function readAll(blocks: readonly RangeRef[], asked: unknown, call: Call): Record<string, unknown>[] {
  const paths = pathsOf(asked).flatMap(([path, wanted]) => (wanted === true ? answeredPaths(path) : []));
  const tree = treeOf(paths.map((path) => [path.split("/"), readerOf(path, call)]));
  return blocks.map((block) => readTree(tree, block, call));
}

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
