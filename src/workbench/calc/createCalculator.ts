import type { SyncInitInput } from "@ironcalc/wasm";
import type { CellValue } from "../../core/grid/grid";
import type { HostBook } from "../host/model/hostBook";
import type { ConditionLook } from "./engine";
import { lookAt } from "./engine";
import type { Trial } from "./mirror";
import { Mirror } from "./mirror";
import type { FormulaPlace } from "./rewriteFormula";
import { rewriteFormula } from "./rewriteFormula";

/** Calculates one workbook at a time. What `lookAt` says holds for the workbook as it was when last calculated. */
export interface Calculator {
  /** Puts the results of all formulas in their cells, without telling listeners; answers the sheets (ids) with new results. */
  calculate(book: HostBook): readonly string[];
  /** What the conditional formats make of a cell. */
  lookAt(sheetId: string, row: number, column: number): ConditionLook;
  /** What a formula (without "=") gives on a sheet; `trial` is a value to be thought of in a cell of that sheet. */
  evaluate(book: HostBook, formula: string, place: FormulaPlace, trial?: Trial): CellValue;
}

const PLAIN: ConditionLook = { fill: null, colour: null, bold: false };

/**
 * Loads IronCalc (MIT/Apache-2.0; about 0.7 MB over the wire) and answers a calculator. `wasm` holds the bytes of
 * wasm_bg.wasm where they cannot be fetched (tests); in a page the file beside the script is fetched.
 */
export async function createCalculator(wasm?: SyncInitInput): Promise<Calculator> {
  const { default: load, initSync, Model } = await import("@ironcalc/wasm");
  if (wasm === undefined) await load();
  else initSync({ module: wasm });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let mirror: Mirror | null = null;

  function mirrorOf(book: HostBook): Mirror {
    if (mirror?.fits(book) === true) return mirror;
    mirror?.model.free();
    mirror = new Mirror(new Model("Workbook", "en", zone, "en"), book);
    return mirror;
  }

  return {
    calculate(book) {
      const held = mirrorOf(book);
      held.update(book);
      book.stale = false;
      return book.sheets.filter((sheet) => held.takeResults(sheet)).map(({ id }) => id);
    },
    lookAt(sheetId, row, column) {
      const index = mirror?.indexOf(sheetId) ?? -1;
      return mirror === null || index < 0 ? PLAIN : lookAt(mirror.model, index, row, column);
    },
    evaluate(book, formula, place, trial) {
      const held = mirrorOf(book);
      const names = held.update(book);
      const sheet = book.sheetByTitle(place.sheet);
      return sheet === null ? null : held.tryOut(sheet.id, rewriteFormula(formula, names, place), trial ?? null);
    },
  };
}
