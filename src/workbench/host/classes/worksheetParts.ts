import type { Member } from "../wire/hostObject";
import { hostObject, part } from "../wire/hostObject";
import { AUTO_FILTER } from "./autoFilter";
import { CHARTS } from "./charts";
import { listeners } from "./eventMembers";
import { FREEZE_PANES } from "./freezePanes";
import { NAMES, NamesRef } from "./names";
import { PAGE_BREAKS } from "./pageBreaks";
import { PAGE_LAYOUT } from "./pageLayout";
import type { SheetRef } from "./refs";
import { TABLES, TablesRef } from "./tables";
import { WORKSHEET_PROTECTION } from "./worksheetProtection";

/** The objects and events that belong to a sheet. */
export const WORKSHEET_PARTS: Readonly<Record<string, Member<SheetRef>>> = {
  names: part("1.4", ({ id }) => hostObject(NAMES, new NamesRef(id))),
  charts: part("1.1", (ref) => hostObject(CHARTS, ref)),
  tables: part("1.1", ({ id }) => hostObject(TABLES, new TablesRef(id))),
  freezePanes: part("1.7", (ref) => hostObject(FREEZE_PANES, ref)),
  pageLayout: part("1.9", (ref) => hostObject(PAGE_LAYOUT, ref)),
  horizontalPageBreaks: part("1.9", (sheet) => hostObject(PAGE_BREAKS, { sheet, along: "breaks" })),
  verticalPageBreaks: part("1.9", (sheet) => hostObject(PAGE_BREAKS, { sheet, along: "columnBreaks" })),
  protection: part("1.2", (ref) => hostObject(WORKSHEET_PROTECTION, ref)),
  autoFilter: part("1.9", (ref) => hostObject(AUTO_FILTER, ref)),
  ...listeners({
    Activated: "1.7",
    Calculated: "1.8",
    DataChanged: "1.7",
    Deactivated: "1.7",
    FormatChanged: "1.9",
    ProtectionChanged: "1.14",
    SelectionChanged: "1.7",
  }),
};
