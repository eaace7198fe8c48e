import type { Box } from "../../../core/grid/a1";
import { cellText } from "../../../core/grid/cellText";
import { boxSize } from "../../host/model/boxes";
import type { HostSheet } from "../../host/model/hostSheet";
import type { Session } from "../session";
import { toTsv } from "./tsv";

/** What was copied or cut at the grid: the sheet as it stood then, and which block of it. */
export interface Clip {
  /** Travels with the text on the clipboard, so that a paste knows whether it is this or something else. */
  readonly token: string;
  readonly sheet: HostSheet;
  readonly box: Box;
  readonly isCut: boolean;
}

/** The kind under which the token stands on the clipboard, beside text/plain. */
export const CLIP_KIND = "application/x-actionbook-clip";

/** Takes hold of what is selected. */
export function clipOf(session: Session, isCut: boolean): Clip {
  const { sheetId, box } = session.book.selection();
  const token = `${sheetId} ${String(session.book.nextNumber())}`;
  return { token, sheet: session.book.activeSheet().copy(), box, isCut };
}

/** A block of more cells than this is cut off after what is used: whole columns and rows. */
const MOST_CELLS = 10_000;

function textBox({ sheet, box }: Clip): Box {
  const { rows, columns } = boxSize(box);
  if (rows * columns <= MOST_CELLS) return box;
  const used = sheet.usedBox(box, true) ?? box;
  return { ...box, bottom: Math.max(box.top, used.bottom), right: Math.max(box.left, used.right) };
}

/** The block as text for other programs: what the cells show. */
export function clipText(clip: Clip): string {
  const { sheet } = clip;
  const box = textBox(clip);
  const rows: string[][] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    const columns = Array.from({ length: boxSize(box).columns }, (_, index) => box.left + index);
    rows.push(
      columns.map((column) => {
        const { value, style } = sheet.cell(row, column);
        return cellText(value, style.format ?? "General");
      }),
    );
  }
  return toTsv(rows);
}
