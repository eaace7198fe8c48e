import { accessibleBook } from "../core/layouts/accessibleBook";
import { documentCsv } from "../core/layouts/documentCsv";
import { printedBook } from "../core/layouts/printedBook";
import { VERSIONS, type PrintChoices } from "../core/layouts/printChoices";
import type { PrintDocument } from "../core/layouts/printDocument";
import { printPlan } from "../core/layouts/printPlan";
import type { BookDesign } from "../core/design/sheetDesign";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import { publicTrouble } from "./publicTrouble";
import type { PlanInHand } from "./readPlan";

/** The kinds of file that a plan goes out in. */
export const FILE_KINDS = {
  xlsx: "Excel workbook",
  docx: "Word document",
  csv: "Text, separated by commas",
} as const satisfies Record<string, string>;

export type FileKind = keyof typeof FILE_KINDS;

/** Who writes the files; `title` is what a file calls itself. */
export interface FileWriters {
  readonly writeBook: (book: BookDesign, title: string | null) => Promise<Uint8Array>;
  readonly writeDocument: (document: PrintDocument) => Promise<Uint8Array>;
}

function bookOf(document: PrintDocument, { version }: PrintChoices): BookDesign {
  return VERSIONS[version].isAccessible ? accessibleBook(document) : printedBook(document);
}

function utf8(text: string): Uint8Array {
  // Plain JavaScript has no TextEncoder: each character's UTF-8 units are the escapes of its URI.
  const whole = text.replace(/\p{Cs}/gu, "\uFFFD");
  const units = encodeURIComponent(whole).replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
}

/**
 * The plan as chosen as a file of its own, in bytes: nothing of the workbook but what is printed. Troubles: `nothing-to-export` when
 * the plan has nothing of what was chosen; `personal-data-in-public`.
 */
export async function exportFile(
  inHand: PlanInHand,
  choices: PrintChoices,
  today: IsoDay,
  kind: FileKind,
  writers: FileWriters,
): Promise<Outcome<Uint8Array>> {
  const document = printPlan({ ...inHand, choices, today });
  if (document.sections.every(({ blocks }) => blocks.length === 0)) return failed({ code: "nothing-to-export" });
  const trouble = await publicTrouble(document, inHand, choices, today);
  if (trouble !== null) return failed(trouble);
  if (kind === "xlsx") return done(await writers.writeBook(bookOf(document, choices), document.title));
  if (kind === "docx") return done(await writers.writeDocument(document));
  const csv = documentCsv(document);
  return csv === null ? failed({ code: "nothing-to-export" }) : done(utf8(csv));
}
