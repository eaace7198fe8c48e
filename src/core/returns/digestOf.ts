import { COLUMN_KEYS } from "../plan/columns";
import type { Fingerprint } from "./packRecord";
import { foldedText } from "./foldedText";
import type { ReturnedCell, ReturnedRow } from "./returnReading";

/** The 32-bit FNV prime and two starting values: two lanes make 64 bits. Source: draft-eastlake-fnv. */
const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0xcbf29ce4] as const;

function hashed(text: string): string {
  let [one, other] = [STARTS[0] as number, STARTS[1] as number];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ (code + at), PRIME);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Dates by their serial: programs show them in different ways. */
function said(cell: ReturnedCell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell.value === "number" ? String(cell.value) : foldedText(cell.text);
}

// An ID that we only found by ref or wording is not what the file says: it may be found another time and not the first.
function rowText({ id, matchedBy, cells }: ReturnedRow): string {
  const own = matchedBy === "id" ? id : null;
  return COLUMN_KEYS.map((key) => (key === "id" ? (own ?? "") : said(cells.get(key)))).join("\u001F");
}

/**
 * A digest of what a return says, 16 hex digits: the same whatever order its rows and columns stand in and whichever program saved it.
 * Knows a return again; it is no protection against forgery.
 */
export function digestOf(fingerprint: Fingerprint | null, rows: readonly ReturnedRow[]): string {
  const whose = fingerprint === null ? "" : [fingerprint.planCode, fingerprint.agency, String(fingerprint.issue)].join("\u001F");
  return hashed([whose, ...rows.map(rowText).sort()].join("\u001E"));
}
