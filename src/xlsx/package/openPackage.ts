import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { TroubleCode } from "../../app/troubles";
import { checkBytes } from "../guard/checkBytes";
import { attributeOf, childrenOf, parseXmlTree } from "../xml/xmlTree";
import { relsPartOf, resolveTarget } from "./partNames";
import { unpackEntry, type EntryFault } from "./unpackEntry";
import type { ZipEntry } from "./zipDirectory";

/** One arrow from a part to another. `target` is the part's name, or the address when it lies outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, styles, table. */
  readonly kind: string;
  readonly target: string;
  readonly outside: boolean;
}

/** An .xlsx file that passed the guard: every XML part is unpacked and whole. */
export interface Package {
  readonly bytes: Uint8Array;
  /** In the order of the file, parts that are not XML included. */
  readonly entries: readonly ZipEntry[];
  /** The source of an XML part; null where there is none. */
  text(part: string): string | null;
  /** What a part points at; none when it has no relationships. */
  relationships(part: string): readonly Relationship[];
  /** The workbook's own part: xl/workbook.xml, or where the file keeps it. */
  readonly workbook: string;
}

const FAULTS = { lies: "file-hostile", damaged: "file-damaged" } as const satisfies Record<EntryFault, TroubleCode>;

/** Whether the part's root element is closed, so that nothing was cut off its end. */
function isWhole(source: string): boolean {
  const root = /<(?![?!])([^\s/>]+)/.exec(source)?.[1];
  const last = source.trimEnd();
  return (
    root !== undefined &&
    (last.endsWith(`</${root}>`) || (last.endsWith("/>") && last.lastIndexOf("<") === last.indexOf(`<${root}`)))
  );
}

function readRelationships(source: string, part: string): readonly Relationship[] {
  return childrenOf(parseXmlTree(source), "Relationship").map((element) => {
    const target = attributeOf(element, "Target") ?? "";
    const outside = attributeOf(element, "TargetMode") === "External";
    const kind = (attributeOf(element, "Type") ?? "").split("/").at(-1) ?? "";
    return { id: attributeOf(element, "Id") ?? "", kind, target: outside ? target : resolveTarget(part, target), outside };
  });
}

/** Checks a file and unpacks its XML parts. Every way in which a file can be refused is one trouble; nothing is partly read. */
export function openPackage(bytes: Uint8Array, fileName: string): Outcome<Package> {
  const checked = checkBytes(bytes, fileName);
  if (!checked.ok) return checked;
  const parts = new Map<string, string>();
  const decoder = new TextDecoder();
  for (const entry of checked.value.filter(({ name }) => /\.(xml|rels|vml)$/i.test(name))) {
    const unpacked = unpackEntry(bytes, entry);
    if (typeof unpacked === "string") {
      return failed({ code: FAULTS[unpacked], facts: { file: fileName }, details: `${entry.name}: ${unpacked}` });
    }
    const source = decoder.decode(unpacked);
    if (/\.(xml|rels)$/i.test(entry.name) && !isWhole(source)) {
      return failed({ code: "file-damaged", facts: { file: fileName }, details: `${entry.name}: not closed` });
    }
    parts.set(entry.name, source);
  }
  const relationships = (part: string): readonly Relationship[] => readRelationships(parts.get(relsPartOf(part)) ?? "", part);
  const workbook = relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!parts.has(workbook)) return failed({ code: "file-damaged", facts: { file: fileName }, details: "no workbook part" });
  return done({ bytes, entries: checked.value, text: (part) => parts.get(part) ?? null, relationships, workbook });
}
