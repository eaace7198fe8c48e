import { actionMeaning } from "./headings";
import { tidy } from "./words";

/** What a line says of all the rows below it: who leads, with whom, by when. */
export type LeadIn = ReadonlyMap<"lead" | "partners" | "byWhen", string>;

const LONGEST = 160;
const SEGMENTS = /\s*(?:[;|\n]|\.\s|\s[\u2013-]\s)\s*/;
const LABELLED = /^([^:]{2,30}):\s*(\S.*)$/;
const LED_BY =
  /\b(?:led|delivered|carried out|undertaken|taken forward) by (?:the )?(.+?)(?:,?\s+(?:by|before|in|during)\s+((?:the end of |end of )?[^,]*\d{2,4}[^,]*))?\s*[:.]?$/i;

function labelled(text: string): LeadIn | null {
  const said = new Map<"lead" | "partners" | "byWhen", string>();
  for (const segment of text.split(SEGMENTS)) {
    if (segment === "") continue;
    const [, label = "", value = ""] = LABELLED.exec(segment) ?? [];
    const means = actionMeaning(label)?.meaning;
    if (means !== "lead" && means !== "partners" && means !== "byWhen") return null;
    said.set(means, value.replace(/\.$/, ""));
  }
  return said.size === 0 ? null : said;
}

/**
 * What a line between rows says of the rows below it: "Lead agency: Town Council. By when: March 2025", or "The following will be
 * led by the Town Council by March 2025:". null when it says anything else.
 */
export function leadInOf(text: string): LeadIn | null {
  const words = tidy(text);
  if (words.length > LONGEST) return null;
  const told = labelled(words);
  if (told !== null) return told;
  const [, lead, when] = /^(?:the|these|all|following|actions?)\b/i.test(words) ? (LED_BY.exec(words) ?? []) : [];
  if (lead === undefined) return null;
  return new Map([["lead", lead] as const, ...(when === undefined ? [] : [["byWhen", when] as const])]);
}
