import type { CellChange } from "../change/cellChange";
import type { Box } from "../grid/a1";
import type { CellValue, DefinedName, Hex, Visibility } from "../grid/grid";

/** How a line beside a cell is drawn. */
export type LineStyle = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";

export interface Line {
  readonly style: LineStyle;
  readonly colour: Hex;
}

export interface Lines {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

/** How a cell looks. What is absent is Excel's default (Calibri 11, no fill, no wrap, General, locked). */
export interface CellStyle {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: Hex;
  readonly fill?: Hex;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly indent?: number;
  readonly lines?: Lines;
  /** Number format code in its en-US form. */
  readonly format?: string;
  /** false: can be changed on a protected sheet. */
  readonly locked?: boolean;
}

/** One cell to be made. A formula has no leading "="; its value is then the last known result, or null. */
export interface DesignCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A link to open: a web or mail address, or a place in the workbook ("#'Sheet'!A1"). */
  readonly link?: string;
}

export interface DesignTable {
  readonly name: string;
  readonly box: Box;
  /** One of Excel's built-in styles, "TableStyleLight1"; null for none. */
  readonly style: string | null;
  readonly filterButtons: boolean;
  /** A second stripe colour on every other row. */
  readonly bandedRows: boolean;
}

export type Comparison =
  "between" | "notBetween" | "equalTo" | "notEqualTo" | "greaterThan" | "lessThan" | "greaterThanOrEqualTo" | "lessThanOrEqualTo";

/** What a cell accepts. Formulas have no leading "=". */
export type ValidationRule =
  | { readonly kind: "list"; /** A name, a range, a formula, or words in quotes: "A,B". */ readonly source: string }
  | {
      readonly kind: "date" | "time" | "wholeNumber" | "decimal" | "textLength";
      readonly comparison: Comparison;
      readonly first: string;
      readonly second?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface Validation {
  readonly box: Box;
  readonly rule: ValidationRule;
  readonly ignoreBlank: boolean;
  /** What happens when something else is typed; null: nothing. `stop` refuses it. */
  readonly alert: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly message: string } | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** When a conditional format applies. Formulas have no leading "=" and are written for the box's first cell. */
export type ConditionRule =
  | { readonly kind: "cellValue"; readonly comparison: Comparison; readonly first: string; readonly second?: string }
  | { readonly kind: "containsText"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string };

export interface ConditionalFormat {
  readonly box: Box;
  readonly rule: ConditionRule;
  readonly fill?: Hex;
  readonly colour?: Hex;
  readonly bold?: boolean;
  readonly stopIfTrue: boolean;
}

/** A chart of a block of figures: its first row names the series, its first column the categories. */
export interface DesignChart {
  /** No two charts of a sheet have the same. */
  readonly name: string;
  readonly kind: "barStacked" | "columnStacked";
  readonly title: string;
  /** What it shows, in words, for who cannot see it. */
  readonly alt: string;
  readonly data: Box;
  /** The cells that it lies over. */
  readonly box: Box;
  /** The colour of each series, in order. */
  readonly colours: readonly Hex[];
}

/** How a sheet is printed. Rows and columns are counted from 0. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4" | "a3" | "letter";
  /** Pages wide; the height is as long as it needs to be. null: not fitted. */
  readonly fitToWidth: number | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: Box | null;
  /** Excel's header and footer codes: &P of &N. */
  readonly header: string | null;
  readonly footer: string | null;
  /** In inches; null for Excel's own. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number } | null;
  /** Rows that start a new page. */
  readonly breaks: readonly number[];
}

/** What can be done on a protected sheet without a password. */
export interface Protection {
  readonly allowFormatCells: boolean;
  readonly allowFormatRows: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
}

export interface DesignColumn {
  /** In characters of the default font; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface DesignRow {
  /** In points; null to fit the text. */
  readonly height: number | null;
  readonly hidden: boolean;
}

/** Which of our sheets this is: the defined name that marks it never changes, its title may. */
export type SheetKey =
  | "plan"
  | "targets"
  | "partners"
  | "lists"
  | "glossary"
  | "changeLog"
  | "review"
  | "export"
  | "findings"
  | "returns"
  | "overview"
  | "snapshots"
  | "changed"
  | `priority:${string}`;

/** One sheet to be made, as data. Two writers (Excel, .xlsx) make the same sheet of it. */
export interface SheetDesign {
  /** null: a sheet that is not ours. */
  readonly key: SheetKey | null;
  /**
   * Only without a key: the officer's own sheet of this title, never made anew. Its design holds rules alone; they are added where no
   * rule of the officer's covers the whole box.
   */
  readonly inPlace?: true;
  /**
   * What happens to a sheet of ours that is already there. `update`: cells that differ are written in place, null cells
   * and everything outside the design are left as they are; tables are resized, our validations and conditional formats
   * replaced. The rest is the officer's once made: title, visibility, tab colour, gridlines, row sizes, merges, freeze, print
   * set-up and protection are left alone, and of the columns only a given width or `hidden: true` is set.
   * `replace`: it becomes this design and nothing else.
   */
  readonly whenThere: "update" | "replace";
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly title: string;
  readonly visibility: Visibility;
  readonly tabColour: Hex | null;
  readonly showGridlines: boolean;
  /** Rows from row 1, cells from column A; null where nothing stands. Rows may be shorter than the widest. */
  readonly rows: readonly (readonly (DesignCell | null)[])[];
  /** Blocks of a sheet that is there which become blank: contents, number formats and looks go, before `rows` are written. */
  readonly cleared?: readonly Box[];
  /** From column A and row 1; what is past their end is default. */
  readonly columns: readonly DesignColumn[];
  readonly rowSizes: readonly DesignRow[];
  readonly merges: readonly Box[];
  readonly tables: readonly DesignTable[];
  readonly validations: readonly Validation[];
  /** The first that applies wins over later ones. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup | null;
  readonly protection: Protection | null;
  /** Charts of a sheet that is made whole (`replace`); on a sheet that is updated the officer's stay and ours are not touched. */
  readonly charts?: readonly DesignChart[];
}

/** What is to be made in one command: sheets and the names that hold them together. */
export interface BookDesign {
  readonly sheets: readonly SheetDesign[];
  /** Names of the whole workbook; the markers of the sheets are among them. */
  readonly names: readonly DefinedName[];
  /** Names of the whole workbook that are taken away; one that is not there is no trouble. */
  readonly namesGone?: readonly string[];
  /**
   * Cells that change in the same command, each only while it still holds `before` and no formula; none of them may be a cell of
   * `sheets`. They keep their looks. With all the rest it is all or nothing.
   */
  readonly changes?: readonly CellChange[];
}
