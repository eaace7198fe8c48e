import type { Outcome } from "../../../app/outcome";
import { done } from "../../../app/outcome";
import { readBook } from "../../../xlsx/readBook";
import { createCalculator } from "../../calc/createCalculator";
import { ExcelHost } from "../../host/excelHost";
import { bookFromDesign } from "../../host/model/bookFromDesign";
import { Session } from "../session";
import type { Opened } from "./savedBytes";
import { openedFrom } from "./savedBytes";

/** One workbook that is open. */
export interface OpenBook {
  readonly session: Session;
  readonly fileName: string;
  /** The file that it came from; null for a workbook that began empty. */
  readonly opened: Opened | null;
}

/** Opens an .xlsx file in a host of its own; the trouble when the file is refused, and then nothing of it is open. */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<Outcome<OpenBook>> {
  const design = await readBook(bytes, fileName);
  if (!design.ok) return design;
  const book = bookFromDesign(design.value);
  const opened = openedFrom(bytes, book);
  return done({ session: new Session(new ExcelHost(book), () => createCalculator()), fileName, opened });
}

/** An empty workbook with one sheet. */
export function emptyBook(): OpenBook {
  const host = new ExcelHost(bookFromDesign({ sheets: [], names: [] }));
  return { session: new Session(host, () => createCalculator()), fileName: "Book1.xlsx", opened: null };
}
