import { attributeOf, childOf, childrenOf, numberOf, parseXmlTree, type XmlElement } from "../xml/xmlTree";
import { textToXml } from "../xml/xmlText";
import { appendTo, applyEdits, bareSource, insertAfter, type Edit } from "./xmlEdit";

/** The officer's styles with ours behind them, and where ours have come to stand. */
export interface MergedStyles {
  readonly source: string;
  /** Our number of a cell's format to its number in the merged styles. */
  readonly formats: readonly number[];
  /** The same for the looks of conditional formats. */
  readonly differences: readonly number[];
}

interface Sheet {
  readonly source: string;
  readonly root: XmlElement;
}

/** The sections of a styles part in the order in which they must stand; ECMA-376 part 1, 18.8.39. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_OWN_FORMAT = 164;

/** A section that grows: an element that is there already is used, another one is put behind. */
interface Growing {
  readonly name: string;
  readonly add: (element: string) => number;
  readonly added: readonly string[];
}

function growing(original: Sheet, name: string): Growing {
  const known = new Map<string, number>();
  const children = childOf(original.root, name)?.children ?? [];
  for (const [index, child] of children.entries()) {
    const bare = bareSource(original.source, child);
    if (!known.has(bare)) known.set(bare, index);
  }
  const added: string[] = [];
  const add = (element: string): number => {
    const index = known.get(element) ?? children.length + added.length;
    if (index === children.length + added.length) added.push(element);
    known.set(element, index);
    return index;
  };
  return { name, add, added };
}

/** Puts our own number formats behind the officer's; answers our ids to theirs. */
function mergeFormats(original: Sheet, ours: Sheet): { ids: ReadonlyMap<number, number>; added: readonly string[] } {
  const theirs = childrenOf(childOf(original.root, "numFmts"), "numFmt");
  const known = new Map(theirs.map((format) => [attributeOf(format, "formatCode") ?? "", numberOf(format, "numFmtId") ?? 0]));
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...known.values());
  const ids = new Map<number, number>();
  const added: string[] = [];
  for (const format of childrenOf(childOf(ours.root, "numFmts"), "numFmt")) {
    const code = attributeOf(format, "formatCode") ?? "";
    const id = known.get(code) ?? ++next;
    if (!known.has(code)) added.push(`<numFmt numFmtId="${id}" formatCode="${textToXml(code)}"/>`);
    known.set(code, id);
    ids.set(numberOf(format, "numFmtId") ?? 0, id);
  }
  return { ids, added };
}

/** Our elements of a section put into a growing one. The first is the default, and is the officer's first. */
function mergeSection(ours: Sheet, into: Growing, keepFirst: boolean): readonly number[] {
  const elements = childOf(ours.root, into.name)?.children ?? [];
  return elements.map((element, index) => (keepFirst && index === 0 ? 0 : into.add(bareSource(ours.source, element))));
}

function growEdit(original: Sheet, name: string, added: readonly string[]): readonly Edit[] {
  if (added.length === 0) return [];
  const section = childOf(original.root, name);
  const count = (section?.children.length ?? 0) + added.length;
  if (section === null) {
    const fragment = `<${name} count="${count}">${added.join("")}</${name}>`;
    return [insertAfter(original.source, original.root, ORDER.slice(0, ORDER.indexOf(name)), fragment)];
  }
  const tag = /^<[^>]*?\scount="(\d+)"/.exec(original.source.slice(section.start, section.end));
  const digits = section.start + (tag?.[0].length ?? 0) - 1;
  const counted = tag?.[1] === undefined ? [] : [{ start: digits - tag[1].length, end: digits, text: String(count) }];
  return [...counted, appendTo(original.source, section, added.join(""))];
}

function open(source: string): Sheet | null {
  const root = parseXmlTree(source);
  return root === null ? null : { source, root };
}

/** Puts our styles behind the officer's, which keep their numbers and their source; null when either cannot be read. */
export function mergeStyles(originalSource: string, oursSource: string): MergedStyles | null {
  const original = open(originalSource);
  const ours = open(oursSource);
  if (original === null || ours === null) return null;
  const formats = mergeFormats(original, ours);
  const [fonts, fills, borders, xfs, dxfs] = ["fonts", "fills", "borders", "cellXfs", "dxfs"].map((name) =>
    growing(original, name),
  );
  if (fonts === undefined || fills === undefined || borders === undefined || xfs === undefined || dxfs === undefined) return null;
  const places: ReadonlyMap<string, readonly number[]> = new Map([
    ["fontId", mergeSection(ours, fonts, true)],
    ["fillId", mergeSection(ours, fills, true)],
    ["borderId", mergeSection(ours, borders, true)],
  ]);
  const moved = childrenOf(childOf(ours.root, "cellXfs"), "xf").map((xf, index) => {
    if (index === 0) return 0;
    const source = bareSource(ours.source, xf).replace(
      /(numFmtId|fontId|fillId|borderId)="(\d+)"/g,
      (_, name: string, id: string) => {
        const place = name === "numFmtId" ? (formats.ids.get(Number(id)) ?? Number(id)) : (places.get(name)?.[Number(id)] ?? 0);
        return `${name}="${place}"`;
      },
    );
    return xfs.add(source);
  });
  const differences = mergeSection(ours, dxfs, false);
  const edits = [
    ...growEdit(original, "numFmts", formats.added),
    ...[fonts, fills, borders, xfs, dxfs].flatMap(({ name, added }) => growEdit(original, name, added)),
  ];
  return { source: applyEdits(originalSource, edits), formats: moved, differences };
}
