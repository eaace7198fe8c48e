import { foldHeading } from "../../design/standing";
import { fullAddress } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { REVIEW_LABELS } from "../../plan/bookTables";
import type { ReviewTheme } from "../../plan/plan";

const NO_THEMES: ReadonlySet<string> = new Set(Object.values(REVIEW_LABELS).map(foldHeading));

/** The themes of a review of ours, told in paragraphs above its table, which begins at a row counted from 0: the theme in column A. */
export function readThemes(grid: Grid, before: number): readonly ReviewTheme[] {
  const themes: (ReviewTheme & { paragraphs: string[] })[] = [];
  let open: string[] | null = null;
  for (let row = 1; row < before; row += 1) {
    const [label, text] = [textAt(grid, row, 0).trim(), textAt(grid, row, 1).trim()];
    if (label !== "") {
      open = NO_THEMES.has(foldHeading(label)) ? null : [];
      const at = fullAddress(grid.sheet, { top: row, left: 0, bottom: row, right: 1 });
      if (open !== null) themes.push({ theme: label, paragraphs: open, at });
    } else if (text === "") open = null;
    if (open !== null && text !== "") open.push(text);
  }
  return themes.filter(({ paragraphs }) => paragraphs.length > 0);
}
