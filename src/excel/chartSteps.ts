import type { DesignChart } from "../core/design/sheetDesign";
import { oneCell } from "../core/grid/a1";
import { BYTES_AN_ACTION } from "./limits";
import type { Desk, Step } from "./steps";

const TYPES = { barStacked: "BarStacked", columnStacked: "ColumnStacked" } as const;

/** What a chart costs beside its series: it, its name, title, legend, axis and place. */
const ACTIONS = 12;

/** Excel's API cannot set the words of a chart for who cannot see it: its table beside it says the same. */
function addChart(desk: Desk, sheet: string, { name, kind, title, data, box, colours }: DesignChart): void {
  const chart = desk.sheet(sheet).charts.add(TYPES[kind], desk.range(sheet, data), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  // Bars are read from the top, as the table beside them is.
  if (kind === "barStacked") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(desk.range(sheet, oneCell(box.top, box.left)), desk.range(sheet, oneCell(box.bottom, box.right)));
  for (const [at, colour] of colours.entries()) chart.series.getItemAt(at).format.fill.setSolidColor(`#${colour}`);
}

/** Steps that draw the charts of a new sheet, once its figures stand there. */
export function chartSteps(sheet: string, charts: readonly DesignChart[]): readonly Step[] {
  return charts.map((chart) => ({
    phase: "frame",
    bytes: BYTES_AN_ACTION * (ACTIONS + 3 * chart.colours.length),
    run: (desk) => {
      addChart(desk, sheet, chart);
    },
  }));
}
