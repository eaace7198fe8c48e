import type { Member } from "../wire/hostObject";
import { hostObject, part } from "../wire/hostObject";
import { APPLICATION } from "./application";
import { DOCUMENT_PROPERTIES } from "./documentProperties";
import { RUNTIME } from "./runtime";
import { SETTINGS } from "./settings";
import { TABLES, TablesRef } from "./tables";
import { WORKBOOK_PROTECTION } from "./workbookProtection";

/** The objects that belong to the workbook, besides its sheets and names. */
export const WORKBOOK_PARTS: Readonly<Record<string, Member<null>>> = {
  tables: part("1.1", () => hostObject(TABLES, new TablesRef(null))),
  application: part("1.1", () => hostObject(APPLICATION, null)),
  settings: part("1.4", () => hostObject(SETTINGS, null)),
  properties: part("1.7", () => hostObject(DOCUMENT_PROPERTIES, null)),
  protection: part("1.7", () => hostObject(WORKBOOK_PROTECTION, null)),
  _Runtime: part("1.5", () => hostObject(RUNTIME, null)),
};
