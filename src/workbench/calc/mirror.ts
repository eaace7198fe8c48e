import type { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../core/grid/grid";
import type { HostBook } from "../host/model/hostBook";
import type { HostSheet } from "../host/model/hostSheet";
import { WHOLE_SHEET } from "../host/model/boxes";
import { conditionsOf } from "./conditionsOf";
import { inputOf, resultAt, setConditions, setInput, showAllDigits } from "./engine";
import { namesOf } from "./namesOf";
import type { Names } from "./rewriteFormula";
import { rewriteFormula } from "./rewriteFormula";

const COLUMNS = WHOLE_SHEET.right + 1;

/** Where a formula is tried out: the last cell of the sheet. */
const SPARE = { row: WHOLE_SHEET.bottom, column: WHOLE_SHEET.right };

/** A value to be thought of in a cell. */
export interface Trial {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

interface SheetMirror {
  readonly id: string;
  readonly title: string;
  /** What the engine was told, by row * 16384 + column. */
  readonly inputs: Map<number, string>;
  readonly formulas: Set<number>;
  conditions: string;
}

/** A workbook as the engine holds it. It is told only what differs from what it was told before. */
export class Mirror {
  private readonly sheets: readonly SheetMirror[];

  constructor(
    readonly model: Model,
    book: HostBook,
  ) {
    this.sheets = book.sheets.map(({ id, state }, index) => {
      if (index > 0) model.newSheet();
      if (model.getWorksheetsProperties()[index]?.name !== state.title) model.renameSheet(index, state.title);
      return { id, title: state.title, inputs: new Map(), formulas: new Set(), conditions: "[]" };
    });
    model.pauseEvaluation();
  }

  /** Whether the workbook still has the sheets that this mirror was made for. */
  fits(book: HostBook): boolean {
    return (
      book.sheets.length === this.sheets.length &&
      book.sheets.every(({ id, state }, at) => this.sheets[at]?.id === id && this.sheets[at].title === state.title)
    );
  }

  /** The engine's number for a sheet; -1 when it has none. */
  indexOf(sheetId: string): number {
    return this.sheets.findIndex(({ id }) => id === sheetId);
  }

  /** Tells the engine what changed and has it calculate; answers the names it used. */
  update(book: HostBook): Names {
    const names = namesOf(book);
    const changed = book.sheets.map((sheet, index) => this.updateCells(sheet, index, names));
    const recoloured = book.sheets.map((sheet, index) => this.updateConditions(sheet, index, names));
    if ([...changed, ...recoloured].includes(true)) this.model.evaluate();
    this.model.flushSendQueue();
    return names;
  }

  /** Puts the results of a sheet's formulas in its cells; whether any was new. A formula that is not known keeps its value. */
  takeResults(sheet: HostSheet): boolean {
    const index = this.indexOf(sheet.id);
    let isNew = false;
    for (const key of this.sheets[index]?.formulas ?? []) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      const before = sheet.cell(row, column).value;
      const value = resultAt(this.model, index, row, column)?.value ?? before ?? "#NAME?";
      if (value === before) continue;
      sheet.changeCell(row, column, { value });
      isNew = true;
    }
    return isNew;
  }

  /** What a formula gives on a sheet, without leaving a trace; `trial` is a value to be thought of in a cell. */
  tryOut(sheetId: string, formula: string, trial: Trial | null): CellValue {
    const index = this.indexOf(sheetId);
    const held = trial === null ? "" : (this.sheets[index]?.inputs.get(trial.row * COLUMNS + trial.column) ?? "");
    if (trial !== null) setInput(this.model, index, trial.row, trial.column, inputOf(trial));
    const isTaken = setInput(this.model, index, SPARE.row, SPARE.column, `=${formula}`);
    showAllDigits(this.model, index, SPARE.row, SPARE.column);
    this.model.evaluate();
    const result = isTaken ? resultAt(this.model, index, SPARE.row, SPARE.column) : null;
    setInput(this.model, index, SPARE.row, SPARE.column, "");
    if (trial !== null) {
      setInput(this.model, index, trial.row, trial.column, held);
      this.model.evaluate();
    }
    return result === null ? "#NAME?" : result.value;
  }

  private updateCells(sheet: HostSheet, index: number, names: Names): boolean {
    const mirror = this.sheets[index];
    if (mirror === undefined) return false;
    const gone = new Set(mirror.inputs.keys());
    const told = mirror.inputs;
    let news = 0;
    mirror.formulas.clear();
    sheet.visit(WHOLE_SHEET, (row, column, cell) => {
      const key = row * COLUMNS + column;
      const place = { sheet: mirror.title, row, column };
      const input = cell.formula === null ? inputOf(cell) : `=${rewriteFormula(cell.formula, names, place)}`;
      if (cell.formula !== null) mirror.formulas.add(key);
      if (input === "") return;
      gone.delete(key);
      if (told.get(key) === input) return;
      this.tell(mirror, index, key, input);
      news += 1;
    });
    for (const key of gone) this.tell(mirror, index, key, "");
    return news + gone.size > 0;
  }

  private tell(mirror: SheetMirror, index: number, key: number, input: string): void {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    setInput(this.model, index, row, column, input);
    if (input === "") mirror.inputs.delete(key);
    else mirror.inputs.set(key, input);
    if (mirror.formulas.has(key)) showAllDigits(this.model, index, row, column);
  }

  private updateConditions(sheet: HostSheet, index: number, names: Names): boolean {
    const mirror = this.sheets[index];
    if (mirror === undefined) return false;
    const conditions = conditionsOf(sheet, names);
    const now = JSON.stringify(conditions);
    if (mirror.conditions === now) return false;
    mirror.conditions = now;
    setConditions(this.model, index, conditions);
    return true;
  }
}
