import { compareReturns } from "../app/compareReturns";
import type { ChosenFile, ReadReturns, UnreadReturn } from "../app/files";
import type { Progress } from "../app/ports";
import { withAnswers } from "../app/readPlan";
import type { WorkbookContent } from "../core/grid/grid";
import type { Answers } from "../core/plan/answers";
import type { IsoDay } from "../core/plan/plan";
import { pastedReturn } from "../core/returns/pastedReturns";
import type { ReturnFile } from "../core/returns/returnReading";
import { readReturnFile } from "../xlsx/readGrids";

/** Everything that is needed to read and compare a batch of returns, as plain data that can go to a worker. */
export interface ReturnsRequest {
  readonly content: WorkbookContent;
  readonly answers: Answers;
  readonly files: readonly ChosenFile[];
  /** Titles of sheets that were pasted into the plan's workbook. */
  readonly sheets: readonly string[];
  readonly today: IsoDay;
}

/** Reads the files one by one, each behind the guard, and compares all that could be read with the plan. */
export async function readReturns(request: ReturnsRequest, progress: Progress): Promise<ReadReturns> {
  const { content, answers, files, sheets, today } = request;
  const read: ReturnFile[] = [];
  const unread: UnreadReturn[] = [];
  for (const [at, file] of files.entries()) {
    progress({ what: `Reading ${file.name}`, done: at, of: files.length });
    const outcome = await readReturnFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if (outcome.ok) read.push(outcome.value);
    else unread.push({ file: file.name, trouble: outcome.trouble });
  }
  progress({ what: "Comparing with the plan", done: files.length, of: files.length });
  const pasted = sheets.map((title) => pastedReturn(content, title)).filter((file) => file !== null);
  return { comparison: compareReturns(withAnswers({ content }, answers), [...read, ...pasted], today), unread };
}
