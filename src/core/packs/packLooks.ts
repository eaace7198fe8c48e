import { printOn } from "../design/printSetup";
import type { CellStyle, PrintSetup, Protection } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import type { PackInput } from "./packInput";

/** The fill of the cells that are the partner's to fill in. Read me calls it yellow. */
export const OPEN_FILL = "FFF6D6";

/** What is laid over a cell that can be filled in on the protected sheet. */
export const OPEN = { fill: OPEN_FILL, locked: false } as const satisfies CellStyle;

/** Without a password. Excel sorts only where every cell is open, but other programs do and a partner may take the protection off. */
export const PACK_PROTECTION: Protection = {
  allowFormatCells: false,
  allowFormatRows: true,
  allowFormatColumns: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** A4, one page wide, the plan above, sheet and page below. */
export function packPrint({ plan, fingerprint }: PackInput, titleRow: number | null): PrintSetup {
  return printOn(
    { organisation: plan.organisation ?? plan.title, title: `${fingerprint.agency}: ${fingerprint.round}` },
    titleRow,
  );
}

export const PACK_STYLES = {
  number: { ...STYLES.text, horizontal: "right", bold: true },
  openSample: { ...STYLES.bodyStatus, fill: OPEN_FILL },
} as const satisfies Record<string, CellStyle>;
