import type { Grid } from "../../src/core/grid/grid";
import { wordGrid } from "./wordGrid";

const HEADINGS = ["Ref", "Action", "Lead agency", "Measure", "Status"];

/** An invented partnership's plan: two priorities on a sheet each, three actions, one status by colour alone, one note. */
export function westmarsh(): readonly Grid[] {
  return [
    wordGrid(
      "Priority 1",
      [
        ["Priority 1: Theft from shops"],
        [],
        HEADINGS,
        ["1.1", "Train shop staff in reporting theft", "Westmarsh Council", "Staff trained", "On track"],
        ["1.2", "Share pictures of repeat offenders with traders", "Northshire Police", "Pictures shared", ""],
        [],
        ["Traders asked in March for a named officer."],
      ],
      { boldRows: [0, 2], fills: new Map([["4,4", "C6E0B4"]]) },
    ),
    wordGrid(
      "Priority 2",
      [
        ["Priority 2: Nuisance on the towpath"],
        [],
        HEADINGS,
        ["2.1", "Repair the lamps between the two bridges", "Westmarsh Council", "Lamps working", "Not started"],
      ],
      { boldRows: [0, 2] },
    ),
  ];
}
