import type { Box } from "../../../core/grid/a1";
import type { CellValue } from "../../../core/grid/grid";

/** How Excel names a change of cells in onChanged. */
export type CellChangeKind =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What changed in a workbook, for the grid beside it and for Excel's events. */
export type HostChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly box: Box;
      readonly change: CellChangeKind;
      /** For a single cell only. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "looks"; readonly sheetId: string; readonly box: Box }
  | { readonly kind: "sheet"; readonly sheetId: string; readonly what: "added" | "deleted" | "renamed" | "moved" | "visibility" }
  | { readonly kind: "layout"; readonly sheetId: string }
  | { readonly kind: "active"; readonly sheetId: string; readonly before: string }
  | { readonly kind: "selection"; readonly sheetId: string; readonly box: Box }
  | { readonly kind: "table"; readonly sheetId: string; readonly tableId: number; readonly what: "added" | "deleted" | "changed" }
  | { readonly kind: "protection"; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly kind: "names" }
  | { readonly kind: "settings" }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "all" };
