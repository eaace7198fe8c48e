import { columnReference } from "../build/bookContext";
import { formulaCell, textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { tableColumns, foldHeading } from "../design/standing";
import { STYLES } from "../design/styles";
import { figureCell } from "../design/valueCells";
import { cellAddress, parsePlace } from "../grid/a1";
import { cellAt, textAt } from "../grid/grid";
import { BOOK_TABLES } from "../plan/bookTables";
import type { OverviewContext } from "./overviewContext";
import { tablePart, type OverviewPart, type RowAddress } from "./overviewTables";
import { RESULT_WORDS, type TargetFigure } from "./targetFigures";

const HEADINGS = ["Measure", "Baseline", "Target", "Actual", "Change", "Better when", "Result"] as const;
/** Where the table has each of its columns, counted from 0. */
const AT = { measure: 0, baseline: 1, target: 2, actual: 3, change: 4, better: 5, result: 6 } as const;

/** What stands in hidden columns at the right: the words from which direction and goal were read, and what was read. */
const HELPER_HEADINGS = ["Read measure", "Read target", "Better", "Goal"] as const;

const BETTER_WORDS = { bigger: "Bigger", smaller: "Smaller" } as const;
const NOT_KNOWN = "Not known";

type TargetKey = keyof (typeof BOOK_TABLES)["targets"]["headings"];

interface TargetPlace {
  /** The formula of a field of this target, as it stands; a blank as nothing. */
  readonly field: (key: TargetKey) => string;
  /** The target's cell as Excel has it. */
  readonly written: DesignCell;
}

/** Where a target stands in its table; null where the table, or the target's row in it, is not there. */
function placeOf({ target }: TargetFigure, { book }: OverviewContext): TargetPlace | null {
  const { name, standing } = book.tables.targets;
  const row = parsePlace(target.at)?.box.top;
  if (standing === null || row === undefined || !standing.grid.tables.some((table) => table.name === name)) return null;
  const { grid, table } = standing;
  const columns = tableColumns(grid, table);
  const position = row - table.box.top;
  const words = BOOK_TABLES.targets.headings;
  const column = (key: TargetKey): number | undefined => columns.get(foldHeading(words[key]));
  const field = (key: TargetKey): string => {
    const at = column(key);
    if (at === undefined) return '""';
    const cell = `INDEX(${columnReference(name, textAt(grid, table.box.top, at))},${String(position)})`;
    return `IF(${cell}="","",${cell})`;
  };
  const value = cellAt(grid, row, column("target") ?? -1)?.value ?? null;
  return {
    field,
    written: typeof value === "string" ? textCell(value, STYLES.bodyAsTyped) : { value, style: STYLES.bodyFigure },
  };
}

/** How the target came out: the officer's word, else by actual, goal and direction; the better direction alone where it names no figure. */
function resultFormula(said: string, at: (column: keyof typeof AT) => string, goal: string): string {
  const [actual, baseline, better] = [at("actual"), at("baseline"), at("better")];
  const beyond = (other: string): string =>
    `IF(${better}="${BETTER_WORDS.bigger}",IF(${actual}>${other},"Met","Missed"),IF(${better}="${BETTER_WORDS.smaller}",IF(${actual}<${other},"Met","Missed"),"${NOT_KNOWN}"))`;
  const reached = `IF(ABS(${actual}-${goal})<0.000000001,"Met",${beyond(goal)})`;
  const moved = `IF(AND(${at("target")}<>"",ISNUMBER(${baseline})),IF(${actual}=${baseline},"${NOT_KNOWN}",${beyond(baseline)}),"${NOT_KNOWN}")`;
  const worked = `IF(NOT(ISNUMBER(${actual})),"${NOT_KNOWN}",IF(ISNUMBER(${goal}),${reached},${moved}))`;
  return `IF(${said}<>"",${said},${worked})`;
}

/** The goal as a formula cell: a figure, a part of the baseline, or the target's own number once it has been changed. */
function goalCell({ goal }: TargetFigure, target: string, readTarget: string, baseline: string): DesignCell {
  const part = goal?.kind === "part" ? `IF(ISNUMBER(${baseline}),${baseline}*${String(goal.of)},"")` : null;
  const read = goal === null ? '""' : (part ?? String(goal.kind === "figure" ? goal.value : ""));
  return formulaCell(`IF(${target}=${readTarget},${read},IF(ISNUMBER(${target}),${target},""))`, "", STYLES.bodyFigure);
}

interface KnownTarget {
  readonly figure: TargetFigure;
  readonly place: TargetPlace;
}

/** A cell of a row by its column, and a helper cell of the same row by its number. */
interface RowPlaces {
  readonly at: (column: keyof typeof AT) => string;
  readonly help: (column: number) => string;
}

/** What stands in the hidden columns of a target's row. */
function helperCells({ figure, place }: KnownTarget, { at, help }: RowPlaces): readonly DesignCell[] {
  return [
    textCell(figure.target.measure, STYLES.bodyAsTyped),
    place.written,
    textCell(betterWords(figure), STYLES.body),
    goalCell(figure, at("target"), help(1), at("baseline")),
  ];
}

function betterWords({ better }: TargetFigure): string {
  return better === null ? NOT_KNOWN : BETTER_WORDS[better];
}

/** A figure of the target as it stands, under the format in which it is written. */
function liveFigure({ figure, place }: KnownTarget, key: "baseline" | "target" | "actual"): DesignCell {
  const { value, style } = figureCell(figure.target[key], STYLES.bodyFigure);
  const format = style?.format === undefined || style.format === "@" ? {} : { format: style.format };
  const shown = typeof value === "number" ? value : (figure.target[key] ?? "");
  return formulaCell(place.field(key), shown, { ...STYLES.bodyFigure, ...format });
}

function targetCells(known: KnownTarget, { at, help }: RowPlaces): readonly DesignCell[] {
  const { figure, place } = known;
  const [from, to] = [at("baseline"), at("actual")];
  const moved = `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),IF(${from}=0,"",(${to}-${from})/${from}),"")`;
  const told = `IF(AND(${at("measure")}=${help(0)},${at("target")}=${help(1)}),${help(2)},"${NOT_KNOWN}")`;
  return [
    formulaCell(place.field("measure"), figure.target.measure, STYLES.body),
    liveFigure(known, "baseline"),
    liveFigure(known, "target"),
    liveFigure(known, "actual"),
    formulaCell(moved, figure.change ?? "", STYLES.bodyChange),
    formulaCell(told, betterWords(figure), STYLES.body),
    formulaCell(resultFormula(place.field("status"), at, help(3)), RESULT_WORDS[figure.result], STYLES.bodyStatus),
  ];
}

/** The part of the overview about targets, and the helper cells that it needs in hidden columns from `helpers` (from 0) on. */
export function targetPart(context: OverviewContext, name: string, top: number, helpers: number): OverviewPart | null {
  const known = context.figures.targets.flatMap((figure): KnownTarget[] => {
    const place = placeOf(figure, context);
    return place === null ? [] : [{ figure, place }];
  });
  if (known.length === 0) return null;
  const header = HELPER_HEADINGS.map((heading) => textCell(heading, STYLES.header));
  const hidden: (readonly DesignCell[])[] = [header];
  const rows = known.map((each) => (address: RowAddress, row: number): readonly DesignCell[] => {
    const places: RowPlaces = {
      at: (column) => address(AT[column]),
      help: (column) => cellAddress(row, helpers + column),
    };
    hidden.push(helperCells(each, places));
    return targetCells(each, places);
  });
  const part = tablePart({ title: "Targets", name, headings: HEADINGS }, rows, top, 0);
  const helped = hidden.flatMap((cells, at) =>
    cells.map((cell, column) => ({ row: top + 1 + at, column: helpers + column, cell })),
  );
  return { ...part, cells: [...part.cells, ...helped] };
}

/** The column (from 0) of the results. */
export const RESULT_COLUMN = AT.result;
