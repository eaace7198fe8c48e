import type { CellStyle } from "../../../core/design/sheetDesign";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { hasSet } from "../wire/apiSet";
import { longAddress } from "./addresses";
import { record } from "./guards";
import type { LinePart, Side } from "./lineParts";
import { readLine } from "./lineParts";
import { columnsOf, sharedHeight, sharedHidden, sharedWidth } from "./lineSizes";
import { readLink } from "./rangeParts";
import type { RangeRef } from "./refs";
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
export function pathsOf(given: unknown, under = ""): [string, unknown][] {
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

/** The part of a line that a path names; null when it names none. */
export function linePath(path: string): LinePath | null {
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

/** Reads everything asked for of each block; ApiNotFound, by name, for a property that the stand-in does not know. */
export function readAll(blocks: readonly RangeRef[], asked: unknown, call: Call): Record<string, unknown>[] {
  const paths = pathsOf(asked).flatMap(([path, wanted]) => (wanted === true ? answeredPaths(path) : []));
  const tree = treeOf(paths.map((path) => [path.split("/"), readerOf(path, call)]));
  return blocks.map((block) => readTree(tree, block, call));
}
