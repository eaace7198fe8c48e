import { dayWords } from "../plan/days";
import type { IsoDay } from "../plan/plan";
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

/** What a printed plan says on every page, and which rows (from 0) are repeated or start a new one. */
interface PrintedPages {
  readonly organisation: string | null;
  readonly title: string;
  readonly asAt: IsoDay;
  readonly paper: "a4" | "a3";
  readonly orientation: "portrait" | "landscape";
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly breaks: readonly number[];
}

/** A printed plan, one page wide: partnership and plan above, the part, the day and page of pages below. */
export function printPages({ paper, orientation, titleRows, breaks, asAt, ...words }: PrintedPages): PrintSetup {
  return {
    ...printOn(words, null, breaks),
    paper,
    orientation,
    titleRows,
    footer: `&L&A&CAs at ${headerWords(dayWords(asAt))}&RPage &P of &N`,
  };
}
