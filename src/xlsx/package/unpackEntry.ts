import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { packedBytes, type ZipEntry } from "./zipDirectory";

/** Why an entry does not hold what it claims: `lies` when it is larger than it says, `damaged` when it is cut or changed. */
export type EntryFault = "lies" | "damaged";

/** One step's packed bytes: deflate makes at most 1,032 times as much, so memory stays bounded when the size is a lie. */
const STEP = 16_384;

/** Unpacks deflated bytes into a buffer of the claimed size and stops at the first byte too many. */
function inflateTo(packed: Uint8Array, size: number): Uint8Array | EntryFault {
  const out = new Uint8Array(size);
  const state = { filled: 0 };
  const inflate = new Inflate((chunk) => {
    if (state.filled + chunk.length <= size) out.set(chunk, state.filled);
    state.filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && state.filled <= size; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return "damaged"; // fflate throws on any stream that is not deflate; a user can cause that.
  }
  if (state.filled > size) return "lies";
  return state.filled === size ? out : "damaged";
}

/** The unpacked bytes of an entry, exactly as many as it claims and with the checksum that it claims; else why not. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | EntryFault {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return "damaged";
  if (entry.method !== 0 && entry.method !== 8) return "damaged";
  const out = entry.method === 0 ? packed : inflateTo(packed, entry.size);
  if (typeof out === "string") return out;
  return out.length === entry.size && crc32(out) === entry.crc ? out : "damaged";
}
