import type { BookDesign, SheetDesign, SheetKey } from "../design/sheetDesign";
import { standingOf } from "../design/standing";
import type { Standing } from "../design/standing";
import type { DefinedName } from "../grid/grid";
import { designPlan } from "./designPlan";
import { suggestChoices } from "./buildChoices";
import { lostNames, pastedCells } from "./pastedCells";
import type { PlanInput } from "./planContext";

/** What is put back on one of our sheets. */
export interface HealedSheet {
  readonly key: SheetKey;
  readonly title: string;
  /** Columns that are chosen from a list, and those that take only dates. */
  readonly dropdowns: number;
  readonly dateRules: number;
  /** Blocks that are coloured by their status. */
  readonly coloured: number;
  /** Cells that hold what their dropdown would have refused: a paste has probably taken it. */
  readonly pasted: number;
}

/** A design that holds rules alone, and what it comes to. */
export interface HealDesign {
  readonly book: BookDesign;
  readonly sheets: readonly HealedSheet[];
  /** Names of our lists that are gone, without which no dropdown offers anything. */
  readonly lostNames: readonly string[];
}

/** The sheet's rules and nothing else: no cell, no size, no table is in it. */
function rulesOnly(design: SheetDesign): SheetDesign {
  return { ...design, rows: [], columns: [], rowSizes: [], merges: [], tables: [] };
}

function healed(design: SheetDesign, book: BookDesign, standing: Standing): readonly HealedSheet[] {
  const { key, title, validations, conditionalFormats } = design;
  if (key === null) return [];
  const kinds = validations.map(({ rule }) => rule.kind);
  return [
    {
      key,
      title,
      dropdowns: kinds.filter((kind) => kind === "list").length,
      dateRules: kinds.filter((kind) => kind === "date").length,
      coloured: new Set(conditionalFormats.map(({ box }) => JSON.stringify(box))).size,
      pasted: pastedCells(design, book, standing),
    },
  ];
}

/** Whether what a name stands for is there: a column of a table of the workbook, or one of our sheets. */
function holds({ content, ours }: Standing, { formula }: DefinedName): boolean {
  const table = /^([^[!']+)\[/.exec(formula)?.[1]?.toLowerCase();
  if (table !== undefined) return content.grids.some(({ tables }) => tables.some(({ name }) => name.toLowerCase() === table));
  return [...ours.values()].some(({ sheet }) => formula.startsWith(`'${sheet.replaceAll("'", "''")}'!`));
}

/**
 * The dropdowns, date rules, status colours and list names of a structured plan, as Build would set them now, for the sheets of ours
 * that are there. No cell is in it: pasted text stays, and a check says what is wrong with it. Null when the workbook holds no plan of ours.
 */
export function healDesign({ content, reading, today }: Omit<PlanInput, "choices">): HealDesign | null {
  if (!reading.structured) return null;
  const standing = standingOf(content);
  const { book } = designPlan({ content, reading, today, choices: suggestChoices(reading) });
  const sheets = book.sheets
    .filter(({ key }) => key !== null && standing.ours.has(key))
    .filter(({ validations, conditionalFormats }) => validations.length + conditionalFormats.length > 0)
    .map(rulesOnly);
  const names = book.names.filter((name) => holds(standing, name));
  const healing = { sheets, names };
  return {
    book: healing,
    sheets: sheets.flatMap((sheet) => healed(sheet, healing, standing)),
    lostNames: lostNames(names, standing),
  };
}
