import { blankSheet } from "../../src/core/design/blankSheet";
import type { BookDesign, DesignCell, SheetDesign } from "../../src/core/design/sheetDesign";
import type { WriteSheet } from "hucre/xlsx";

const HEADINGS = ["Ref", "Action", "Lead agency", "Measure", "Status", "Update"];
const AGENCIES = ["District Council", "Police", "Fire and Rescue", "Health", "Probation", "Housing Trust"];
const STATUSES = ["On track", "At risk", "Off track", "Complete", "Not started"];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

/** The rows of one priority's sheet as an officer keeps it: title, banner, headings and actions. */
function rowsOf(priority: number, actions: number): string[][] {
  return [
    ["Invented Partnership Action Plan 2025/26"],
    [`Priority ${String(priority)}: Invented theme ${String(priority)}`],
    HEADINGS,
    ...Array.from({ length: actions }, (_, index) => [
      `${String(priority)}.${String(index + 1)}`,
      `Invented action ${String(index + 1)} of priority ${String(priority)}, told in about as many words as officers take for one.`,
      pick(AGENCIES, index),
      `Measured by the number of things done in quarter ${String((index % 4) + 1)}.`,
      pick(STATUSES, index),
      `The partners met in week ${String(index % 52)} and agreed what comes next.`,
    ]),
  ];
}

const cell = (value: string): DesignCell => ({ value });

/** An officer's workbook with so many actions, on sheets of at most 100, for Excel's stand-in. */
export function officerBook(actions: number): BookDesign {
  const sheets = Array.from({ length: Math.ceil(actions / 100) }, (_, index): SheetDesign => {
    const onThis = Math.min(100, actions - index * 100);
    return { ...blankSheet(`Priority ${String(index + 1)}`), rows: rowsOf(index + 1, onThis).map((row) => row.map(cell)) };
  });
  return { sheets, names: [] };
}

/** 20 sheets of 2,000 actions each, for hucre. */
export function largeSheets(): WriteSheet[] {
  return Array.from({ length: 20 }, (_, index) => ({ name: `Priority ${String(index + 1)}`, rows: rowsOf(index + 1, 2_000) }));
}
