/** What this Excel can do beyond the manifest's minimum (ExcelApi 1.9). Sets: learn.microsoft.com, Excel API requirement sets. */
const SETS = {
  /** Merged cells can be read. */
  mergedAreas: "1.13",
  /** A table can be given another size. */
  tableResize: "1.13",
  /** A whole command is one step for Undo. */
  undoGroups: "1.20",
} as const;

/** What this Excel can do, by name. */
export type Capabilities = Readonly<Record<keyof typeof SETS, boolean>>;

/** Asks Excel what it can do; `supports` is told a version of ExcelApi. */
export function capabilitiesOf(supports: (version: string) => boolean): Capabilities {
  return {
    mergedAreas: supports(SETS.mergedAreas),
    tableResize: supports(SETS.tableResize),
    undoGroups: supports(SETS.undoGroups),
  };
}

/** Whether the Excel that we run in has this version of ExcelApi. */
export function officeSupports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
