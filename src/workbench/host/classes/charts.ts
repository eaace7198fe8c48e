import { chartId } from "../model/bookFromDesign";
import { CHART_TYPES, type ChartType, type HostChart } from "../model/hostChart";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import { CHART } from "./chart";
import { ChartRef, chartsOf, setCharts } from "./chartRefs";
import { guardSheet, oneOf, wholeNumber } from "./guards";
import type { SheetRef } from "./refs";
import { rangeArgument } from "./refs";

const TYPES = Object.keys(CHART_TYPES) as readonly ChartType[];

/** Where Excel puts a chart that nobody has placed. */
const FIRST_PLACE = { top: 1, left: 1, bottom: 15, right: 8 } as const;

function freeName(charts: readonly HostChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}

function add(ref: SheetRef, [type, source, seriesBy]: readonly unknown[], call: Call): HostObject {
  const sheet = ref.sheet(call.book);
  guardSheet(sheet, null);
  const range = rangeArgument(source);
  if (range?.id !== ref.id) throw refusal("InvalidArgument", "the stand-in charts a Range of the same sheet");
  if (oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]) === "Rows") throw refusal("NotImplemented", "series by rows");
  const chart: HostChart = {
    id: chartId(call.book),
    name: freeName(chartsOf(ref, call)),
    type: oneOf(type, TYPES),
    title: "",
    alt: "",
    data: range.box,
    box: FIRST_PLACE,
    colours: new Map(),
    legend: "Bottom",
    reversed: false,
  };
  setCharts(ref, [...chartsOf(ref, call), chart], call);
  return hostObject(CHART, new ChartRef(ref.id, chart.id));
}

function find(ref: SheetRef, key: unknown, call: Call): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = chartsOf(ref, call).find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  return found === undefined ? null : hostObject(CHART, new ChartRef(ref.id, found.id));
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw refusal("ItemNotFound");
  return found;
}

/** The charts of a sheet. */
export const CHARTS: HostClass<SheetRef> = {
  name: "ChartCollection",
  members: () => ({
    count: scalar("1.1", (ref, call) => chartsOf(ref, call).length),
    add: method("1.1", add),
    getCount: method("1.4", (ref, _args, call) => chartsOf(ref, call).length),
    getItem: method("1.1", (ref, [key], call) => required(find(ref, key, call))),
    getItemOrNullObject: method("1.4", (ref, [key], call) => find(ref, key, call)),
    getItemAt: method("1.1", (ref, [index], call) =>
      required(find(ref, chartsOf(ref, call)[wholeNumber(index)]?.id ?? "", call)),
    ),
  }),
  items: (ref, call) => chartsOf(ref, call).map(({ id }) => hostObject(CHART, new ChartRef(ref.id, id))),
  item: (ref, key, call) => required(find(ref, key, call)),
};
