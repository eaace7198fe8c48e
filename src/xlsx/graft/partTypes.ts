const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const STRICT_SPREADSHEET = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The kinds of parts that we put into a file, by the last word of their relationship's type. */
export const PART_TYPES = {
  worksheet: { relationship: `${OFFICE}/worksheet`, content: `${CONTENT}.worksheet+xml` },
  table: { relationship: `${OFFICE}/table`, content: `${CONTENT}.table+xml` },
  styles: { relationship: `${OFFICE}/styles`, content: `${CONTENT}.styles+xml` },
  drawing: { relationship: `${OFFICE}/drawing`, content: "application/vnd.openxmlformats-officedocument.drawing+xml" },
  chart: { relationship: `${OFFICE}/chart`, content: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" },
} as const;

/** The namespace of relationship ids in a workbook's own XML (r:id). */
export const RELATIONSHIP_NAMESPACE = OFFICE;

/** Whether a part is in the strict form of the standard, which names things by other addresses. */
export function isStrict(source: string): boolean {
  return source.includes(STRICT_SPREADSHEET);
}

/** A part of ours in the strict form. */
export function toStrict(source: string): string {
  return source.replaceAll(OFFICE, STRICT_OFFICE).replaceAll(SPREADSHEET, STRICT_SPREADSHEET);
}
