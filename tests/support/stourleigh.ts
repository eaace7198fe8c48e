import type { Grid } from "../../src/core/grid/grid";
import { wordGrid } from "./wordGrid";

const HEADINGS = ["Ref", "Action", "Lead agency", "By when", "Measure"];

/** The sheet of the plan. */
export const SHEET = "Action plan";

/** An invented partnership's plan with two dates before its period, and one word that is spelt in two ways. */
export function stourleigh(): readonly Grid[] {
  return [
    wordGrid(
      SHEET,
      [
        ["Stourleigh Community Safety Action Plan 2026-27"],
        [],
        ["Priority 1: Theft from shops"],
        HEADINGS,
        ["1.1", "Train shop staff in reporting theft", "Westmarsh Council", "March 2025", "Staff trained in 20 shops"],
        ["1.2", "Share pictures of repeat offenders with traders", "Northshire Police", "Ongoing", "Pictures shared every month"],
        ["1.3", "Walk the market with traders on market days", "Northshire Police", "On going", "12 walks in the year"],
        [],
        ["Priority 2: Nuisance on the towpath"],
        HEADINGS,
        ["2.1", "Repair the lamps between the two bridges", "Westmarsh Council", "Ongoing", "14 lamps working"],
        ["2.2", "Clear the hedge beside the lock", "Westmarsh Council", "January 2025", "Hedge cleared twice"],
        ["2.3", "Talk to the angling club about litter bins", "Westmarsh Council", "Ongoing", "3 bins put up"],
      ],
      { boldRows: [0, 2, 3, 8, 9] },
    ),
  ];
}
