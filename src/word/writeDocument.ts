import { Document, LevelFormat, Packer } from "docx";
import type { ISectionOptions, PageNumberEstimator } from "docx";
import { estimatePageNumbers } from "docx/layout";
import type { PrintDocument, PrintSection } from "../core/layouts/printDocument";
import { safeText } from "./safeText";
import { POINTS, WORD_STYLES } from "./wordLook";
import { frontSetup, orientationOf, pageSetup, textWidth } from "./wordPages";
import { contentsPage, sectionParts, titlePage } from "./wordParts";

/** The part that a heading stands over: a part that is a heading alone lies as the one after it, or they would be torn apart. */
function headed(sections: readonly PrintSection[], from: number): PrintSection | undefined {
  return sections.slice(from).find(({ blocks }) => blocks.length > 0);
}

/** The pages of the plan: parts that lie alike stand in one section of the document. */
function planPages(document: PrintDocument): readonly ISectionOptions[] {
  const pages: { readonly lies: "portrait" | "landscape"; readonly children: ISectionOptions["children"][number][] }[] = [];
  for (const [at, section] of document.sections.entries()) {
    const lies = orientationOf(headed(document.sections, at) ?? section, document);
    const parts = sectionParts(section, textWidth(document, lies));
    const last = pages.at(-1);
    if (last?.lies === lies) last.children.push(...parts);
    else pages.push({ lies, children: [...parts] });
  }
  return pages.map(({ lies, children }) => ({ ...pageSetup(document, lies), children }));
}

/** Laying out the pages of more rows than these would take longer than an officer waits. */
const MOST_LAID_OUT = 400;

/** How the contents get their page numbers: from an estimate of the pages, or left for Word to fill in when its contents are updated. */
function pageNumbersOf({ sections }: PrintDocument): PageNumberEstimator {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return rows > MOST_LAID_OUT ? () => ({ bookmarks: new Map() }) : estimatePageNumbers;
}

/** The plan as a Word document (.docx) in British English, in bytes: title page, contents, then every part under a heading. */
export async function writeDocument(document: PrintDocument): Promise<Uint8Array> {
  const front = [...titlePage(document, textWidth(document, "portrait")), ...contentsPage()];
  const word = new Document({
    title: safeText(document.title),
    subject: "Action plan",
    creator: safeText(document.organisation ?? "Actionbook"),
    lastModifiedBy: "Actionbook",
    styles: WORD_STYLES,
    numbering: {
      config: [
        {
          reference: POINTS,
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent: { left: 284, hanging: 284 } } } },
          ],
        },
      ],
    },
    pageNumbers: pageNumbersOf(document),
    sections: [{ ...frontSetup(document), children: front }, ...planPages(document)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}
