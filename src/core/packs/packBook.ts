import type { BookDesign } from "../design/sheetDesign";
import { recordName, recordSheet } from "../returns/recordSheet";
import { newActionsSheet } from "./newActionsSheet";
import type { PackInput } from "./packInput";
import { packListNames, packListsSheet } from "./packLists";
import { readMeSheet } from "./readMeSheet";
import { yourActionsSheet } from "./yourActionsSheet";

/** The workbook of one agency: Read me, its actions, room for proposals, and out of sight its lists and how it was issued. */
export function packBook(input: PackInput): BookDesign {
  const { design, columns, open, actions } = yourActionsSheet(input);
  const record = recordSheet({ fingerprint: input.fingerprint, columns, open, actions });
  return {
    sheets: [readMeSheet(input, open.includes("rag")), design, newActionsSheet(input), packListsSheet(input), record],
    names: [...packListNames(input), recordName()],
  };
}
