import { resolveTarget, relsPartOf } from "../package/partNames";
import { attributeOf, childrenOf, numberOf, parseXmlTree, relationshipOf, type XmlElement } from "../xml/xmlTree";
import type { MergedStyles } from "./mergeStyles";
import { graftDrawing, removeDrawing } from "./graftCharts";
import { PART_TYPES, toStrict } from "./partTypes";
import type { Parts } from "./parts";
import { appendTo, applyEdits, setAttribute, type Edit } from "./xmlEdit";

/** One of our sheets in the package that hucre made of them. */
export interface OurSheet {
  readonly parts: ReadonlyMap<string, string>;
  readonly part: string;
  readonly styles: MergedStyles;
  readonly strict: boolean;
}

/** What an officer can have put on one of our sheets and a design does not hold: pictures, charts, comments. In the schema's order. */
const KEPT_ELEMENTS = ["drawing", "legacyDrawing", "legacyDrawingHF", "picture"];
const KEPT_KINDS = ["drawing", "vmlDrawing", "comments", "threadedComment", "image", "customProperty"];

/** The sheet with the numbers of its formats and conditional looks as they are in the officer's styles. */
function restyle(source: string, { formats, differences }: MergedStyles): string {
  const cells = source.replace(/<c [^>]*>/g, (tag) =>
    tag.replace(/ s="(\d+)"/, (_, style: string) => ` s="${formats[Number(style)] ?? 0}"`),
  );
  return cells.replace(/<cfRule [^>]*>/g, (tag) => {
    return tag.replace(/ dxfId="(\d+)"/, (_, look: string) => ` dxfId="${differences[Number(look)] ?? 0}"`);
  });
}

/** The largest id that a table of the file has, those put in so far included. */
function lastTableId(parts: Parts): number {
  const tables = parts.names().filter((name) => /(?:^|\/)tables?\/[^/]+\.xml$/i.test(name));
  return tables.reduce((most, part) => Math.max(most, numberOf(parseXmlTree(parts.text(part) ?? ""), "id") ?? 0), 0);
}

/** A table's part with the id that it has in this file. */
function withId(source: string, id: number): string {
  const root = parseXmlTree(source);
  return root === null ? source : applyEdits(source, [setAttribute(source, root, "id", String(id))]);
}

/** The tables that stood on a sheet before, by name: their parts and ids are used again, so that nothing moves without need. */
function formerTables(parts: Parts, part: string): ReadonlyMap<string, { readonly part: string; readonly id: number }> {
  const former = new Map<string, { part: string; id: number }>();
  for (const { kind, target } of parts.relationships(part)) {
    const root = kind === "table" ? parseXmlTree(parts.text(target) ?? "") : null;
    if (root !== null)
      former.set((attributeOf(root, "displayName") ?? "").toLowerCase(), { part: target, id: numberOf(root, "id") ?? 0 });
  }
  return former;
}

/** Whether a sheet of ours brings a drawing: its charts take the place of what was drawn on the former sheet. */
function drawingArrow({ parts, part }: OurSheet): XmlElement | undefined {
  const arrows = childrenOf(parseXmlTree(parts.get(relsPartOf(part)) ?? ""), "Relationship");
  return arrows.find((arrow) => attributeOf(arrow, "Type")?.endsWith("/drawing"));
}

/** What of the former sheet stays: elements that point at pictures and comments, with their arrows under new ids. */
function keptElements(
  parts: Parts,
  part: string,
  kinds: readonly string[],
): { readonly elements: string; readonly arrows: ReturnType<Parts["relationships"]> } {
  const root = parseXmlTree(parts.text(part) ?? "");
  const arrows = parts.relationships(part).filter(({ kind }) => kinds.includes(kind));
  const known = new Set(arrows.map(({ id }) => id));
  const elements = (root?.children ?? []).filter(
    (child) => KEPT_ELEMENTS.includes(child.name) && known.has(relationshipOf(child) ?? ""),
  );
  const sources = elements.map((element) => `<${element.name} r:id="kept_${relationshipOf(element) ?? ""}"/>`);
  return { elements: sources.join(""), arrows: arrows.map((arrow) => ({ ...arrow, id: `kept_${arrow.id}` })) };
}

/** The edit that puts the kept elements where the schema wants them: before the tables, else at the end. */
function keepEdit(source: string, root: XmlElement, elements: string): readonly Edit[] {
  if (elements === "") return [];
  const [tables] = childrenOf(root, "tableParts");
  return tables === undefined ? [appendTo(source, root, elements)] : [{ start: tables.start, end: tables.start, text: elements }];
}

/**
 * Puts one of our sheets into the officer's file under a part's name, in place of what stood there: its tables with ids that
 * nobody else has, its links, and the pictures and comments that the former sheet had.
 */
export function graftSheet(parts: Parts, ours: OurSheet, part: string): void {
  const localise = (source: string): string => (ours.strict ? toStrict(source) : source);
  const former = formerTables(parts, part);
  const drawn = drawingArrow(ours);
  const kept = keptElements(parts, part, drawn === undefined ? KEPT_KINDS : KEPT_KINDS.filter((kind) => kind !== "drawing"));
  const formerDrawing = parts.relationships(part).find(({ kind }) => kind === "drawing");
  if (drawn !== undefined && formerDrawing !== undefined) removeDrawing(parts, formerDrawing.target);
  const source = restyle(ours.parts.get(ours.part) ?? "", ours.styles);
  const root = parseXmlTree(source);
  if (root === null) throw new Error(`our own sheet is not well formed: ${ours.part}`);
  let nextId = lastTableId(parts) + 1;
  for (const { part: table } of former.values()) parts.remove(table);
  parts.remove(part);
  parts.add(part, localise(applyEdits(source, keepEdit(source, root, kept.elements))), PART_TYPES.worksheet.content);
  for (const arrow of childrenOf(parseXmlTree(ours.parts.get(relsPartOf(ours.part)) ?? ""), "Relationship")) {
    const id = attributeOf(arrow, "Id") ?? "";
    const type = localise(attributeOf(arrow, "Type") ?? "");
    const target = attributeOf(arrow, "Target") ?? "";
    if (attributeOf(arrow, "TargetMode") === "External") {
      parts.relate(part, { id, type, target, outside: true });
      continue;
    }
    if (arrow.start === drawn?.start) {
      const name = graftDrawing(parts, { ...ours, drawing: resolveTarget(ours.part, target) });
      parts.relate(part, { id, type, target: name, outside: false });
      continue;
    }
    const table = ours.parts.get(resolveTarget(ours.part, target)) ?? "";
    const before = former.get((attributeOf(parseXmlTree(table), "displayName") ?? "").toLowerCase());
    const name = before?.part ?? parts.freeName((index) => `xl/tables/table${index}.xml`);
    parts.add(name, localise(withId(table, before?.id ?? nextId++)), PART_TYPES.table.content);
    parts.relate(part, { id, type, target: name, outside: false });
  }
  for (const { id, type, target, outside } of kept.arrows) parts.relate(part, { id, type, target, outside });
}
