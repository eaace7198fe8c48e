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

/** The part of the overview about targets, and the helper cells that it needs in hidden columns from `helpers` (from 0) on. */
export function targetPart(context: OverviewContext, name: string, top: number, helpers: number): OverviewPart | null {
  const known = context.figures.targets.flatMap((figure) => {
    const place = placeOf(figure, context);
    return place === null ? [] : [{ figure, place }];
  });
  if (known.length === 0) return null;
  const helperCells: OverviewPart["cells"][number][] = HELPER_HEADINGS.map((heading, at) => ({
    row: top + 1,
    column: helpers + at,
    cell: textCell(heading, STYLES.header),
  }));
  const rows = known.map(({ figure, place }) => (address: RowAddress, row: number): readonly DesignCell[] => {
    const at = (column: keyof typeof AT): string => address(AT[column]);
    const help = (column: number): string => cellAddress(row, helpers + column);
    const { target, baseline, actual, change, better, result } = figure;
    const betterWord = better === null ? NOT_KNOWN : BETTER_WORDS[better];
    [
      textCell(target.measure, STYLES.bodyAsTyped),
      place.written,
      textCell(betterWord, STYLES.body),
      goalCell(figure, at("target"), help(1), at("baseline")),
    ].forEach((cell, column) => helperCells.push({ row, column: helpers + column, cell }));
    const figureOf = (key: "baseline" | "target" | "actual"): DesignCell => {
      const shown = figureCell(target[key], STYLES.bodyFigure);
      return formulaCell(place.field(key), typeof shown.value === "number" ? shown.value : (target[key] ?? ""), {
        ...STYLES.bodyFigure,
        ...(shown.style?.format === undefined || shown.style.format === "@" ? {} : { format: shown.style.format }),
      });
    };
    const [from, to] = [at("baseline"), at("actual")];
    const moved = `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),IF(${from}=0,"",(${to}-${from})/${from}),"")`;
    const told = `IF(AND(${at("measure")}=${help(0)},${at("target")}=${help(1)}),${help(2)},"${NOT_KNOWN}")`;
    const known = baseline !== null && actual !== null ? change : null;
    return [
      formulaCell(place.field("measure"), target.measure, STYLES.body),
      figureOf("baseline"),
      figureOf("target"),
      figureOf("actual"),
      formulaCell(moved, known ?? "", STYLES.bodyChange),
      formulaCell(told, betterWord, STYLES.body),
      formulaCell(resultFormula(place.field("status"), at, help(3)), RESULT_WORDS[result], STYLES.bodyStatus),
    ];
  });
  const part = tablePart({ title: "Targets", name, headings: HEADINGS }, rows, top, 0);
  return { ...part, cells: [...part.cells, ...helperCells] };
}

/** The column (from 0) of the results. */
export const RESULT_COLUMN = AT.result;
