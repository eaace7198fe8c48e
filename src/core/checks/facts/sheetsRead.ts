import { standingOf } from "../../design/standing";
import type { SheetKey } from "../../design/sheetDesign";
import type { Grid } from "../../grid/grid";
import { oncePerCheck } from "./oncePerCheck";

/** Our own sheets that hold no words of the plan. */
const NOT_PLAN: ReadonlySet<SheetKey> = new Set<SheetKey>(["lists", "changeLog", "export"]);

/** The sheets that the plan was read from, in the order of their tabs: ours where it is structured, else the officer's in sight. */
export const sheetsRead = oncePerCheck(({ reading, content }): readonly Grid[] => {
  const { ours } = standingOf(content);
  const read = new Set([...ours].flatMap(([key, grid]) => (NOT_PLAN.has(key) ? [] : [grid])));
  if (reading.structured) return content.grids.filter((grid) => read.has(grid));
  const made = new Set(ours.values());
  return content.grids.filter((grid) => grid.visibility === "visible" && !made.has(grid));
});

/** What may leave the house with the plan: the sheets read, and those that are hidden. */
export const sheetsPublished = oncePerCheck((context): readonly Grid[] => {
  const read = new Set(sheetsRead(context));
  const ours = new Set(standingOf(context.content).ours.values());
  return context.content.grids.filter((grid) => read.has(grid) || (grid.visibility !== "visible" && !ours.has(grid)));
});
