import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { packBook } from "../../src/core/packs/packBook";
import { planShares } from "../../src/core/packs/packShares";
import { packsOfRound } from "../../src/core/packs/packsOfRound";
import type { ReturnFile } from "../../src/core/returns/returnReading";
import type { BuiltPlan } from "./aReturn";

/** The day on which packs are issued in tests. */
export const ISSUED_ON = "2025-12-01";

/** The packs of every agency of a plan, as their files are read when they come back untouched. */
export function returnedPacks({ content, reading: { plan } }: BuiltPlan): readonly ReturnFile[] {
  const choices = { round: "Quarter 3, 2025/26", due: "2026-01-15", sendTo: null };
  return packsOfRound({ content, plan }, planShares(plan).shares, choices, ISSUED_ON).map(({ name, input }) => {
    const { sheets, names } = packBook(input);
    return { name, content: { grids: sheets.map(gridOfDesign), names } };
  });
}

type Row = WorkbookContent["grids"][number]["rows"][number];

/** A return with the rows below the headings of its actions put through a change. */
export function withActionRows({ name, content }: ReturnFile, change: (rows: readonly Row[]) => readonly Row[]): ReturnFile {
  const grids = content.grids.map((grid) => {
    const header = grid.rows.findIndex((row) => row.some((cell) => cell?.text === "Action ID"));
    return header < 0 || grid.visibility === "veryHidden"
      ? grid
      : { ...grid, rows: [...grid.rows.slice(0, header + 1), ...change(grid.rows.slice(header + 1))] };
  });
  return { name, content: { ...content, grids } };
}
