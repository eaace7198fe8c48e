import { HeadingLevel, Paragraph, TableOfContents } from "docx";
import type { FileChild } from "docx";
import type { PrintCell, PrintDocument, PrintSection, PrintTable, PrintText } from "../core/layouts/printDocument";
import type { KeyStatus } from "../core/build/statusKey";
import { dayWords } from "../core/plan/days";
import { NO_ACTIONS } from "../core/layouts/priorityWords";
import { safeText } from "./safeText";
import { POINTS } from "./wordLook";
import { namesOrganisation } from "./wordPages";
import { wordTable } from "./wordTable";

function textParts({ kind, lines }: PrintText): readonly FileChild[] {
  return lines.flatMap((line) =>
    safeText(line)
      .split("\n")
      .map((text) => new Paragraph(kind === "points" ? { text, numbering: { reference: POINTS, level: 0 } } : { text })),
  );
}

/** A table and what Word needs below it: it joins two tables that touch, and wants a paragraph after the last. */
function tableParts(table: PrintTable, width: number): readonly FileChild[] {
  return [wordTable(table, width), new Paragraph({ style: "BelowTable" })];
}

/** One part of the plan: its heading, what stands beside it, and its texts and tables. A table is named where there are several. */
export function sectionParts({ heading, aside, about, blocks }: PrintSection, width: number): readonly FileChild[] {
  const several = blocks.filter(({ kind }) => kind === "table").length > 1;
  const parts = blocks.flatMap((block): readonly FileChild[] => {
    if (block.kind !== "table") return textParts(block);
    const name = several ? [new Paragraph({ text: safeText(block.name), heading: HeadingLevel.HEADING_2 })] : [];
    return [...name, ...tableParts(block, width)];
  });
  return [
    new Paragraph({ text: safeText(heading), heading: HeadingLevel.HEADING_1 }),
    ...(aside === null ? [] : [new Paragraph({ text: safeText(aside), style: "Aside" })]),
    ...(about === "priority" && blocks.length === 0 ? [new Paragraph(NO_ACTIONS)] : []),
    ...parts,
  ];
}

const plain = (text: string): PrintCell => ({ lines: [text], shows: "text", status: null });

/** What the statuses mean, as a table: the word in its colour beside its meaning. */
function keyTable(key: readonly KeyStatus[]): PrintTable {
  return {
    kind: "table",
    name: "Status key",
    hasHeader: true,
    columns: [
      { heading: "Status", width: 20, holds: null },
      { heading: "Meaning", width: 70, holds: null },
    ],
    rows: key.map((status) => [{ lines: [status.label], shows: "status", status }, plain(status.meaning)]),
  };
}

/** The title page: title, partnership, period, date and, where the layout shows statuses, what they mean. */
export function titlePage({ title, organisation, period, asAt, statusKey }: PrintDocument, width: number): readonly FileChild[] {
  const time = period === null ? [] : [`${dayWords(period.start)} to ${dayWords(period.end)}`];
  const whose = organisation === null || namesOrganisation(title, organisation) ? [] : [organisation];
  const lines = [...whose, ...time, `As at ${dayWords(asAt)}`];
  const key = statusKey.filter(({ label }) => label !== "");
  return [
    new Paragraph({ text: safeText(title), heading: HeadingLevel.TITLE }),
    ...lines.map((text) => new Paragraph({ text: safeText(text), style: "Subtitle" })),
    ...(key.length === 0
      ? []
      : [new Paragraph({ text: "Status key", style: "ContentsTitle" }), ...tableParts(keyTable(key), width)]),
  ];
}

/** The contents: every heading with its page. */
export function contentsPage(): readonly FileChild[] {
  return [
    new Paragraph({ text: "Contents", style: "ContentsTitle", pageBreakBefore: true }),
    new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-1" }),
  ];
}
