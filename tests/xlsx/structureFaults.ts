import { relsPartOf, resolveTarget } from "../../src/xlsx/package/partNames";
import {
  attributeOf,
  childOf,
  childrenOf,
  numberOf,
  parseXmlTree,
  relationshipOf,
  type XmlElement,
} from "../../src/xlsx/xml/xmlTree";
import { partsOf } from "./officerFile";

/** The children of a worksheet in the only order in which Excel takes them; ECMA-376 part 1, 18.3.1.99. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches".split(
    " ",
  );
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

type Trees = ReadonlyMap<string, XmlElement>;

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

function outOfOrder(part: string, root: XmlElement | undefined, order: readonly string[]): readonly string[] {
  const places = (root?.children ?? []).map(({ name }) => order.indexOf(name));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0)) ? [] : [`${part}: out of order`];
}

function wrongCounts(part: string, root: XmlElement | undefined): readonly string[] {
  const counted = (root?.children ?? []).filter((child) => numberOf(child, "count") !== null);
  return counted
    .filter((child) => numberOf(child, "count") !== child.children.length)
    .map(({ name }) => `${part}: count of ${name}`);
}

function typeFaults(parts: ReadonlyMap<string, Uint8Array>, trees: Trees): readonly string[] {
  const root = trees.get("[Content_Types].xml") ?? null;
  const overrides = childrenOf(root, "Override").map((each) => (attributeOf(each, "PartName") ?? "").slice(1));
  const defaults = childrenOf(root, "Default").map((each) => attributeOf(each, "Extension"));
  const untyped = Array.from(parts.keys()).filter((part) => part !== "[Content_Types].xml" && !overrides.includes(part));
  return [
    ...untyped.filter((part) => !defaults.includes(part.split(".").at(-1) ?? "")).map((part) => `${part}: no content type`),
    ...overrides.filter((part) => !parts.has(part)).map((part) => `${part}: typed but not there`),
    ...repeated(overrides).map((part) => `${part}: typed twice`),
  ];
}

function arrowFaults(parts: ReadonlyMap<string, Uint8Array>, trees: Trees): readonly string[] {
  return Array.from(parts.keys()).flatMap((part) => {
    const arrows = childrenOf(trees.get(relsPartOf(part)) ?? null, "Relationship");
    const inside = arrows.filter((arrow) => attributeOf(arrow, "TargetMode") !== "External");
    const lost = inside
      .map((arrow) => resolveTarget(part, attributeOf(arrow, "Target") ?? ""))
      .filter((target) => !parts.has(target));
    const twice = repeated(arrows.map((arrow) => attributeOf(arrow, "Id") ?? ""));
    return [...lost.map((target) => `${part}: points at ${target}`), ...twice.map((id) => `${part}: ${id} twice`)];
  });
}

function workbookFaults(root: XmlElement | undefined): readonly string[] {
  const sheets = childrenOf(childOf(root ?? null, "sheets"), "sheet");
  const names = childrenOf(childOf(root ?? null, "definedNames"), "definedName");
  const identities = names.map(
    (name) => `${attributeOf(name, "name")?.toLowerCase() ?? ""}|${attributeOf(name, "localSheetId") ?? ""}`,
  );
  return [
    ...outOfOrder("workbook", root, WORKBOOK_ORDER),
    ...repeated(sheets.map((sheet) => (attributeOf(sheet, "name") ?? "").toLowerCase())).map((name) => `sheet ${name} twice`),
    ...repeated(sheets.map((sheet) => attributeOf(sheet, "sheetId") ?? "")).map((id) => `sheet id ${id} twice`),
    ...repeated(sheets.map((sheet) => relationshipOf(sheet) ?? "")).map((id) => `relationship ${id} twice`),
    ...repeated(identities).map((name) => `name ${name} twice`),
    ...names.filter((name) => (numberOf(name, "localSheetId") ?? 0) >= sheets.length).map(() => "a name of no sheet"),
    ...(sheets.every((sheet) => attributeOf(sheet, "state") !== null) ? ["no visible sheet"] : []),
  ];
}

function cellFaults(part: string, root: XmlElement, formats: number, looks: number): readonly string[] {
  const rows = childrenOf(childOf(root, "sheetData"), "row");
  const cells = rows.flatMap((row) => childrenOf(row, "c"));
  const numbers = rows.map((row) => numberOf(row, "r") ?? 0);
  const rules = childrenOf(root, "conditionalFormatting").flatMap((group) => childrenOf(group, "cfRule"));
  return [
    ...repeated(cells.map((cell) => attributeOf(cell, "r") ?? "")).map((cell) => `${part}: ${cell} twice`),
    ...numbers
      .filter((row, index) => index > 0 && row <= (numbers[index - 1] ?? 0))
      .map((row) => `${part}: row ${row} out of order`),
    ...cells.filter((cell) => (numberOf(cell, "s") ?? 0) >= formats).map(() => `${part}: a format that is not there`),
    ...rules.filter((rule) => (numberOf(rule, "dxfId") ?? 0) >= looks).map(() => `${part}: a look that is not there`),
    ...repeated(rules.map((rule) => attributeOf(rule, "priority") ?? "")).map((rank) => `${part}: priority ${rank} twice`),
  ];
}

function sheetFaults(trees: Trees): readonly string[] {
  const styles = Array.from(trees).find(([part]) => /^xl\/styles\d*\.xml$/.test(part))?.[1];
  const formats = childOf(styles ?? null, "cellXfs")?.children.length ?? 0;
  const looks = childOf(styles ?? null, "dxfs")?.children.length ?? 0;
  const sheets = Array.from(trees).filter(([part]) => /^xl\/worksheets\/[^/]+\.xml$/.test(part));
  return [
    ...outOfOrder("styles", styles, STYLES_ORDER),
    ...wrongCounts("styles", styles),
    ...sheets.flatMap(([part, root]) => [
      ...outOfOrder(part, root, ORDER),
      ...wrongCounts(part, root),
      ...cellFaults(part, root, formats, looks),
    ]),
  ];
}

function tableFaults(trees: Trees): readonly string[] {
  const tables = Array.from(trees).flatMap(([part, root]) => (part.startsWith("xl/tables/") ? [root] : []));
  const columns = tables.map((table) =>
    childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) => attributeOf(column, "name") ?? ""),
  );
  return [
    ...repeated(tables.map((table) => attributeOf(table, "id") ?? "")).map((id) => `table id ${id} twice`),
    ...repeated(tables.map((table) => (attributeOf(table, "displayName") ?? "").toLowerCase())).map(
      (name) => `table ${name} twice`,
    ),
    ...columns.flatMap((names) => repeated(names)).map((name) => `table column ${name} twice`),
  ];
}

/** What in a file's structure would make Excel repair it, as far as its own rules can be checked without Excel; empty when nothing. */
export function structureFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const xml = Array.from(parts).filter(([part]) => /\.(?:xml|rels)$/.test(part));
  const parsed = xml.map(([part, source]) => [part, parseXmlTree(new TextDecoder().decode(source))] as const);
  const broken = parsed.filter(([, root]) => root === null).map(([part]) => `${part}: not well formed`);
  const trees = new Map(parsed.flatMap(([part, root]) => (root === null ? [] : [[part, root] as const])));
  const workbook = trees.get("xl/workbook.xml");
  return [
    ...broken,
    ...typeFaults(parts, trees),
    ...arrowFaults(parts, trees),
    ...workbookFaults(workbook),
    ...sheetFaults(trees),
    ...tableFaults(trees),
  ];
}
