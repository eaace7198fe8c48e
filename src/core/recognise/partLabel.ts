const PART_LABEL = /^(?:appendix|annexe?|schedule|attachment)\s+(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[:.,\u2010-\u2015-]\s*(?=\p{L})/iu;

/** A title without the place in a wider document that it begins with: "Appendix B - Youth Plan" is the Youth Plan. */
export function withoutPartLabel(title: string): string {
  return title.replace(PART_LABEL, "");
}
