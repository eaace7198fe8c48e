import type { HostClass } from "../wire/hostObject";
import { hostObject, part, scalar } from "../wire/hostObject";
import { changeChart, chartOf, type ChartRef } from "./chartRefs";
import { flag } from "./guards";

const CATEGORY_AXIS: HostClass<ChartRef> = {
  name: "ChartAxis",
  members: () => ({
    reversePlotOrder: scalar(
      "1.7",
      (ref, call) => chartOf(ref, call).reversed,
      (ref, on, call) => changeChart(ref, { reversed: flag(on) }, call),
    ),
  }),
};

/** The axes of a chart. */
export const CHART_AXES: HostClass<ChartRef> = {
  name: "ChartAxes",
  members: () => ({ categoryAxis: part("1.1", (ref) => hostObject(CATEGORY_AXIS, ref)) }),
};
