import type { SheetDesign } from "../../core/design/sheetDesign";
import { cellAddress, quoteSheet, type Box } from "../../core/grid/a1";
import type { DefinedName } from "../../core/grid/grid";

function fixed(box: Box): string {
  const corner = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return `${corner(box.top, box.left)}:${corner(box.bottom, box.right)}`;
}

/** The names that Excel keeps for the printing of a sheet: rows on every page, and the part that is printed. ECMA-376 part 1, 18.2.5. */
export function printNames(sheet: SheetDesign): readonly DefinedName[] {
  const quoted = quoteSheet(sheet.title);
  const { area = null, titleRows = null } = sheet.print ?? {};
  const own = { sheet: sheet.title, hidden: false };
  return [
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", formula: `${quoted}!${fixed(area)}`, ...own }]),
    ...(titleRows === null
      ? []
      : [{ name: "_xlnm.Print_Titles", formula: `${quoted}!$${titleRows.first + 1}:$${titleRows.last + 1}`, ...own }]),
  ];
}
