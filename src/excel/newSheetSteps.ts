import type { SheetDesign } from "../core/design/sheetDesign";
import type { ReplacedSheet } from "./bookPlan";
import type { Capabilities } from "./capabilities";
import { looksOfStyle } from "./cellLooks";
import { cellSteps, placedCells } from "./cellSteps";
import { chartSteps } from "./chartSteps";
import { frameSteps } from "./frameSteps";
import { BYTES_AN_ACTION } from "./limits";
import { lookSteps } from "./lookSteps";
import { conditionOf, conditionSteps, excelValidation, validationStep } from "./ruleSteps";
import type { Desk, Phase, Step } from "./steps";
import { tableSteps } from "./tableSteps";

/** Every step that makes a sheet which is not there yet, after the last tab. */
export function newSheetSteps(design: SheetDesign, capabilities: Capabilities): readonly Step[] {
  const { title } = design;
  const cells = placedCells(design.rows);
  return [
    simple("sheets", ({ context }) => context.workbook.worksheets.add(title)),
    ...cellSteps(title, cells, () => true),
    ...lookSteps(
      title,
      cells.map(({ row, column, cell }) => ({ row, column, looks: looksOfStyle(cell.style ?? {}) })),
    ),
    ...tableSteps(title, design.tables, new Map(), capabilities),
    ...design.merges.map((box) => simple("merges", (desk) => desk.range(title, box).merge(false))),
    ...design.validations.map((validation) => validationStep(title, validation.box, excelValidation(validation))),
    ...conditionSteps(title, design.conditionalFormats.map(conditionOf)),
    ...frameSteps(title, design),
    ...chartSteps(title, design.charts ?? []),
  ];
}

/**
 * Steps that put a new sheet in an old one's place. The old one is set aside under another title and is deleted as the very last
 * thing, because that cannot be taken back.
 */
export function replaceSteps(
  { overview, design, position, aside, tables }: ReplacedSheet,
  capabilities: Capabilities,
): readonly Step[] {
  return [
    simple("prepare", (desk) => {
      desk.sheet(overview.id).name = aside;
      for (const table of tables) desk.sheet(overview.id).tables.getItem(table.name).name = table.aside;
    }),
    ...newSheetSteps(design, capabilities),
    simple("finish", (desk) => {
      desk.sheet(design.title).position = position;
    }),
    removeSheet(overview.id),
  ];
}

/** The step that deletes a sheet. Excel refuses to delete one that only a program can show. */
export function removeSheet(id: string): Step {
  return simple("remove", (desk) => {
    desk.sheet(id).visibility = "Visible";
    desk.sheet(id).delete();
  });
}

/** A step whose bytes are those of a few actions. */
export function simple(phase: Phase, run: (desk: Desk) => unknown): Step {
  return {
    phase,
    bytes: BYTES_AN_ACTION * 2,
    run: (desk) => {
      run(desk);
    },
  };
}
