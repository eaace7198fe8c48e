import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { TroubleCode } from "../../app/troubles";
import { readDirectory, type DirectoryFault, type ZipEntry } from "../package/zipDirectory";
import { LIMITS } from "./limits";

/** Why a file is refused, before its name is filled in. */
interface Refusal {
  readonly code: TroubleCode;
  readonly facts?: Readonly<Record<string, string>>;
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Whether ASCII text stands in the bytes as UTF-16, as the directory of a compound file keeps names. MS-CFB 2.6.1. */
function holdsUtf16(bytes: Uint8Array, words: string): boolean {
  const codes = Array.from(words).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}

const isCompoundFile = (bytes: Uint8Array): boolean => CFB.every((byte, at) => bytes[at] === byte);

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`;
}

const tooLarge = (size: number, limit: number): Refusal => {
  return { code: "file-too-large", facts: { size: megabytes(size), limit: megabytes(limit) } };
};

/** What the bytes alone tell, in this order; the first that applies is said. */
const BYTE_CHECKS: readonly ((bytes: Uint8Array) => Refusal | null)[] = [
  (bytes) => (bytes.length === 0 ? { code: "file-empty" } : null),
  (bytes) => (bytes.length > LIMITS.file ? tooLarge(bytes.length, LIMITS.file) : null),
  (bytes) => (isCompoundFile(bytes) && holdsUtf16(bytes, "EncryptedPackage") ? { code: "file-encrypted" } : null),
  (bytes) => (isCompoundFile(bytes) && holdsUtf16(bytes, "WordDocument") ? { code: "file-word" } : null),
  (bytes) => (isCompoundFile(bytes) ? { code: "file-old-xls" } : null),
];

const FAULTS = {
  "not-a-zip": "file-not-xlsx",
  "no-end": "file-damaged",
  zip64: "file-hostile",
  broken: "file-damaged",
} as const satisfies Record<DirectoryFault, TroubleCode>;

const ENCRYPTED_ENTRY = 1;
const total = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0);
const largest = (entries: readonly ZipEntry[]): number => entries.reduce((most, { size }) => Math.max(most, size), 0);
const holds = (entries: readonly ZipEntry[], name: string): boolean => entries.some((entry) => entry.name === name);

/** What the zip's directory tells, in this order; the first that applies is said. */
const DIRECTORY_CHECKS: readonly ((entries: readonly ZipEntry[]) => Refusal | null)[] = [
  (entries) => (entries.length > LIMITS.entries ? { code: "file-hostile" } : null),
  (entries) => (entries.some(({ flags }) => (flags & ENCRYPTED_ENTRY) !== 0) ? { code: "file-encrypted" } : null),
  (entries) => (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length ? { code: "file-hostile" } : null),
  (entries) => (largest(entries) > LIMITS.entry ? tooLarge(largest(entries), LIMITS.entry) : null),
  (entries) => (total(entries) > LIMITS.total ? tooLarge(total(entries), LIMITS.total) : null),
  (entries) => (holds(entries, "word/document.xml") ? { code: "file-word" } : null),
  (entries) => (entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name)) ? { code: "file-not-xlsx" } : null),
  (entries) => (holds(entries, "mimetype") && holds(entries, "content.xml") ? { code: "file-opendocument" } : null),
  (entries) => (holds(entries, "[Content_Types].xml") && holds(entries, "_rels/.rels") ? null : { code: "file-other-zip" }),
  (entries) => (entries.some(({ name }) => /^(?:xl\/)?workbook[^/]*\.xml$/i.test(name)) ? null : { code: "file-other-zip" }),
];

function firstRefusal<Fact>(checks: readonly ((fact: Fact) => Refusal | null)[], fact: Fact): Refusal | null {
  for (const check of checks) {
    const refusal = check(fact);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The zip's entries when the bytes can be an .xlsx file and unpack within the limits, else the one trouble. Unpacks nothing. */
export function checkBytes(bytes: Uint8Array, fileName: string): Outcome<readonly ZipEntry[]> {
  const refuse = (refusal: Refusal): Outcome<never> =>
    failed({ code: refusal.code, facts: { file: fileName, ...refusal.facts } });
  const early = firstRefusal(BYTE_CHECKS, bytes);
  if (early !== null) return refuse(early);
  const entries = readDirectory(bytes);
  if (typeof entries === "string") return refuse({ code: FAULTS[entries] });
  const late = firstRefusal(DIRECTORY_CHECKS, entries);
  return late === null ? done(entries) : refuse(late);
}
