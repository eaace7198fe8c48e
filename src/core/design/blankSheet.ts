import type { SheetDesign } from "./sheetDesign";

/** A design of which nothing is said but its title: what is added to it is all that differs from Excel's default. */
export function blankSheet(title: string): SheetDesign {
  return {
    key: null,
    whenThere: "update",
    title,
    visibility: "visible",
    tabColour: null,
    showGridlines: true,
    rows: [],
    columns: [],
    rowSizes: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: null,
    protection: null,
  };
}
