import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { packedBytes, type ZipEntry } from "./zipDirectory";

/** One file to be put into a zip. Its bytes are packed already when they come from another zip. */
export interface ZipItem {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980, the earliest that zip knows: the same content gives the same bytes on any day. */
const DAY = 0x0021;

/** A new file for a zip, packed. */
export function newItem(name: string, content: string | Uint8Array): ZipItem {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 6 }) };
}

/** A file of another zip as it stands there, byte for byte and without unpacking it; null when that zip is cut short. */
export function copiedItem(bytes: Uint8Array, entry: ZipEntry): ZipItem | null {
  const packed = packedBytes(bytes, entry);
  return packed === null ? null : { name: entry.name, method: entry.method, crc: entry.crc, size: entry.size, packed };
}

/** The 26 bytes that a file's two headers have in common: version, flags, method, time, day, checksum and sizes, lengths. */
function common(item: ZipItem, nameLength: number): readonly (readonly [number, 2 | 4])[] {
  return [
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [item.method, 2],
    [0, 2],
    [DAY, 2],
    [item.crc, 4],
    [item.packed.length, 4],
    [item.size, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

function record(fields: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** A zip of the files in their order. The same files give the same bytes. APPNOTE.TXT 4.3. */
export function writeZip(items: readonly ZipItem[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const item of items) {
    const name = new TextEncoder().encode(item.name);
    const local = record([[LOCAL, 4], ...common(item, name.length)]);
    const rest: readonly (readonly [number, 2 | 4])[] = [[0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]; // prettier-ignore
    directory.push(record([[CENTRAL, 4], [VERSION, 2], ...common(item, name.length), ...rest]), name);
    files.push(local, name, item.packed);
    offset += local.length + name.length + item.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record([[END, 4], [0, 2], [0, 2], [items.length, 2], [items.length, 2], [size, 4], [offset, 4], [0, 2]]); // prettier-ignore
  return joinBytes([...files, ...directory, end]);
}
