import type { CellStyle } from "../../../core/design/sheetDesign";

/** The style with one part set, or taken out when it is undefined. */
export function changedStyle<Part extends keyof CellStyle>(
  style: CellStyle,
  part: Part,
  value: CellStyle[Part] | undefined,
): CellStyle {
  const rest = Object.fromEntries(Object.entries(style).filter(([name]) => name !== part));
  return value === undefined ? rest : { ...rest, [part]: value };
}
