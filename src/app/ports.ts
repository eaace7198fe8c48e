import type { CellChange } from "../core/change/cellChange";
import type { BookDesign } from "../core/design/sheetDesign";
import type { WorkbookContent } from "../core/grid/grid";
import type { Outcome } from "./outcome";

/** How far a command is: what is being done, and how much of how much. */
export interface ProgressStep {
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** Says how far a command is. */
export type Progress = (step: ProgressStep) => void;

/** Asked between steps; an AbortSignal fits. */
export interface Cancel {
  readonly aborted: boolean;
}

/** What a command may be told: where to report and whether to stop. */
export interface Watch {
  readonly progress?: Progress;
  readonly cancel?: Cancel;
}

/** A sheet after writing: which it is and under which title it stands. */
export interface WrittenSheet {
  /** The key of a sheet of ours; of the officer's own, that was given rules, its title. */
  readonly key: string;
  readonly title: string;
  readonly made: "new" | "updated" | "unchanged";
}

/** A change that somebody made in the workbook. */
export interface SheetChange {
  readonly sheet: string;
  /** Without the sheet: A1:B2. */
  readonly address: string;
  /** Who made it: somebody in this window, or a co-author. What this add-in writes is not told. */
  readonly source: "local" | "remote";
}

export type ChangeListener = (change: SheetChange) => void;

/** All that we ask of a workbook, whoever holds it: Excel, or an .xlsx file. */
export interface Workbook {
  /** The whole workbook as it stands. Excel: at most 3 round trips. */
  read(watch?: Watch): Promise<Outcome<WorkbookContent>>;
  /**
   * Makes the sheets of a design beside the officer's own. A sheet whose marker (a defined name) is already there is
   * updated in place, keeping the title, the place among the tabs and what the officer added beside it. All or nothing:
   * when it fails or is cancelled, the workbook is as it was. Excel: at most 6 round trips.
   */
  write(book: BookDesign, watch?: Watch): Promise<Outcome<readonly WrittenSheet[]>>;
  /** Changes existing cells, each only while it still holds `before`. All or nothing. */
  patch(changes: readonly CellChange[]): Promise<Outcome<number>>;
  /** Brings a place ('Sheet'!A1:B2) into view and selects it. */
  show(at: string): Promise<Outcome<null>>;
  /** Tells a listener of every change that somebody makes from now on; adding it again changes nothing. The answer ends it. */
  onChanged(listener: ChangeListener): Promise<Outcome<() => Promise<void>>>;
}

/** Writes a fresh .xlsx file with the sheets and names of a design; the same design gives the same bytes. */
export type BookWriter = (book: BookDesign) => Promise<Uint8Array>;
