/** What a cell's link opens: a place in the workbook ('Sheet'!A1, a name), or an address of the web or of mail. */
export interface SafeLink {
  readonly kind: "place" | "web";
  readonly target: string;
}

/** The link of a cell as it may be opened: places ("#'Sheet'!A1"), http, https and mailto. Null for all others. */
export function safeLink(link: string | null): SafeLink | null {
  const text = link?.trim() ?? "";
  if (/^#./.test(text)) return { kind: "place", target: text.slice(1) };
  return /^(?:https?:\/\/|mailto:)/i.test(text) ? { kind: "web", target: text } : null;
}
