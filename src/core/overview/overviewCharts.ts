import { luminance } from "../design/contrast";
import type { DesignChart } from "../design/sheetDesign";
import type { Box } from "../grid/a1";
import type { Hex } from "../grid/grid";
import type { OverviewContext } from "./overviewContext";
import type { OverviewPart } from "./overviewTables";
import { countWords } from "./overviewText";
import type { CountRow } from "./planFigures";

/** A fill paler than this would not be seen on white. */
const PALEST = 0.8;
const PALE: Hex = "D0CECE";
const NO_STATUS: Hex = "DDD3C0";
const NO_FILL: Hex = "7F7F7F";

/** The colours of the statuses that are shown, and of none. */
function colours({ statuses, figures }: OverviewContext): readonly Hex[] {
  const shown = statuses.map(({ at }) => {
    const fill = figures.key[at]?.fill ?? NO_FILL;
    return luminance(fill) > PALEST ? PALE : fill;
  });
  return [...shown, NO_STATUS];
}

/** A table of counts without its last column, the total. */
function dataOf({ body }: OverviewPart): Box {
  return { ...body, top: body.top - 1, right: body.right - 1 };
}

function chartWords(rows: readonly CountRow[], { figures }: OverviewContext): string {
  const parts = rows.map((row) => `${row.name ?? "No lead agency"}: ${countWords(row, figures)}`);
  return parts.join(". ");
}

const LONGEST_ALT = 1000;

/** One stacked chart of a table of counts, with its numbers in words. */
export function countChart(
  kind: DesignChart["kind"],
  words: { readonly name: string; readonly title: string; readonly rows: readonly CountRow[] },
  part: OverviewPart,
  box: Box,
  context: OverviewContext,
): DesignChart {
  const { name, title } = words;
  const spoken = chartWords(words.rows, context);
  const alt = `${title}. ${spoken}${spoken === "" ? "" : "."} The same numbers stand in the table of that name.`;
  return { name, kind, title, alt: alt.slice(0, LONGEST_ALT), data: dataOf(part), box, colours: colours(context) };
}
