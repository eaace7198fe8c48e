import type { Box } from "../../../core/grid/a1";
import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import type { HostPrint } from "../model/hostPrint";
import { DEFAULT_PRINT } from "../model/hostPrint";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject, ScalarMember } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { flag, oneOf, record, text } from "./guards";
import { HEADERS_FOOTERS } from "./headersFooters";
import { rangeObject } from "./range";
import { AREAS } from "./rangeAreas";
import type { SheetRef } from "./refs";
import { AreasRef, rangeArgument, RangeRef } from "./refs";

/** A sheet's print set-up as it stands. */
export function printOf(ref: SheetRef, { book }: Call): HostPrint {
  return ref.sheet(book).state.print ?? DEFAULT_PRINT;
}

/** Changes parts of a sheet's print set-up. */
export function changePrint(ref: SheetRef, parts: Partial<HostPrint>, call: Call): void {
  const sheet = ref.sheet(call.book);
  sheet.state.print = { ...printOf(ref, call), ...parts };
  call.book.note({ kind: "layout", sheetId: sheet.id });
}

const PAPER = { A4: "a4", A3: "a3", Letter: "letter" } as const;
const PAPER_NAMES = { a4: "A4", a3: "A3", letter: "Letter" } as const;

/** Excel's margins when nobody has set any, in inches. */
const NORMAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };
const POINTS_PER_INCH = 72;
const PER_INCH = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;

type Edge = keyof typeof NORMAL_MARGINS;

function margin(edge: Edge): ScalarMember<SheetRef> {
  return scalar(
    "1.9",
    (ref, call) => (printOf(ref, call).margins ?? NORMAL_MARGINS)[edge] * POINTS_PER_INCH,
    (ref, points, call) => setMargins(ref, new Map([[edge, points]]), POINTS_PER_INCH, call),
  );
}

/** Sets margins; inches to four places, so that a margin comes back as it went. */
function setMargins(ref: SheetRef, given: ReadonlyMap<string, unknown>, perInch: number, call: Call): void {
  const margins = { ...(printOf(ref, call).margins ?? NORMAL_MARGINS) };
  for (const edge of ["top", "right", "bottom", "left"] as const) {
    const size = given.get(edge);
    if (size === undefined || size === null) continue;
    if (typeof size !== "number" || size < 0) throw refusal("InvalidArgument", "a margin is a number of at least 0");
    margins[edge] = Math.round((size / perInch) * 10_000) / 10_000;
  }
  changePrint(ref, { margins }, call);
}

function switchMember(
  name: "centreHorizontally" | "centreVertically" | "printGridlines" | "printHeadings" | "blackAndWhite",
): ScalarMember<SheetRef> {
  return scalar(
    "1.9",
    (ref, call) => printOf(ref, call)[name],
    (ref, on, call) => changePrint(ref, { [name]: flag(on) }, call),
  );
}

function readZoom(ref: SheetRef, call: Call): unknown {
  const { fitToWidth, fitToHeight, scale } = printOf(ref, call);
  if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw refusal("InvalidArgument", "a number of pages");
  return value === 0 ? null : value;
}

/** zoom is set as a whole: what is not said is no longer so. */
function writeZoom(ref: SheetRef, given: unknown, call: Call): void {
  const zoom = record(given);
  const scale = zoom.get("scale") ?? null;
  if (scale !== null && (typeof scale !== "number" || scale < 10 || scale > 400)) throw refusal("InvalidArgument", "10 to 400");
  const fitToWidth = pages(zoom.get("horizontalFitToPages"));
  changePrint(ref, { scale, fitToWidth, fitToHeight: pages(zoom.get("verticalFitToPages")) }, call);
}

function boxFrom(ref: SheetRef, given: unknown, call: Call): Box {
  const range = rangeArgument(given) ?? rangeAt(call.book, ref.id, text(given));
  if (range.id !== ref.id) throw refusal("InvalidArgument", "the range is on another sheet");
  return range.box;
}

function titleRows(ref: SheetRef, call: Call): HostObject | null {
  const rows = printOf(ref, call).titleRows;
  return rows === null
    ? null
    : rangeObject(new RangeRef(ref.id, { top: rows.first, bottom: rows.last, left: 0, right: LAST_COLUMN }));
}

function titleColumns(ref: SheetRef, call: Call): HostObject | null {
  const columns = printOf(ref, call).titleColumns;
  return columns === null
    ? null
    : rangeObject(new RangeRef(ref.id, { left: columns.first, right: columns.last, top: 0, bottom: LAST_ROW }));
}

/** How a sheet is printed. */
export const PAGE_LAYOUT: HostClass<SheetRef> = {
  name: "PageLayout",
  members: () => ({
    orientation: scalar(
      "1.9",
      (ref, call) => (printOf(ref, call).orientation === "portrait" ? "Portrait" : "Landscape"),
      (ref, word, call) =>
        changePrint(ref, { orientation: oneOf(word, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape" }, call),
    ),
    paperSize: scalar(
      "1.9",
      (ref, call) => PAPER_NAMES[printOf(ref, call).paper],
      (ref, word, call) => changePrint(ref, { paper: PAPER[oneOf(word, ["A4", "A3", "Letter"])] }, call),
    ),
    zoom: scalar("1.9", readZoom, writeZoom),
    centerHorizontally: switchMember("centreHorizontally"),
    centerVertically: switchMember("centreVertically"),
    printGridlines: switchMember("printGridlines"),
    printHeadings: switchMember("printHeadings"),
    blackAndWhite: switchMember("blackAndWhite"),
    topMargin: margin("top"),
    rightMargin: margin("right"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    headersFooters: part("1.9", (ref) => hostObject(HEADERS_FOOTERS, ref)),
    setPrintMargins: method("1.9", (ref, [unit, options], call) =>
      setMargins(ref, record(options), PER_INCH[oneOf(unit, ["Points", "Inches", "Centimeters"])], call),
    ),
    setPrintArea: method("1.9", (ref, [given], call) => changePrint(ref, { area: boxFrom(ref, given, call) }, call)),
    setPrintTitleRows: method("1.9", (ref, [given], call) => {
      const { top, bottom } = boxFrom(ref, given, call);
      changePrint(ref, { titleRows: { first: top, last: bottom } }, call);
    }),
    setPrintTitleColumns: method("1.9", (ref, [given], call) => {
      const { left, right } = boxFrom(ref, given, call);
      changePrint(ref, { titleColumns: { first: left, last: right } }, call);
    }),
    getPrintAreaOrNullObject: method("1.9", (ref, _args, call) => {
      const { area } = printOf(ref, call);
      return area === null ? null : hostObject(AREAS, new AreasRef(ref.id, [area]));
    }),
    getPrintTitleRowsOrNullObject: method("1.9", (ref, _args, call) => titleRows(ref, call)),
    getPrintTitleColumnsOrNullObject: method("1.9", (ref, _args, call) => titleColumns(ref, call)),
  }),
};
