import type { DesignTable } from "../core/design/sheetDesign";
import type { Box } from "../core/grid/a1";
import { boxAddress } from "../core/grid/a1";
import type { Capabilities } from "./capabilities";
import { BYTES_AN_ACTION } from "./limits";
import { sameBox } from "./ranges";
import type { Step } from "./steps";

/**
 * Steps that make a design's tables, or give those that are there (by name in lower case) their size. An Excel that cannot resize
 * (before ExcelApi 1.13) grows a table by itself when cells right below it are written.
 */
export function tableSteps(
  sheet: string,
  tables: readonly DesignTable[],
  there: ReadonlyMap<string, Box>,
  capabilities: Capabilities,
): readonly Step[] {
  return tables.flatMap((table): Step[] => {
    const before = there.get(table.name.toLowerCase());
    if (before === undefined) return [newTable(sheet, table)];
    return sameBox(before, table.box) || !capabilities.tableResize ? [] : [resizeStep(sheet, table.name, table.box)];
  });
}

function newTable(sheet: string, { name, box, style, filterButtons, bandedRows }: DesignTable): Step {
  return {
    phase: "tables",
    bytes: BYTES_AN_ACTION * 3,
    run: (desk) => {
      const table = desk.sheet(sheet).tables.add(desk.range(sheet, box), true);
      table.name = name;
      table.style = style ?? "";
      table.showFilterButton = filterButtons;
      table.showBandedRows = bandedRows;
    },
  };
}

/** Gives a table another size. Needs ExcelApi 1.13. */
export function resizeStep(sheet: string, name: string, box: Box): Step {
  return {
    phase: "tables",
    bytes: BYTES_AN_ACTION,
    run: (desk) => desk.sheet(sheet).tables.getItem(name).resize(boxAddress(box)),
  };
}
