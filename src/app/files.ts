import type { BookDesign } from "../core/design/sheetDesign";
import type { WorkbookContent } from "../core/grid/grid";
import type { PrintDocument } from "../core/layouts/printDocument";
import type { Comparison } from "../core/returns/comparison";
import type { IsoDay } from "../core/plan/plan";
import type { Outcome } from "./outcome";
import type { Watch } from "./ports";
import type { PlanInHand } from "./readPlan";
import type { Trouble } from "./troubles";

/** A file that somebody chose: its bytes are read only when they are asked for. A browser's `File` fits. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that we made, in memory. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A return that could not even be opened. */
export interface UnreadReturn {
  readonly file: string;
  readonly trouble: Trouble;
}

/** What came of a batch of returns: those that could be read, compared with the plan, and those that could not. */
export interface ReadReturns {
  readonly comparison: Comparison;
  readonly unread: readonly UnreadReturn[];
}

/** Where returns come from: files, and sheets by their titles that were pasted into the plan's own workbook. */
export interface ReturnSources {
  readonly files: readonly ChosenFile[];
  readonly sheets: readonly string[];
}

/** All that we ask of whoever handles files for the pane. */
export interface Files {
  /** Gives a file to the officer, under its name. */
  save(file: MadeFile): void;
  /** One zip of several files. */
  zip(files: readonly MadeFile[]): Promise<Uint8Array>;
  /** A fresh .xlsx file; `title` is what it calls itself. */
  writeBook(book: BookDesign, title?: string | null): Promise<Uint8Array>;
  /** A Word document (.docx). */
  writeDocument(document: PrintDocument): Promise<Uint8Array>;
  /** A copy of an .xlsx file with what a design of its content adds. Troubles: those of a file that cannot be read. */
  writeInto(file: ChosenFile, design: (content: WorkbookContent) => BookDesign): Promise<Outcome<Uint8Array>>;
  /**
   * Reads returns and compares them with the plan, out of the way of whatever else goes on. A file that cannot be read is named among
   * `unread` and the rest goes on. Trouble: `cancelled`.
   */
  readReturns(inHand: PlanInHand, sources: ReturnSources, today: IsoDay, watch: Watch): Promise<Outcome<ReadReturns>>;
}
