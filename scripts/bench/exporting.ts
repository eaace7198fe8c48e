import { exportFile, type FileKind, type FileWriters } from "../../src/app/exportFile";
import { readPlan } from "../../src/app/readPlan";
import { suggestPrintChoices } from "../../src/core/layouts/printChoices";
import { writeDocument } from "../../src/word/writeDocument";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { officerBook } from "./madeBooks";
import type { Row } from "./showTable";
import { valueOf } from "./valueOf";

const TODAY = "2025-11-20";
const KINDS: readonly FileKind[] = ["xlsx", "docx", "csv"];
const WRITERS: FileWriters = { writeBook, writeDocument };

/** Time and size of a plan of 1,000 actions in its own layout with all its parts, as each kind of file. The second of two runs. */
export async function measureExporting(): Promise<readonly Row[]> {
  const workbook = valueOf(await createFileWorkbook(await writeBook(officerBook(1_000)), "plan.xlsx"));
  const inHand = valueOf(await readPlan(workbook));
  const choices = suggestPrintChoices(inHand.reading);
  const rows: Row[] = [];
  for (const kind of KINDS) {
    await exportFile(inHand, choices, TODAY, kind, WRITERS);
    const start = performance.now();
    const bytes = valueOf(await exportFile(inHand, choices, TODAY, kind, WRITERS));
    rows.push([`.${kind}`, Math.round(bytes.length / 1024), Math.round(performance.now() - start)]);
  }
  return rows;
}
