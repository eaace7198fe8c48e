/** What a byte does to the sum: TABLES[n] where n more bytes of the same step follow it. */
const TABLES: readonly Uint32Array[] = makeTables();

function makeTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const after = (table: Uint32Array): Uint32Array => table.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8));
  const [second, third] = [after(first), after(after(first))];
  return [first, second, third, after(third)];
}

/** The CRC-32 of bytes as zip files keep it (ISO 3309), unsigned. Four bytes a step ("slicing by four"): half the time of one a step. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const byte = (at: number): number => bytes[at] ?? 0;
  const whole = bytes.length - (bytes.length % 4);
  let sum = -1;
  for (let at = 0; at < whole; at += 4) {
    sum ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    sum = (four[sum & 0xff] ?? 0) ^ (three[(sum >>> 8) & 0xff] ?? 0) ^ (two[(sum >>> 16) & 0xff] ?? 0) ^ (one[sum >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at++) sum = (one[(sum ^ byte(at)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
