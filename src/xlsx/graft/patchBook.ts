import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { CellChange } from "../../core/change/cellChange";
import { fullAddress, parseBox, type Box } from "../../core/grid/a1";
import { cellAt, type WorkbookContent } from "../../core/grid/grid";
import { openWorkbook } from "../read/openWorkbook";
import { childOf } from "../xml/xmlTree";
import { applyEdits, setAttribute } from "./xmlEdit";
import { dropCalculationChain } from "./calculation";
import { Parts } from "./parts";
import { setCell } from "./setCell";

/** Where a change belongs, and whether it can be made. */
function boxOf(content: WorkbookContent, change: CellChange): Box | null {
  const grid = content.grids.find(({ sheet }) => sheet === change.sheet);
  const box = parseBox(change.cell);
  if (grid === undefined || box === null) return null;
  return (cellAt(grid, box.top, box.left)?.value ?? null) === change.before ? box : null;
}

/**
 * Changes single cells of an .xlsx file in place: only their values, in their own sheets' XML; everything else stays byte for byte.
 * `content` is the file as it was read. All or nothing: `cell-changed` when a cell no longer holds what the change says, or
 * holds a formula that others share.
 */
export function patchBook(
  original: Uint8Array,
  fileName: string,
  content: WorkbookContent,
  changes: readonly CellChange[],
): Outcome<Uint8Array> {
  const opened = openWorkbook(original, fileName);
  if (!opened.ok) return opened;
  const { file, workbook } = opened.value;
  const parts = new Parts(file);
  for (const change of changes) {
    const box = boxOf(content, change);
    const part = workbook.sheets.find(({ title }) => title === change.sheet)?.part ?? "";
    const made = box === null ? null : setCell(parts.text(part) ?? "", box.top, box.left, change.after);
    const cell = fullAddress(change.sheet, box ?? parseBox(change.cell) ?? { top: 0, left: 0, bottom: 0, right: 0 });
    if (made === null) return failed({ code: "cell-changed", facts: { cell } });
    parts.set(part, made);
  }
  const source = parts.text(file.workbook) ?? "";
  const calculation = childOf(workbook.root, "calcPr");
  if (changes.length > 0) dropCalculationChain(parts, file.workbook);
  if (changes.length > 0 && calculation !== null) {
    parts.set(file.workbook, applyEdits(source, [setAttribute(source, calculation, "fullCalcOnLoad", "1")]));
  }
  const bytes = parts.toBytes();
  return bytes === null ? failed({ code: "file-damaged", facts: { file: fileName } }) : done(bytes);
}
