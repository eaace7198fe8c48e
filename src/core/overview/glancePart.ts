import { textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import type { Box } from "../grid/a1";
import { listAt, type ListColumn } from "./actionList";
import type { OverviewContext } from "./overviewContext";
import { columnRange, countCell, tablePart, type OverviewPart } from "./overviewTables";
import { RESULT_WORDS, type TargetResult } from "./targetFigures";

/** Where the parts stand that the figures at a glance are counted from. */
export interface GlancePlaces {
  /** The cell of all actions of the plan. */
  readonly total: string;
  /** The body of the list of actions. */
  readonly list: Box;
  /** The cells of the results of targets; null where there are none. */
  readonly results: string | null;
}

interface Figure {
  readonly label: string;
  readonly formula: string;
  readonly value: number;
  readonly note: string;
}

/** The first day of this quarter, as Excel works it out. */
const QUARTER = "DATE(YEAR(TODAY()),3*INT((MONTH(TODAY())-1)/3)+1,1)";

function dueFigures({ figures }: OverviewContext, open: string, due: string): readonly Figure[] {
  return figures.due.map(({ days, actions }) => ({
    label: `Due in the next ${String(days)} days`,
    formula: `COUNTIFS(${open},1,${due},">="&TODAY(),${due},"<="&TODAY()+${String(days)})`,
    value: actions.length,
    note: "Open, and due from today on.",
  }));
}

function resultFigures({ figures }: OverviewContext, results: string | null): readonly Figure[] {
  if (results === null) return [];
  return (Object.keys(RESULT_WORDS) as readonly TargetResult[]).map((result) => ({
    label: `Targets ${RESULT_WORDS[result].toLowerCase()}`,
    formula: `COUNTIF(${results},"${RESULT_WORDS[result]}")`,
    value: figures.results[result],
    note: result === "not known" ? "No actual yet, or the words do not tell which way is better." : "",
  }));
}

function figuresOf(context: OverviewContext, { total, list, results }: GlancePlaces): readonly Figure[] {
  const { figures, actions } = context;
  const range = (key: ListColumn): string => columnRange(list, list.left + listAt(key));
  const [open, due, updated, found] = [range("open"), range("due"), range("updated"), range("row")];
  const listed = actions.filter(({ action }) => action.id !== null).length;
  const unlisted = actions.length - listed;
  return [
    { label: "Actions", formula: total, value: figures.all.total, note: "" },
    { label: "Open", formula: `SUM(${open})`, value: figures.open, note: "Neither complete nor cancelled." },
    {
      label: "Overdue",
      formula: `COUNTIFS(${open},1,${due},"<"&TODAY())`,
      value: figures.overdue.length,
      note: "Open, and due before today.",
    },
    ...dueFigures(context, open, due),
    {
      label: "Open without a due day",
      formula: `COUNTIF(${open},1)-COUNTIFS(${open},1,${due},">0")`,
      value: figures.noDueDay.length,
      note: "Ongoing, or the by when names no day that can be read.",
    },
    {
      label: "No update this quarter",
      formula: `COUNTIF(${open},1)-COUNTIFS(${open},1,${updated},">="&${QUARTER})`,
      value: figures.noUpdate.length,
      note: "Open, and no day of this quarter stands under Updated.",
    },
    ...resultFigures(context, results),
    {
      label: "Not in the list at the right",
      formula: `${total}-COUNTIF(${found},">0")`,
      value: unlisted,
      note: "Added since this overview was made. Build the plan, then make the overview again.",
    },
  ];
}

/** How many rows the figures at a glance take, title and headings included. */
export function glanceHeight(context: OverviewContext, hasTargets: boolean): number {
  const places = { total: "0", list: { top: 0, left: 0, bottom: 0, right: 0 }, results: hasTargets ? "0" : null };
  return figuresOf(context, places).length + 2;
}

/** The figures at a glance: each with what it counts beside it. */
export function glancePart(context: OverviewContext, name: string, top: number, places: GlancePlaces): OverviewPart {
  const figures = figuresOf(context, places);
  const rows = figures.map(({ label, formula, value }) => (): readonly DesignCell[] => [
    textCell(label, STYLES.body),
    { ...countCell(formula, value), style: { ...STYLES.bodyCount, bold: true } },
  ]);
  const part = tablePart({ title: "At a glance", name, headings: ["Figure", "Count"] }, rows, top, 0);
  const notes = figures.map(({ note }, at) => ({ row: part.body.top + at, column: 2, cell: textCell(note, STYLES.note) }));
  return { ...part, cells: [...part.cells, ...notes.filter(({ cell }) => cell.value !== null)] };
}
