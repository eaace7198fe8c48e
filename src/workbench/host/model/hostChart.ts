import type { DesignChart } from "../../../core/design/sheetDesign";
import type { Box } from "../../../core/grid/a1";
import type { Hex } from "../../../core/grid/grid";

/** The charts that the stand-in knows, by Excel's word for them. */
export const CHART_TYPES = { BarStacked: "barStacked", ColumnStacked: "columnStacked" } as const;

export type ChartType = keyof typeof CHART_TYPES;

/** A chart of a sheet. It is kept and saved, and not drawn. Never changed in place. */
export interface HostChart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** Excel's API has no way to set it: only a file brings it. */
  readonly alt: string;
  readonly data: Box;
  readonly box: Box;
  /** By the place of the series; where there is none, Excel's own. */
  readonly colours: ReadonlyMap<number, Hex>;
  readonly legend: string;
  readonly reversed: boolean;
}

/** Excel's first colour for a series that nobody has coloured. */
const USUAL: Hex = "4472C4";

/** How many series a chart has: one for each column of its figures after the first. */
export function seriesCount({ data }: Pick<HostChart, "data">): number {
  return data.right - data.left;
}

/** The chart that a design describes. */
export function chartFromDesign({ name, kind, title, alt, data, box, colours }: DesignChart, id: string): HostChart {
  const type = kind === "barStacked" ? "BarStacked" : "ColumnStacked";
  return {
    id,
    name,
    type,
    title,
    alt,
    data,
    box,
    colours: new Map(colours.entries()),
    legend: "Bottom",
    reversed: kind === "barStacked",
  };
}

/** The design that makes this chart again. */
export function chartToDesign(chart: HostChart): DesignChart {
  const { name, type, title, alt, data, box } = chart;
  const colours = Array.from({ length: seriesCount(chart) }, (_, at) => chart.colours.get(at) ?? USUAL);
  return { name, kind: CHART_TYPES[type], title, alt: alt === "" ? title : alt, data, box, colours };
}
