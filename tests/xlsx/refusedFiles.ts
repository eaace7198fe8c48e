import { strToU8, zipSync } from "fflate";
import { officerFile } from "./officerFile";

/** Files that must be refused, made here so that none has to be kept, each with the sentence that a person reads. */

const CFB = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** A compound file whose directory names one stream, as encrypted workbooks and old .xls files have it. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(CFB);
  for (const [index, letter] of Array.from(stream).entries()) bytes[1024 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Where the zip's central directory keeps the entry of a part. */
function centralEntry(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const name = strToU8(part);
  for (let at = bytes.length - 46; at > 0; at--) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 28, true) === name.length;
    if (isEntry && name.every((byte, index) => bytes[at + 46 + index] === byte)) return at;
  }
  throw new Error(`${part} is not in the zip`);
}

/** The officer's file with a field of one part's directory entry changed. */
function altered(bytes: Uint8Array, part: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), centralEntry(copy, part));
  return copy;
}

const SHEET = "xl/worksheets/sheet1.xml";
const CHECKSUM = 16;
const SIZE = 24;
const MB = 1024 * 1024;
const FLAGS = 8;

/** A sheet of white space that unpacks to so many megabytes. */
function bomb(megabytes: number): Uint8Array {
  const filling = " ".repeat(1024 * 1024).repeat(megabytes);
  return officerFile((part, source) => (part === SHEET ? source.replace("<sheetData>", `<sheetData>${filling}`) : source));
}

function withCell(address: string): Uint8Array {
  const row = /\d+/.exec(address)?.[0] ?? "1";
  const cell = `<row r="${row}"><c r="${address}"><v>1</v></c></row></sheetData><mergeCells`;
  return officerFile((_, source) => source.replace("</sheetData><mergeCells", cell));
}

/** Bytes without any order, the same every time. */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

/** What is wrong, the bytes, and the code of the one trouble. */
export const REFUSED: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["empty", () => new Uint8Array(), "file-empty"],
  ["a megabyte of noise", () => noise(1_000_000), "file-not-xlsx"],
  ["comma-separated text", () => strToU8("Ref,Action\n1,Meet\n"), "file-not-xlsx"],
  ["encrypted", () => compoundFile("EncryptedPackage"), "file-encrypted"],
  ["an old .xls", () => compoundFile("Workbook"), "file-old-xls"],
  ["an old .doc", () => compoundFile("WordDocument"), "file-word"],
  [
    "a Word document renamed",
    () => zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<R/>", "word/document.xml": "<w/>" }),
    "file-word",
  ],
  ["another zip", () => zipOf({ "photos/one.txt": "one" }), "file-other-zip"],
  ["an OpenDocument sheet", () => zipOf({ mimetype: "application/vnd.oasis", "content.xml": "<a/>" }), "file-opendocument"],
  ["the first half of a file", () => officerFile().slice(0, 3000), "file-damaged"],
  ["a file without its last bytes", () => officerFile().slice(0, -30), "file-damaged"],
  [
    "a sheet whose XML is cut",
    () => officerFile((part, source) => (part === SHEET ? source.slice(0, 900) : source)),
    "file-damaged",
  ],
  [
    "a workbook whose XML is cut",
    () => officerFile((part, source) => (part === "xl/workbook.xml" ? source.slice(0, 500) : source)),
    "file-damaged",
  ],
  [
    "a sheet that is missing",
    () => officerFile((part, source) => (part.startsWith("xl/_rels") ? source.replace("sheet1.xml", "sheet9.xml") : source)),
    "file-damaged",
  ],
  [
    "a changed checksum",
    () => altered(officerFile(), SHEET, (view, at) => view.setUint32(at + CHECKSUM, 7, true)),
    "file-damaged",
  ],
  [
    "a bomb that says so",
    () => altered(officerFile(), SHEET, (view, at) => view.setUint32(at + SIZE, 101 * MB, true)),
    "file-too-large",
  ],
  [
    "a bomb that says it is small",
    () => altered(bomb(5), SHEET, (view, at) => view.setUint32(at + SIZE, 1000, true)),
    "file-hostile",
  ],
  [
    "a size that is too big",
    () => altered(officerFile(), SHEET, (view, at) => view.setUint32(at + SIZE, 90_000, true)),
    "file-damaged",
  ],
  ["an encrypted part", () => altered(officerFile(), SHEET, (view, at) => view.setUint16(at + FLAGS, 1, true)), "file-encrypted"],
  ["a part twice", () => zipOf({ "xl/workbook.xml": "<a/>", "XL/Workbook.xml": "<b/>" }), "file-hostile"],
  [
    "a zip64 file",
    () => altered(officerFile(), SHEET, (view, at) => view.setUint32(at + SIZE, 0xffffffff, true)),
    "file-hostile",
  ],
  [
    "too many parts",
    () => zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}.xml`, "<a/>"]))),
    "file-hostile",
  ],
  ["a cell at the end of the sheet", () => withCell("XFD1048576"), "file-too-many-cells"],
  ["a cell at the foot of the sheet", () => withCell("A1048576"), "file-too-many-cells"],
];
