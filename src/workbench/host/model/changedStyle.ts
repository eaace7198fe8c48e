import type { CellStyle } from "../../../core/design/sheetDesign";

/** The style with one part set, or taken out when it is undefined. */
export function changedStyle<Part extends keyof CellStyle>(
  style: CellStyle,
  part: Part,
  value: CellStyle[Part] | undefined,
): CellStyle {
  if (style[part] === value) return style;
  if (value !== undefined) return { ...style, [part]: value };
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== part));
}
