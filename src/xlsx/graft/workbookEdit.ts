import type { DefinedName, Visibility } from "../../core/grid/grid";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/xmlTree";
import { textToXml } from "../xml/xmlText";
import { applyEdits, insertAfter, setAttribute, withPrefix, prefixOf, type Edit } from "./xmlEdit";
import { isStrict, RELATIONSHIP_NAMESPACE, toStrict } from "./partTypes";

/** One tab of the new workbook: one that was there (`was` is its place, from 0), or a new one. */
export type Tab =
  | { readonly title: string; readonly was: number; readonly replaced: boolean }
  | {
      readonly title: string;
      readonly was: null;
      readonly sheetId: number;
      readonly visibility: Visibility;
      readonly relationship: string;
    };

/** What the workbook's own part is to become. */
export interface WorkbookChange {
  readonly tabs: readonly Tab[];
  /** Names to be added, or to stand for something else from now on. */
  readonly names: readonly DefinedName[];
  readonly namesGone: readonly string[];
}

/** What stands before a section; ECMA-376 part 1, 18.2.27. */
const BEFORE_NAMES = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

/** What the workbook calls relationship ids: r:id where its root declares the prefix, else declared on the spot. */
function idAttribute(source: string, root: XmlElement): string {
  const tag = source.slice(root.start, source.indexOf(">", root.start));
  const declared = /\sxmlns:([\w.-]+)="[^"]*\/officeDocument\/(?:2006\/)?relationships"/.exec(tag)?.[1];
  if (declared !== undefined) return `${declared}:id`;
  return `xmlns:r="${isStrict(source) ? toStrict(RELATIONSHIP_NAMESPACE) : RELATIONSHIP_NAMESPACE}" r:id`;
}

function sheetSource(source: string, tab: Tab, root: XmlElement): string {
  const sheets = childrenOf(childOf(root, "sheets"), "sheet");
  if (tab.was !== null) {
    const sheet = sheets[tab.was];
    return sheet === undefined ? "" : source.slice(sheet.start, sheet.end);
  }
  const state = tab.visibility === "visible" ? "" : ` state="${tab.visibility}"`;
  const sheet = `<sheet name="${textToXml(tab.title)}" sheetId="${tab.sheetId}"${state} ${idAttribute(source, root)}="${tab.relationship}"/>`;
  return withPrefix(sheet, sheets[0] === undefined ? "" : prefixOf(source, sheets[0]));
}

const identity = (name: string, place: number | null): string => `${name.toLowerCase()}|${place ?? ""}`;

/** Where the sheet that was at a place stands now; null when it is gone. */
function placeNow(tabs: readonly Tab[], was: number | null): number | null {
  const place = was === null ? -1 : tabs.findIndex((tab) => tab.was === was);
  return place < 0 ? null : place;
}

function nameSource({ name, formula, hidden }: DefinedName, place: number | null): string {
  const local = place === null ? "" : ` localSheetId="${place}"`;
  return `<definedName name="${textToXml(name)}"${local}${hidden ? ' hidden="1"' : ""}>${textToXml(formula)}</definedName>`;
}

/** The defined names as they are to be: in their order, those of removed sheets gone, ours in their place or behind. */
function namesSource(source: string, root: XmlElement, { tabs, names, namesGone }: WorkbookChange): string {
  const gone = new Set(namesGone.map((name) => name.toLowerCase()));
  const placeOf = (sheet: string | null): number | null =>
    sheet === null ? null : tabs.findIndex(({ title }) => title === sheet);
  const placed = names.filter(({ sheet }) => placeOf(sheet) !== -1);
  const ours = new Map(placed.map((name) => [identity(name.name, placeOf(name.sheet)), name]));
  const replaced = new Set(tabs.flatMap((tab, place) => (tab.was !== null && tab.replaced ? [place] : [])));
  const kept = childrenOf(childOf(root, "definedNames"), "definedName").flatMap((element) => {
    const was = numberOf(element, "localSheetId");
    const place = placeNow(tabs, was);
    const name = attributeOf(element, "name") ?? "";
    const own = ours.get(identity(name, place));
    if (was !== null ? place === null : gone.has(name.toLowerCase())) return [];
    if (own === undefined && place !== null && replaced.has(place) && name.startsWith("_xlnm.")) return [];
    ours.delete(identity(name, place));
    if (own !== undefined && (own.formula !== element.text || own.hidden !== flagOf(element, "hidden"))) {
      return [withPrefix(nameSource(own, place), prefixOf(source, element))];
    }
    const raw = source.slice(element.start, element.end);
    return [was === place ? raw : raw.replace(/(\slocalSheetId=")\d+"/, `$1${place ?? 0}"`)];
  });
  const prefix = prefixOf(source, root);
  return [...kept, ...Array.from(ours.values(), (name) => withPrefix(nameSource(name, placeOf(name.sheet)), prefix))].join("");
}

function namesEdit(source: string, root: XmlElement, change: WorkbookChange): Edit {
  const inside = namesSource(source, root, change);
  const prefix = prefixOf(source, root);
  const text = inside === "" ? "" : `<${prefix}definedNames>${inside}</${prefix}definedNames>`;
  const present = childOf(root, "definedNames");
  if (present !== null) return { start: present.start, end: present.end, text };
  return { ...insertAfter(source, root, BEFORE_NAMES, ""), text };
}

/** The tab that is in front stays in front, wherever it stands now. */
function viewEdits(source: string, root: XmlElement, tabs: readonly Tab[]): readonly Edit[] {
  return childrenOf(childOf(root, "bookViews"), "workbookView").flatMap((view) => {
    const was = numberOf(view, "activeTab") ?? 0;
    const place = placeNow(tabs, was) ?? 0;
    return place === was ? [] : [setAttribute(source, view, "activeTab", String(place))];
  });
}

/** The workbook's part with the tabs and names as they are to be, and the order to calculate everything when it is opened. */
export function editWorkbook(source: string, root: XmlElement, change: WorkbookChange): string {
  const sheets = childOf(root, "sheets");
  if (sheets === null) return source;
  const prefix = prefixOf(source, sheets);
  const list = change.tabs.map((tab) => sheetSource(source, tab, root)).join("");
  const openingEnd = source.indexOf(">", sheets.start) + 1;
  const calculation = childOf(root, "calcPr");
  return applyEdits(source, [
    { start: openingEnd, end: sheets.end, text: `${list}</${prefix}sheets>` },
    namesEdit(source, root, change),
    ...viewEdits(source, root, change.tabs),
    calculation === null
      ? insertAfter(source, root, BEFORE_CALCULATION, '<calcPr calcId="0" fullCalcOnLoad="1"/>')
      : setAttribute(source, calculation, "fullCalcOnLoad", "1"),
  ]);
}
