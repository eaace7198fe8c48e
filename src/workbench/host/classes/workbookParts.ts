import type { Member } from "../wire/hostObject";

/** The objects that belong to the workbook, besides its sheets and names. */
export const WORKBOOK_PARTS: Readonly<Record<string, Member<null>>> = {};
