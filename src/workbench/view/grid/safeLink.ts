/** The links that a cell may open: web and mail addresses, and places in the workbook ("#'Sheet'!A1"). Null for all others. */
export function safeLink(link: string | null): string | null {
  if (link === null) return null;
  const text = link.trim();
  return /^(?:https?:\/\/|mailto:|#)/i.test(text) ? text : null;
}
