import { seriesCount } from "../model/hostChart";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { changeChart, chartOf, type ChartRef } from "./chartRefs";
import { parseColour } from "./colours";
import { wholeNumber } from "./guards";

interface SeriesRef {
  readonly chart: ChartRef;
  readonly at: number;
}

const CHART_FILL: HostClass<SeriesRef> = {
  name: "ChartFill",
  members: () => ({
    setSolidColor: method("1.1", ({ chart, at }, [colour], call) =>
      changeChart(chart, { colours: new Map([...chartOf(chart, call).colours, [at, parseColour(colour)]]) }, call),
    ),
    clear: method("1.1", ({ chart, at }, _args, call) =>
      changeChart(chart, { colours: new Map([...chartOf(chart, call).colours].filter(([series]) => series !== at)) }, call),
    ),
  }),
};

const SERIES_FORMAT: HostClass<SeriesRef> = {
  name: "ChartSeriesFormat",
  members: () => ({ fill: part("1.1", (ref) => hostObject(CHART_FILL, ref)) }),
};

/** The name of a series: what heads its column. */
function nameOf({ chart, at }: SeriesRef, call: Call): string {
  const { data } = chartOf(chart, call);
  return String(chart.sheet(call.book).cell(data.top, data.left + 1 + at).value ?? "");
}

const SERIES: HostClass<SeriesRef> = {
  name: "ChartSeries",
  members: () => ({
    name: scalar("1.1", nameOf),
    format: part("1.1", (ref) => hostObject(SERIES_FORMAT, ref)),
  }),
};

function seriesAt(chart: ChartRef, index: unknown, call: Call): HostObject {
  const at = wholeNumber(index);
  if (at < 0 || at >= seriesCount(chartOf(chart, call))) throw refusal("InvalidArgument", "there is no such series");
  return hostObject(SERIES, { chart, at });
}

/** The series of a chart, one for each column of its figures. */
export const CHART_SERIES_COLLECTION: HostClass<ChartRef> = {
  name: "ChartSeriesCollection",
  members: () => ({
    count: scalar("1.1", (chart, call) => seriesCount(chartOf(chart, call))),
    getCount: method("1.4", (chart, _args, call) => seriesCount(chartOf(chart, call))),
    getItemAt: method("1.1", (chart, [index], call) => seriesAt(chart, index, call)),
  }),
  items: (chart, call) => Array.from({ length: seriesCount(chartOf(chart, call)) }, (_, at) => hostObject(SERIES, { chart, at })),
};
