import type { Box } from "../../../core/grid/a1";
import type { DefinedName } from "../../../core/grid/grid";
import type { HostChange } from "./hostChange";
import { joinedChange } from "./joinedChange";
import { HostSheet } from "./hostSheet";

/** A defined name; its sheet by id, so that renaming a sheet does not lose it. */
export interface HostName extends Omit<DefinedName, "sheet"> {
  /** null for a name of the whole workbook. */
  readonly sheetId: string | null;
  readonly comment: string;
}

/** What is selected: a box on the sheet that is in front. */
export interface Selection {
  readonly sheetId: string;
  readonly box: Box;
}

/** What can be taken back: the workbook as it stood. */
export interface Snapshot {
  readonly sheets: readonly HostSheet[];
  readonly names: readonly HostName[];
  readonly activeId: string | null;
}

/** An in-memory workbook. It checks nothing: the rules stand with the Excel classes. `note` and `commit` tell listeners. */
export class HostBook {
  /** In the order of their tabs. */
  sheets: readonly HostSheet[] = [];
  names: readonly HostName[] = [];
  /** The add-in's own settings, by key, as JSON values. */
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  structureProtected = false;
  activeId: string | null = null;
  /** What is selected on each sheet; A1 where nobody selected anything. */
  readonly selections = new Map<string, Box>();
  /** Whether formulas have to be calculated again. */
  stale = false;
  private given = 0;
  private noted: HostChange[] = [];
  private readonly quiet = new WeakSet<HostChange>();
  private readonly listeners = new Set<(changes: readonly HostChange[]) => void>();

  /** A number that was never given before in this workbook, for ids. */
  nextNumber(): number {
    this.given += 1;
    return this.given;
  }

  /** Adds an empty sheet at a place among the tabs (last by default). The first one is in front. */
  addSheet(title: string, position = this.sheets.length): HostSheet {
    const sheet = new HostSheet(`{00000000-0000-4000-8000-${String(this.nextNumber()).padStart(12, "0")}}`, title);
    this.sheets = [...this.sheets.slice(0, position), sheet, ...this.sheets.slice(position)];
    this.activeId ??= sheet.id;
    return sheet;
  }

  /** The sheet with this id; null when it is gone. */
  sheetById(id: string): HostSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** The sheet with this title, in whatever case, as Excel compares; null when there is none. */
  sheetByTitle(title: string): HostSheet | null {
    const wanted = title.toLowerCase();
    return this.sheets.find((sheet) => sheet.state.title.toLowerCase() === wanted) ?? null;
  }

  /** The sheet in front. A workbook always has one. */
  activeSheet(): HostSheet {
    const sheet = this.sheets.find(({ id }) => id === this.activeId) ?? this.sheets[0];
    if (sheet === undefined) throw new Error("A workbook without a sheet.");
    return sheet;
  }

  /** What is selected now: A1 of the sheet in front unless something else was. */
  selection(): Selection {
    const sheetId = this.activeSheet().id;
    return { sheetId, box: this.selections.get(sheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** Remembers a change for the next commit. Changes of values make formulas stale. */
  note(change: HostChange): void {
    if (change.kind === "cells" || change.kind === "names" || change.kind === "sheet") this.stale = true;
    const last = this.noted.at(-1);
    const joined = last === undefined ? null : joinedChange(last, change);
    if (joined === null) this.noted.push(change);
    else this.noted[this.noted.length - 1] = joined;
  }

  /** Tells listeners, once, everything noted since the last commit. */
  commit(): void {
    if (this.noted.length === 0) return;
    const changes = this.noted;
    this.noted = [];
    for (const listener of this.listeners) listener(changes);
  }

  /** Marks everything noted so far as not to be told to add-ins, which had their events off. */
  quieten(): void {
    for (const change of this.noted) this.quiet.add(change);
  }

  /** Whether a change was made while add-ins had their events off. */
  isQuiet(change: HostChange): boolean {
    return this.quiet.has(change);
  }

  /** Whether something that could be undone was noted since the last commit. */
  hasNoted(): boolean {
    return this.noted.some(
      ({ kind }) => kind !== "active" && kind !== "selection" && kind !== "calculated" && kind !== "settings",
    );
  }

  /** Calls back after each commit with what changed; the answer stops it. */
  onChange(listener: (changes: readonly HostChange[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** The workbook as it stands, kept apart from later changes. */
  snapshot(): Snapshot {
    return { sheets: this.sheets.map((sheet) => sheet.copy()), names: this.names, activeId: this.activeId };
  }

  /** Puts the workbook back to a snapshot, which can be used again. */
  restore(snapshot: Snapshot): void {
    this.sheets = snapshot.sheets.map((sheet) => sheet.copy());
    this.names = snapshot.names;
    this.activeId = snapshot.activeId;
    this.note({ kind: "all" });
  }
}
