import type { PrintSetup } from "../../../core/design/sheetDesign";

/** A sheet's print set-up: that of a design, and what only Excel's own interface can set. */
export interface HostPrint extends PrintSetup {
  /** Pages high; null for as many as it needs. */
  readonly fitToHeight: number | null;
  /** In per cent; null for Excel's own (100) or when fitted. */
  readonly scale: number | null;
  readonly centreHorizontally: boolean;
  readonly centreVertically: boolean;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly columnBreaks: readonly number[];
}

/** What Excel prints with when nobody has set anything (A4, as in the UK). */
export const DEFAULT_PRINT: HostPrint = {
  orientation: "portrait",
  paper: "a4",
  fitToWidth: null,
  titleRows: null,
  area: null,
  header: null,
  footer: null,
  margins: null,
  breaks: [],
  fitToHeight: null,
  scale: null,
  centreHorizontally: false,
  centreVertically: false,
  titleColumns: null,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  columnBreaks: [],
};
