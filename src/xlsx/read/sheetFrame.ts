import { parseBox, type Box } from "../../core/grid/a1";
import type { GridTable } from "../../core/grid/grid";
import type { Package } from "../package/openPackage";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, parseXmlTree, type XmlElement } from "../xml/xmlTree";

const inOrder = (one: Box, other: Box): number => one.top - other.top || one.left - other.left;

/** The merged blocks of a sheet, from the top and left. */
export function readMerges(sheet: XmlElement | null): readonly Box[] {
  const boxes = childrenOf(childOf(sheet, "mergeCells"), "mergeCell").map((merge) => parseBox(attributeOf(merge, "ref") ?? ""));
  return boxes.filter((box) => box !== null).sort(inOrder);
}

/** The hidden columns of a sheet, counted from 0; those past the last column that matters (`width`) are left out. */
export function readHiddenColumns(sheet: XmlElement | null, width: number): readonly number[] {
  const hidden: number[] = [];
  for (const column of childrenOf(childOf(sheet, "cols"), "col").filter((each) => flagOf(each, "hidden"))) {
    const last = Math.min(numberOf(column, "max") ?? 0, width);
    for (let at = numberOf(column, "min") ?? 1; at <= last; at++) hidden.push(at - 1);
  }
  return hidden.sort((one, other) => one - other);
}

/** The tables that stand on a sheet, as the roots of their parts. */
export function readTableParts(file: Package, part: string): readonly XmlElement[] {
  const parts = file.relationships(part).filter(({ kind }) => kind === "table");
  return parts.map(({ target }) => parseXmlTree(file.text(target) ?? "")).filter((root) => root !== null);
}

/** The tables that stand on a sheet, from the top and left. */
export function readTables(file: Package, part: string): readonly GridTable[] {
  const tables = readTableParts(file, part).map((root) => ({
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
    box: parseBox(attributeOf(root, "ref") ?? ""),
  }));
  const placed = tables.flatMap(({ name, box }) => (box === null ? [] : [{ name, box }]));
  return placed.sort((one, other) => inOrder(one.box, other.box));
}
