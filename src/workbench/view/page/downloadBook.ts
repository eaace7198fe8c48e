import { writeBook } from "../../../xlsx/writeBook";
import { bookToDesign } from "../../host/model/bookToDesign";
import type { OpenBook } from "./openBook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download under its own name. */
export async function downloadBook({ session, fileName }: OpenBook): Promise<void> {
  const bytes = await writeBook(bookToDesign(session.book));
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
