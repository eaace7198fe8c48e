import type { HostBook, Snapshot } from "./model/hostBook";

/** More steps than Excel keeps. */
const MOST_STEPS = 100;

/** The workbook as it stood before a step, and the undo group that the step belongs to. */
interface Step {
  readonly before: Snapshot;
  readonly group: string | null;
}

/** The steps that a person could take back in Excel, as snapshots. Requests of one undo group are one step. */
export class UndoStack {
  private steps: readonly Step[] = [];
  /** What was taken back, the last first to be done again. */
  private undone: readonly Snapshot[] = [];

  constructor(private readonly book: HostBook) {}

  /** How many steps can be taken back. */
  get length(): number {
    return this.steps.length;
  }

  /** Adds a step, unless it continues the group of the last one. What was taken back before cannot be done again. */
  push(before: Snapshot, group: string | null): void {
    this.undone = [];
    const last = this.steps.at(-1);
    if (group !== null && last?.group === group) return;
    this.steps = [...this.steps, { before, group }].slice(-MOST_STEPS);
  }

  /** Forgets all steps, as Excel does after something that it cannot take back. */
  clear(): void {
    this.steps = [];
    this.undone = [];
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.steps.at(-1);
    if (step === undefined) return false;
    this.steps = this.steps.slice(0, -1);
    this.undone = [...this.undone, this.book.snapshot()];
    this.put(step.before);
    return true;
  }

  /** Does again what was taken back last; false when there is nothing. */
  redo(): boolean {
    const after = this.undone.at(-1);
    if (after === undefined) return false;
    this.undone = this.undone.slice(0, -1);
    this.steps = [...this.steps, { before: this.book.snapshot(), group: null }];
    this.put(after);
    return true;
  }

  private put(snapshot: Snapshot): void {
    this.book.restore(snapshot);
    this.book.commit();
  }
}
