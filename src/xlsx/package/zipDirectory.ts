/** One file inside a zip, as its directory tells it. Nothing here has been unpacked, so sizes are claims. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes when unpacked, as claimed. */
  readonly size: number;
  /** Where its own header starts. */
  readonly header: number;
}

/** What keeps a directory from being read. */
export type DirectoryFault = "not-a-zip" | "no-end" | "zip64" | "broken";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const SENTINEL = 0xffffffff;
const SENTINEL_16 = 0xffff;
const END_LENGTH = 22;
/** A zip's comment can be this long after its end record. */
const LONGEST_COMMENT = 65_535;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The directory of a zip in its own order, or why it cannot be read. Unpacks nothing. APPNOTE.TXT 4.3. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | DirectoryFault {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return "not-a-zip";
  const end = bytes.length < END_LENGTH ? -1 : findEnd(bytes, view);
  if (end < 0) return "no-end";
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === SENTINEL_16 || start === SENTINEL) return "zip64";
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    const read = readEntry(bytes, view, at);
    if (read === null) return "broken";
    if ([read.entry.packed, read.entry.size, read.entry.header].includes(SENTINEL)) return "zip64";
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** The packed bytes of an entry; null when its own header is missing or it reaches past the file's end. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const { header, packed } = entry;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
