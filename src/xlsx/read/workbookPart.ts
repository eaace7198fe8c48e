import type { DefinedName, Visibility } from "../../core/grid/grid";
import type { Package } from "../package/openPackage";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  numberOf,
  parseXmlTree,
  relationshipOf,
  type XmlElement,
} from "../xml/xmlTree";

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly title: string;
  readonly visibility: Visibility;
  /** The part that holds it. */
  readonly part: string;
  readonly sheetId: number;
  /** Its place in the workbook's own list, sheets that are charts included. */
  readonly position: number;
}

/** What the workbook's own part tells. */
export interface WorkbookPart {
  /** Sheets with cells, in the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Whether its dates count from 1904. */
  readonly from1904: boolean;
  readonly root: XmlElement;
}

function visibilityOf(sheet: XmlElement): Visibility {
  const state = attributeOf(sheet, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** The defined names of a workbook part, those of printing (_xlnm.Print_Area) included. */
function readNames(root: XmlElement): readonly DefinedName[] {
  const titles = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name") ?? "");
  return childrenOf(childOf(root, "definedNames"), "definedName").map((name) => ({
    name: attributeOf(name, "name") ?? "",
    formula: name.text.trim(),
    sheet: titles[numberOf(name, "localSheetId") ?? -1] ?? null,
    hidden: flagOf(name, "hidden"),
  }));
}

/** Reads the workbook's own part; null when it is not well formed or names a sheet that is not there. */
export function readWorkbookPart(file: Package): WorkbookPart | null {
  const root = parseXmlTree(file.text(file.workbook) ?? "");
  if (root === null) return null;
  const arrows = new Map(file.relationships(file.workbook).map((arrow) => [arrow.id, arrow]));
  const sheets: SheetEntry[] = [];
  for (const [position, sheet] of childrenOf(childOf(root, "sheets"), "sheet").entries()) {
    const arrow = arrows.get(relationshipOf(sheet) ?? "");
    if (arrow === undefined || file.text(arrow.target) === null) return null;
    const title = attributeOf(sheet, "name") ?? "";
    const sheetId = numberOf(sheet, "sheetId") ?? position + 1;
    if (arrow.kind === "worksheet")
      sheets.push({ title, visibility: visibilityOf(sheet), part: arrow.target, sheetId, position });
  }
  const from1904 = flagOf(childOf(root, "workbookPr"), "date1904");
  return sheets.length === 0 ? null : { sheets, names: readNames(root), from1904, root };
}

/** The names that people made: those that Excel keeps for printing and filters are left out, as Excel's API does. */
export function ownNames(names: readonly DefinedName[]): readonly DefinedName[] {
  return names.filter(({ name }) => !name.startsWith("_xlnm.") && !name.startsWith("_xlfn."));
}
