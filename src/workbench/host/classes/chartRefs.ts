import type { HostChart } from "../model/hostChart";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { guardSheet } from "./guards";
import { SheetRef } from "./refs";

/** A chart, by its id. */
export class ChartRef extends SheetRef {
  constructor(
    sheetId: string,
    readonly chartId: string,
  ) {
    super(sheetId);
  }
}

/** The charts of a sheet, in the order in which they were made. */
export function chartsOf(ref: SheetRef, { book }: Call): readonly HostChart[] {
  return ref.sheet(book).state.charts;
}

/** Puts other charts in place of a sheet's; AccessDenied where it is protected. */
export function setCharts(ref: SheetRef, charts: readonly HostChart[], { book }: Call): void {
  const sheet = ref.sheet(book);
  guardSheet(sheet, null);
  sheet.state.charts = charts;
  book.note({ kind: "layout", sheetId: sheet.id });
}

/** The chart as it stands; ItemNotFound when it is gone. */
export function chartOf(ref: ChartRef, call: Call): HostChart {
  const chart = chartsOf(ref, call).find(({ id }) => id === ref.chartId);
  if (chart === undefined) throw refusal("ItemNotFound", "the chart is gone");
  return chart;
}

/** Changes parts of a chart. */
export function changeChart(ref: ChartRef, parts: Partial<HostChart>, call: Call): void {
  const chart = chartOf(ref, call);
  setCharts(
    ref,
    chartsOf(ref, call).map((one) => (one === chart ? { ...one, ...parts } : one)),
    call,
  );
}
