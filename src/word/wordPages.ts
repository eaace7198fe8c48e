import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { ISectionOptions } from "docx";
import { dayWords } from "../core/plan/days";
import type { PrintDocument, PrintSection } from "../core/layouts/printDocument";
import { safeText } from "./safeText";

type Orientation = "portrait" | "landscape";

/** Paper upright, in twentieths of a point: A4 is 210 by 297 mm, A3 297 by 420 mm (ISO 216). */
const PAPERS = { a4: { width: 11_906, height: 16_838 }, a3: { width: 16_838, height: 23_811 } } as const;

const MARGIN = 1_134;

/** A table of more characters than this across does not fit an upright page. */
const WIDEST_UPRIGHT = { a4: 95, a3: 140 } as const;

/** How a part of the document lies on the paper: upright unless one of its tables is too wide for that. */
export function orientationOf({ blocks }: PrintSection, { paper }: PrintDocument): Orientation {
  const widths = blocks.map((block) => (block.kind === "table" ? block.columns.reduce((sum, { width }) => sum + width, 0) : 0));
  return Math.max(0, ...widths) > WIDEST_UPRIGHT[paper] ? "landscape" : "portrait";
}

/** The width between the margins, in twentieths of a point. */
export function textWidth({ paper }: PrintDocument, orientation: Orientation): number {
  const { width, height } = PAPERS[paper];
  return (orientation === "portrait" ? width : height) - 2 * MARGIN;
}

function running(left: string, right: readonly TextRun[], width: number): Paragraph {
  return new Paragraph({
    style: "Running",
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    // Words of a run's children can mean a field; `text` is always text.
    children: [new TextRun({ text: safeText(left) }), new TextRun({ children: [new Tab()] }), ...right],
  });
}

/** Whether a title says whose plan it is: then nobody need say it twice. */
export function namesOrganisation(title: string, organisation: string): boolean {
  return title.toLowerCase().includes(organisation.toLowerCase());
}

/** The set-up of pages that lie alike: paper, margins, and the partnership, title, date and page at their head and foot. */
export function pageSetup(document: PrintDocument, orientation: Orientation): Omit<ISectionOptions, "children"> {
  const { title, organisation, asAt, paper } = document;
  const left = organisation === null || namesOrganisation(title, organisation) ? title : organisation;
  const width = textWidth(document, orientation);
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const lies = orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const page = [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })];
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size: { ...PAPERS[paper], orientation: lies }, margin } },
    headers: {
      default: new Header({
        children: [running(left, left === title ? [] : [new TextRun({ text: safeText(title) })], width)],
      }),
    },
    footers: { default: new Footer({ children: [running(`As at ${dayWords(asAt)}`, page, width)] }) },
  };
}

/** The set-up of the first pages: those of the plan, with nothing running along the title page. */
export function frontSetup(document: PrintDocument): Omit<ISectionOptions, "children"> {
  const setup = pageSetup(document, "portrait");
  const nothing = [new Paragraph({ style: "Running" })];
  const [header, footer] = [new Header({ children: nothing }), new Footer({ children: nothing })];
  return {
    properties: { ...setup.properties, titlePage: true },
    headers: { ...setup.headers, first: header },
    footers: { ...setup.footers, first: footer },
  };
}
