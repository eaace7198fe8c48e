import type { DefinedName, Visibility } from "../core/grid/grid";

/** A sheet as the first look shows it. */
export interface SheetOverview {
  readonly id: string;
  readonly title: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** A table as the first look shows it. */
export interface TableOverview {
  readonly name: string;
  readonly sheetId: string;
}

/** What one round trip tells of a workbook, whatever its size. */
export interface BookOverview {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetOverview[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableOverview[];
  /** Sheets cannot be added, moved or removed. */
  readonly isProtected: boolean;
  /** Whether Excel tells this add-in of changes. */
  readonly events: boolean;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

/** Names that Excel keeps for itself (print set-up, filters): they are part of the sheet, not of the workbook's names. */
const EXCELS_OWN = /^_xl|^(?:Print_Area|Print_Titles|Criteria|Extract)$|_FilterDatabase$/;

// One load for the whole collection: a second one would take the place of the first one's answer.
const SHEETS =
  "items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name," +
  "items/names/items/name,items/names/items/formula,items/names/items/visible";

/** Asks for the overview; call the answer after the next round trip to have it. */
export function askOverview(context: Excel.RequestContext): () => BookOverview {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load(SHEETS);
  names.load("items/name,items/formula,items/visible,items/scope");
  protection.load("protected");
  context.runtime.load("enableEvents");
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      title: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? "visible",
      isProtected: sheet.protection.protected,
    })),
    names: [
      ...namesOf(
        names.items.filter(({ scope }) => scope === "Workbook"),
        null,
      ),
      ...worksheets.items.flatMap((sheet) => namesOf(sheet.names.items, sheet.name)),
    ],
    tables: worksheets.items.flatMap((sheet) => sheet.tables.items.map(({ name }) => ({ name, sheetId: sheet.id }))),
    isProtected: protection.protected,
    events: context.runtime.enableEvents,
  });
}

function namesOf(items: readonly Excel.NamedItem[], sheet: string | null): DefinedName[] {
  return items
    .filter(({ name }) => !EXCELS_OWN.test(name))
    .map((item) => ({ name: item.name, formula: withoutEquals(item.formula), sheet, hidden: !item.visible }));
}

function withoutEquals(formula: unknown): string {
  const text = String(formula);
  return text.startsWith("=") ? text.slice(1) : text;
}
