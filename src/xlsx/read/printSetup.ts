import { parsePlace, type Box } from "../../core/grid/a1";
import type { PrintSetup, Protection } from "../../core/design/sheetDesign";
import type { DefinedName } from "../../core/grid/grid";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/xmlTree";

/** Papers by their numbers; ECMA-376 part 1, 18.3.1.63. */
export const PAPERS = { letter: 1, a3: 8, a4: 9 } as const satisfies Record<PrintSetup["paper"], number>;

/** The margins that Excel gives a new sheet, in inches. */
export const USUAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

function readMargins(sheet: XmlElement | null): PrintSetup["margins"] {
  const element = childOf(sheet, "pageMargins");
  const side = (name: keyof typeof USUAL_MARGINS): number => numberOf(element, name) ?? USUAL_MARGINS[name];
  const margins = { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") };
  const usual = margins.top === 0.75 && margins.right === 0.7 && margins.bottom === 0.75 && margins.left === 0.7;
  return usual ? null : margins;
}

/** The blocks that a sheet's own name of printing stands for: 'Plan'!$1:$3,'Plan'!$A:$A. */
function readPrintName(names: readonly DefinedName[], sheet: string, name: string): readonly Box[] {
  const formula = names.find((each) => each.sheet === sheet && each.name === name)?.formula ?? "";
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => parsePlace(part)?.box).filter((box) => box !== undefined);
}

function readLine(headerFooter: XmlElement | null, name: string): string | null {
  const text = childOf(headerFooter, name)?.text ?? "";
  return text === "" ? null : text;
}

/** How a sheet is printed; null where nothing but Excel's own is set. `names` are the workbook's, those of printing included. */
export function readPrintSetup(sheet: XmlElement | null, title: string, names: readonly DefinedName[]): PrintSetup | null {
  const setup = childOf(sheet, "pageSetup");
  const headerFooter = childOf(sheet, "headerFooter");
  const breaks = childrenOf(childOf(sheet, "rowBreaks"), "brk").map((each) => numberOf(each, "id") ?? 0);
  const rows = readPrintName(names, title, "_xlnm.Print_Titles").find(({ left, right }) => left === 0 && right === 16_383);
  const area = readPrintName(names, title, "_xlnm.Print_Area")[0] ?? null;
  const margins = readMargins(sheet);
  const fits = flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  if (setup === null && headerFooter === null && breaks.length === 0 && rows === undefined && area === null && margins === null)
    return null;
  const paper = numberOf(setup, "paperSize");
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paper: paper === PAPERS.letter ? "letter" : paper === PAPERS.a3 ? "a3" : "a4",
    fitToWidth: fits ? (numberOf(setup, "fitToWidth") ?? 1) : null,
    titleRows: rows === undefined ? null : { first: rows.top, last: rows.bottom },
    area,
    header: readLine(headerFooter, "oddHeader"),
    footer: readLine(headerFooter, "oddFooter"),
    margins,
    breaks: breaks.sort((one, other) => one - other),
  };
}

/** What may be done on a protected sheet; null where it is not protected. In the file, "1" means that it may not. */
export function readProtection(sheet: XmlElement | null): Protection | null {
  const protection = childOf(sheet, "sheetProtection");
  if (!flagOf(protection, "sheet")) return null;
  const may = (name: string): boolean => !flagOf(protection, name, true);
  return {
    allowFormatCells: may("formatCells"),
    allowFormatRows: may("formatRows"),
    allowFormatColumns: may("formatColumns"),
    allowSort: may("sort"),
    allowAutoFilter: may("autoFilter"),
  };
}
