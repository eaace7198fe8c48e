import type { HostBook, Snapshot } from "../../host/model/hostBook";

/** Excel keeps 100 steps; fewer are kept here because each holds the whole workbook. */
const MOST_STEPS = 50;

/** What the person at the grid did, step by step, so that it can be taken back and done again. */
export class UndoStack {
  private undoable: Snapshot[] = [];
  private redoable: Snapshot[] = [];

  /** Remembers the workbook as it stands, just before a change. */
  remember(book: HostBook): void {
    this.undoable = [...this.undoable.slice(1 - MOST_STEPS), book.snapshot()];
    this.redoable = [];
  }

  /** Takes the last step back; false when there is none. */
  undo(book: HostBook): boolean {
    return this.step(book, this.undoable, this.redoable);
  }

  /** Does again what was last taken back; false when there is nothing. */
  redo(book: HostBook): boolean {
    return this.step(book, this.redoable, this.undoable);
  }

  /** Forgets all steps: an add-in's change cannot be taken back from the grid, nor anything before it. */
  clear(): void {
    this.undoable = [];
    this.redoable = [];
  }

  private step(book: HostBook, from: Snapshot[], to: Snapshot[]): boolean {
    const snapshot = from.pop();
    if (snapshot === undefined) return false;
    to.push(book.snapshot());
    const { activeId } = book;
    book.restore(snapshot);
    book.activeId = book.sheets.some(({ id }) => id === activeId) ? activeId : snapshot.activeId;
    return true;
  }
}
