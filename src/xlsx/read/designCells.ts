import { cellAddress, parseBox } from "../../core/grid/a1";
import type { CellStyle, DesignCell, DesignRow } from "../../core/design/sheetDesign";
import { LIMITS } from "../guard/limits";
import { attributeOf, childOf, childrenOf, parseXmlTree, relationshipOf, type XmlElement } from "../xml/xmlTree";
import type { Relationship } from "../package/openPackage";
import { isDateFormat, rawValue, SHIFT_1904 } from "./cellValues";
import type { OpenWorkbook } from "./openWorkbook";
import { moveFormula } from "./sharedFormulas";
import { rowFlag, rowNumber, walkCells, type RawCell, type SheetSource } from "./sheetCells";

/** The cells and rows of one sheet as a design has them; `tooFar` names the cell that is past the limits. */
export interface DesignCells {
  readonly rows: readonly (readonly (DesignCell | null)[])[];
  readonly rowSizes: readonly DesignRow[];
  readonly tooFar: string | null;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell, those that share another's text worked out; undefined where it has none. */
function readFormula(raw: RawCell, masters: Map<string, Master>): string | undefined {
  if (!raw.inside.includes("<") || !/<(?:[\w.-]+:)?f[\s>/]/.test(raw.inside)) return undefined;
  const source = /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?f>)/.exec(raw.inside)?.[0] ?? "";
  const element = parseXmlTree(source);
  const text = element?.text.trim() ?? "";
  const shared = attributeOf(element, "t") === "shared" ? attributeOf(element, "si") : null;
  if (shared === null) return text === "" ? undefined : text;
  const master = masters.get(shared);
  if (text !== "" || master === undefined) {
    masters.set(shared, { formula: text, row: raw.row, column: raw.column });
    return text === "" ? undefined : text;
  }
  return moveFormula(master.formula, raw.row - master.row, raw.column - master.column);
}

const SAFE_LINK = /^(?:https?|mailto):/i;

/** Where the cells of a sheet lead to, by address. Only web and mail addresses and places in the workbook are taken. */
export function readLinks(sheet: XmlElement | null, arrows: readonly Relationship[]): ReadonlyMap<string, string> {
  const targets = new Map(arrows.filter(({ outside }) => outside).map(({ id, target }) => [id, target]));
  const links = new Map<string, string>();
  for (const element of childrenOf(childOf(sheet, "hyperlinks"), "hyperlink")) {
    const box = parseBox(attributeOf(element, "ref") ?? "");
    const target = targets.get(relationshipOf(element) ?? "");
    const location = attributeOf(element, "location");
    const link =
      target !== undefined && SAFE_LINK.test(target) ? target : target === undefined && location !== null ? `#${location}` : null;
    if (box !== null && link !== null) links.set(cellAddress(box.top, box.left), link);
  }
  return links;
}

/** What the cells of a sheet refer to. */
export interface CellLists {
  readonly book: OpenWorkbook;
  readonly styles: readonly CellStyle[];
  readonly links: ReadonlyMap<string, string>;
}

function designCell(raw: RawCell, lists: CellLists, masters: Map<string, Master>): DesignCell | null {
  const style = lists.styles[raw.style];
  const read = rawValue(raw, lists.book.strings);
  const dates = lists.book.workbook.from1904 && isDateFormat(style?.format ?? "General");
  const value = dates && typeof read === "number" ? read + SHIFT_1904 : read;
  const formula = readFormula(raw, masters);
  const link = lists.links.size === 0 ? undefined : lists.links.get(cellAddress(raw.row, raw.column));
  const styled = style !== undefined && Object.keys(style).length > 0;
  if (value === null && formula === undefined && link === undefined && !styled) return null;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(styled ? { style } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** Reads the cells of one sheet with their formulas, styles and links. */
export function readDesignCells(source: SheetSource, lists: CellLists): DesignCells {
  const rows: (DesignCell | null)[][] = [];
  const rowSizes: DesignRow[] = [];
  const masters = new Map<string, Master>();
  const state: { places: number; tooFar: string | null } = { places: 0, tooFar: null };
  walkCells(
    source,
    (row) => {
      const height = rowFlag(row, "customHeight") ? rowNumber(row, "ht") : null;
      const hidden = rowFlag(row, "hidden");
      if ((height === null && !hidden) || row.row >= LIMITS.rows) return;
      while (rowSizes.length < row.row) rowSizes.push({ height: null, hidden: false });
      rowSizes[row.row] = { height, hidden };
    },
    (raw) => {
      const cell = designCell(raw, lists, masters);
      if (cell === null) return true;
      while (rows.length <= raw.row && raw.row < LIMITS.rows) rows.push([]);
      const row = rows[raw.row];
      state.places += Math.max(0, raw.column + 1 - (row?.length ?? 0));
      if (row === undefined || state.places > LIMITS.places) {
        // A cell that is only coloured, far below everything, is not worth refusing the file for.
        if (cell.value === null && cell.formula === undefined) return true;
        state.tooFar = cellAddress(raw.row, raw.column);
        return false;
      }
      while (row.length < raw.column) row.push(null);
      row[raw.column] = cell;
      return true;
    },
  );
  return { rows, rowSizes, tooFar: state.tooFar };
}
