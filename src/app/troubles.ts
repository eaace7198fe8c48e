/** One trouble's words: what happened and what to do, in one sentence each. {name} stands for a fact. */
interface TroubleInfo {
  readonly says: string;
  readonly todo: string;
}

/** Every trouble that a user can meet, with its words. Add a row here first. */
export const TROUBLES = {
  // A file that cannot be read
  "file-empty": { says: "{file} is empty.", todo: "Ask for the file to be sent again." },
  "file-not-xlsx": {
    says: "{file} is not an Excel workbook (.xlsx).",
    todo: "Open it in Excel and save it as Excel Workbook (.xlsx).",
  },
  "file-old-xls": {
    says: "{file} is in the old Excel format (.xls).",
    todo: "Open it in Excel and save it as Excel Workbook (.xlsx).",
  },
  "file-encrypted": {
    says: "{file} is protected by a password.",
    todo: "Open it in Excel, take the password off and save it again.",
  },
  "file-word": { says: "{file} is a Word document, not a workbook.", todo: "Choose the Excel workbook instead." },
  "file-opendocument": {
    says: "{file} is an OpenDocument file (.ods), not an Excel workbook.",
    todo: "Open it in LibreOffice or Excel and save it as Excel Workbook (.xlsx).",
  },
  "file-other-zip": { says: "{file} is a zip file that holds no workbook.", todo: "Unzip it and choose the .xlsx file inside." },
  "file-damaged": { says: "{file} is damaged: part of it is missing.", todo: "Ask for the file to be sent again." },
  "file-too-large": {
    says: "{file} is too large to read safely ({size}; at most {limit}).",
    todo: "Save the plan's sheets in a workbook of their own.",
  },
  "file-hostile": {
    says: "{file} claims sizes that it does not have, so it was not opened.",
    todo: "Ask the sender for a fresh copy saved from Excel.",
  },
  "file-too-many-cells": {
    says: "{file} has a sheet that reaches to {cell}, too far to read.",
    todo: "Delete the empty rows and columns beyond the plan and save it again.",
  },
  "file-not-found": { says: "{file} was not found.", todo: "Check the name and the folder." },
  "file-not-written": {
    says: "{file} could not be written.",
    todo: "Check that it is not open elsewhere and that the folder can be written to.",
  },
  "cell-changed": {
    says: "{cell} no longer holds what was read, so nothing was changed.",
    todo: "Read the workbook again.",
  },
  // A plan that cannot be built
  "no-plan": {
    says: "No action plan was found in this workbook.",
    todo: "Open the workbook that holds the plan, or write headings such as Action and Lead agency above its table. Then try again.",
  },
  "no-structured-plan": { says: "This workbook holds no structured plan yet.", todo: "Build the plan first." },
  "rules-only-in-excel": {
    says: "Dropdowns cannot be added to your own sheets in a file.",
    todo: "Open the workbook in Excel and add them in the Check panel.",
  },
  "no-snapshot": { says: "The workbook holds no snapshot of that day.", todo: "Choose another snapshot, or a day." },
  "action-without-id": {
    says: "{count} of the plan's actions have no ID of their own yet, the first at {at}.",
    todo: "Build the plan again: new rows get their ID. Then make the packs.",
  },
  "nothing-to-issue": {
    says: "None of these agencies leads or supports an action.",
    todo: "Choose other agencies, or name them in the plan first.",
  },
  "nothing-to-export": {
    says: "The plan has nothing of what is to be exported.",
    todo: "Choose another layout, or other priorities and agencies.",
  },
  "no-such-choice": { says: "The plan has no {what}.", todo: "Choose one of: {choices}." },
  "personal-data-in-public": {
    says: "The public version would show what looks like personal data: {places}.",
    todo: "Take it out, leave its column out, or confirm each one under Check.",
  },
  "plan-changed-since": {
    says: "{at} was changed since the returns were compared: it holds “{now}”, not “{before}”.",
    todo: "Compare the returns again, then merge. Nothing was changed.",
  },
  "no-returns": { says: "No return was named.", todo: "Name the files that came back after the plan's own." },
  "no-return-usable": { says: "None of the returns can be merged. {why}", todo: "Nothing was changed." },
  "no-such-merge": {
    says: "The Change log knows no merge number {merge}, or it was taken back already.",
    todo: "Choose one of the merges that are listed.",
  },
  cancelled: { says: "Stopped. Nothing was changed.", todo: "Start again when you are ready." },
  // Excel
  "excel-busy": { says: "Excel is waiting for a cell to be finished.", todo: "Press Enter or Esc in the sheet, then try again." },
  "excel-no-answer": {
    says: "Excel has not answered for {seconds} seconds.",
    todo: "Close any open dialog in Excel, then try again.",
  },
  "excel-unavailable": { says: "Excel could not be reached just now.", todo: "Try again in a moment." },
  "excel-protected": {
    says: "The sheet or workbook is protected.",
    todo: "Take the protection off (Review, Unprotect), then try again.",
  },
  "excel-read-only": { says: "This workbook is read-only.", todo: "Save a copy, or turn on editing, then try again." },
  "excel-not-found": {
    says: "A sheet, table or name that Actionbook needs was not found.",
    todo: "It may just have been renamed or deleted. Read the workbook again.",
  },
  "excel-exists": { says: "The workbook already has something of the same name ({name}).", todo: "Rename it, then try again." },
  "excel-refused": {
    says: "Excel refused part of what was to be written ({code}).",
    todo: "Read the workbook again; if it happens again, copy the details to your support.",
  },
  "excel-conflict": { says: "Somebody else changed the workbook at the same time.", todo: "Wait a moment, then try again." },
  "excel-filtered": { says: "A filter hides rows that would change.", todo: "Clear the filter (Data, Clear), then try again." },
  "excel-changed": {
    says: "{at} was changed in the meantime: it holds “{now}”, not “{before}”.",
    todo: "Read the workbook again, then decide again. Nothing was changed.",
  },
  "excel-formula": { says: "{at} holds a formula, which would be lost.", todo: "Change it in the sheet by hand." },
  "excel-occupied": {
    says: "{at} already holds something where {table} has to grow.",
    todo: "Move it away from below the table, then try again.",
  },
  "excel-hidden": { says: "The sheet {sheet} is hidden.", todo: "Unhide it (right-click a sheet tab, Unhide), then try again." },
  "excel-merged": {
    says: "Merged cells are in the way.",
    todo: "Unmerge the cells that Actionbook's sheets need, then try again.",
  },
  "excel-too-large": {
    says: "The workbook is too large for Excel to send in one go.",
    todo: "Save the plan's sheets in a workbook of their own.",
  },
  "excel-too-old": {
    says: "This version of Excel cannot do that ({code}).",
    todo: "Use Excel 2021 or later, or Excel on the web.",
  },
  "excel-inactive": { says: "Another workbook is in front of this one.", todo: "Click into this workbook, then try again." },
  "excel-session": {
    says: "The connection to the workbook has ended.",
    todo: "Reload the page. Nothing was saved since the last change that you saw.",
  },
  "excel-undo": { says: "Excel cannot make this one undo step.", todo: "Try again; each part will then be its own step." },
  "excel-unknown": {
    says: "Excel reported a problem ({code}).",
    todo: "Try again; if it happens again, copy the details to your support.",
  },
} as const satisfies Record<string, TroubleInfo>;

export type TroubleCode = keyof typeof TROUBLES;

/** A trouble as facts; the words are made by `sayTrouble`. `details` is for support, never shown as the message. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly facts?: Readonly<Record<string, string>>;
  readonly details?: string;
}

/** The sentence that says what happened and the one that says what to do, apart. */
export function sayTrouble(trouble: Trouble): { readonly says: string; readonly todo: string } {
  const { says, todo }: TroubleInfo = TROUBLES[trouble.code];
  const facts = new Map(Object.entries(trouble.facts ?? {}));
  const fill = (words: string): string => words.replace(/\{(\w+)\}/g, (_, name: string) => facts.get(name) ?? "?");
  return { says: fill(says), todo: fill(todo) };
}
