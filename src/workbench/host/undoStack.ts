import type { HostBook, Snapshot } from "./model/hostBook";

/** More steps than Excel keeps. */
const MOST_STEPS = 100;

/** The steps that a person could take back in Excel, as snapshots. Requests of one undo group are one step. */
export class UndoStack {
  private steps: { readonly before: Snapshot; readonly group: string | null }[] = [];

  constructor(private readonly book: HostBook) {}

  /** How many steps can be taken back. */
  get length(): number {
    return this.steps.length;
  }

  /** Adds a step, unless it continues the group of the last one. */
  push(before: Snapshot, group: string | null): void {
    const last = this.steps.at(-1);
    if (group !== null && last?.group === group) return;
    this.steps = [...this.steps, { before, group }].slice(-MOST_STEPS);
  }

  /** Forgets all steps, as Excel does after something that it cannot take back. */
  clear(): void {
    this.steps = [];
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (step === undefined) return false;
    this.book.restore(step.before);
    this.book.commit();
    return true;
  }
}
