import { formulaCell, textCell } from "../design/designCells";
import type { DesignCell, SheetDesign } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { figureCell } from "../design/valueCells";
import { BOOK_TABLES } from "../plan/bookTables";
import type { Target } from "../plan/plan";
import type { BookContext } from "./bookContext";
import { rowsIfNew, tableSheet, textColumn } from "./tableSheet";
import type { RowPlace, TableColumn } from "./tableSpec";

/** How far a target has moved, where baseline and actual are both numbers; the source's own words where it says so itself. */
function changeCell({ change, baseline, actual }: Target, { address }: RowPlace): DesignCell {
  if (change !== null) return figureCell(change, STYLES.bodyFigure);
  const [from, to] = [figureCell(baseline, STYLES.body).value, figureCell(actual, STYLES.body).value];
  const known = typeof from === "number" && typeof to === "number" && from !== 0 ? (to - from) / from : "";
  const [base, now] = [address("baseline"), address("actual")];
  const formula = `IF(AND(ISNUMBER(${base}),ISNUMBER(${now})),IF(${base}=0,"",(${now}-${base})/${base}),"")`;
  return formulaCell(formula, known, STYLES.bodyChange);
}

const TARGET_COLUMNS = ((): readonly TableColumn<Target>[] => {
  const words = BOOK_TABLES.targets.headings;
  const figure = (key: "baseline" | "target" | "actual"): TableColumn<Target> =>
    textColumn(key, words[key], 14, (row) => figureCell(row[key], STYLES.bodyFigure), STYLES.bodyFigure);
  return [
    textColumn("measure", words.measure, 60, ({ measure }) => textCell(measure, STYLES.body)),
    textColumn("source", words.source, 24, ({ source }) => textCell(source, STYLES.body)),
    textColumn("priority", words.priority, 30, ({ priority }) => textCell(priority, STYLES.body)),
    figure("baseline"),
    figure("target"),
    figure("actual"),
    textColumn("change", words.change, 12, changeCell, STYLES.bodyChange),
    textColumn("status", words.status, 14, () => textCell(null, STYLES.bodyStatus), STYLES.bodyStatus),
  ];
})();

/** The sheet of targets: measure, figures, and the change between baseline and actual as a formula. */
export function targetsSheet(targets: readonly Target[], context: BookContext): SheetDesign {
  const isThere = context.tables.targets.standing !== null;
  return tableSheet(
    {
      key: "targets",
      table: "targets",
      heading: "Targets",
      note: "Change is worked out from baseline and actual where both are numbers.",
      columns: TARGET_COLUMNS,
      rows: rowsIfNew(targets, isThere),
      words: { column: "status", source: '"Met,Missed,Not known"' },
    },
    context,
  );
}
