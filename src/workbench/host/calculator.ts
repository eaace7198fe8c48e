import type { HostBook } from "./model/hostBook";

/** Works out formulas. The workbench's one (IronCalc) stands in workbench/calc; without one, formulas keep their last known results. */
export interface Calculator {
  /** Puts the result of every formula cell into its `value` (an error as its text, "#N/A"). Nothing else changes. */
  calculate(book: HostBook): void;
}
