import { relsPartOf, resolveTarget } from "../package/partNames";
import { attributeOf, childrenOf, parseXmlTree } from "../xml/xmlTree";
import { PART_TYPES, toStrict } from "./partTypes";
import type { Parts } from "./parts";

const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006/";
const STRICT_DRAWING_ML = "http://purl.oclc.org/ooxml/drawingml/";

/** What hangs on a drawing and goes with it; pictures may be used elsewhere and stay. */
const CHART_KINDS = ["chart", "chartStyle", "chartColorStyle"];

/** A drawing of ours in the package that hucre made, and where it goes. */
export interface OurDrawing {
  readonly parts: ReadonlyMap<string, string>;
  readonly drawing: string;
  readonly strict: boolean;
}

/** Takes out the drawing that a sheet of ours had, with its charts. */
export function removeDrawing(parts: Parts, drawing: string): void {
  for (const { kind, target } of parts.relationships(drawing)) {
    if (!CHART_KINDS.includes(kind)) continue;
    for (const own of parts.relationships(target)) if (CHART_KINDS.includes(own.kind)) parts.remove(own.target);
    parts.remove(target);
  }
  parts.remove(drawing);
}

/** Puts a drawing of ours with its charts into the file under names that are free; answers the drawing's. */
export function graftDrawing(parts: Parts, { parts: ours, drawing, strict }: OurDrawing): string {
  const localise = (source: string): string => (strict ? toStrict(source).replaceAll(DRAWING_ML, STRICT_DRAWING_ML) : source);
  const part = parts.freeName((index) => `xl/drawings/drawing${index}.xml`);
  parts.add(part, localise(ours.get(drawing) ?? ""), PART_TYPES.drawing.content);
  for (const arrow of childrenOf(parseXmlTree(ours.get(relsPartOf(drawing)) ?? ""), "Relationship")) {
    const chart = resolveTarget(drawing, attributeOf(arrow, "Target") ?? "");
    const name = parts.freeName((index) => `xl/charts/chart${index}.xml`);
    parts.add(name, localise(ours.get(chart) ?? ""), PART_TYPES.chart.content);
    const type = localise(PART_TYPES.chart.relationship);
    parts.relate(part, { id: attributeOf(arrow, "Id") ?? "", type, target: name, outside: false });
  }
  return part;
}
