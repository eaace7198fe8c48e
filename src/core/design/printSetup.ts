import type { PrintSetup } from "./sheetDesign";

/** Excel's limit for a header is 255 characters in all. */
const LONGEST_PART = 100;

/** Words as a header or footer shows them: on one line, "&" doubled so that it is no code. */
function headerWords(words: string | null): string {
  return (words ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_PART).replaceAll("&", "&&");
}

const MARGINS = { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5 } as const;

/** A4 landscape, one page wide, partnership and plan above, page of pages below; `titleRow` (from 0) is repeated on each page. */
export function printOn(
  words: { readonly organisation: string | null; readonly title: string | null },
  titleRow: number | null,
  breaks: readonly number[] = [],
): PrintSetup {
  return {
    orientation: "landscape",
    paper: "a4",
    fitToWidth: 1,
    titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
    area: null,
    header: `&L${headerWords(words.organisation)}&R${headerWords(words.title)}`,
    footer: "&L&A&RPage &P of &N",
    margins: MARGINS,
    breaks,
  };
}
