import { boundingBox } from "../model/boxes";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { CHART_AXES } from "./chartAxes";
import { CHART_SERIES_COLLECTION } from "./chartSeries";
import { changeChart, chartOf, chartsOf, setCharts, type ChartRef } from "./chartRefs";
import { oneOf, text } from "./guards";
import { rangeArgument } from "./refs";

const LEGENDS = ["Invalid", "Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

function place(ref: ChartRef, [start, end]: readonly unknown[], call: Call): void {
  const boxOf = (cell: unknown) => (rangeArgument(cell) ?? rangeAt(call.book, ref.id, text(cell))).box;
  const first = boxOf(start);
  changeChart(ref, { box: end === null || end === undefined ? first : boundingBox(first, boxOf(end)) }, call);
}

function rename(ref: ChartRef, value: unknown, call: Call): void {
  const name = text(value);
  const taken = chartsOf(ref, call).some((one) => one.id !== ref.chartId && one.name.toLowerCase() === name.toLowerCase());
  if (name === "" || taken) throw refusal("InvalidArgument", `${name} cannot be a chart's name`);
  changeChart(ref, { name }, call);
}

const CHART_TITLE: HostClass<ChartRef> = {
  name: "ChartTitle",
  members: () => ({
    text: scalar(
      "1.1",
      (ref, call) => chartOf(ref, call).title,
      (ref, title, call) => changeChart(ref, { title: text(title) }, call),
    ),
  }),
};

const CHART_LEGEND: HostClass<ChartRef> = {
  name: "ChartLegend",
  members: () => ({
    position: scalar(
      "1.1",
      (ref, call) => chartOf(ref, call).legend,
      (ref, word, call) => changeChart(ref, { legend: oneOf(word, LEGENDS) }, call),
    ),
  }),
};

/** A chart. */
export const CHART: HostClass<ChartRef> = {
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  members: () => ({
    id: scalar("1.7", ({ chartId }) => chartId),
    name: scalar("1.1", (ref, call) => chartOf(ref, call).name, rename),
    chartType: scalar("1.7", (ref, call) => chartOf(ref, call).type),
    title: part("1.1", (ref) => hostObject(CHART_TITLE, ref)),
    legend: part("1.1", (ref) => hostObject(CHART_LEGEND, ref)),
    axes: part("1.1", (ref) => hostObject(CHART_AXES, ref)),
    series: part("1.1", (ref) => hostObject(CHART_SERIES_COLLECTION, ref)),
    setPosition: method("1.1", place),
    delete: method("1.1", (ref, _args, call) => {
      const chart = chartOf(ref, call);
      setCharts(
        ref,
        chartsOf(ref, call).filter((one) => one !== chart),
        call,
      );
    }),
  }),
};
