import { copiedItem, newItem, writeZip, type ZipItem } from "../package/writeZip";
import type { Package, Relationship } from "../package/openPackage";
import { relsPartOf, resolveTarget } from "../package/partNames";
import { attributeOf, childrenOf, parseXmlTree } from "../xml/xmlTree";
import { textToXml } from "../xml/xmlText";
import { appendTo, applyEdits } from "./xmlEdit";

const TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A relationship to be added. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

/** The parts of a file while they change. What nobody touches goes into the new file byte for byte. */
export class Parts {
  private readonly changed = new Map<string, string | null>();

  constructor(readonly original: Package) {}

  /** The source of a part as it stands now; null where there is none. */
  text(part: string): string | null {
    const changed = this.changed.get(part);
    return changed === undefined ? this.original.text(part) : changed;
  }

  set(part: string, source: string): void {
    if (this.text(part) !== source) this.changed.set(part, source);
  }

  /** Adds a part with its content type. */
  add(part: string, source: string, contentType: string): void {
    this.set(part, source);
    const types = this.text(TYPES) ?? "";
    const root = parseXmlTree(types);
    if (root === null || this.overrides().includes(part)) return;
    const override = `<Override PartName="/${textToXml(part)}" ContentType="${contentType}"/>`;
    this.set(TYPES, applyEdits(types, [appendTo(types, root, override)]));
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relsPartOf(part)]) if (this.text(name) !== null) this.changed.set(name, null);
    const types = this.text(TYPES) ?? "";
    const overrides = childrenOf(parseXmlTree(types), "Override").filter((each) => attributeOf(each, "PartName") === `/${part}`);
    this.set(
      TYPES,
      applyEdits(
        types,
        overrides.map(({ start, end }) => ({ start, end, text: "" })),
      ),
    );
  }

  /** What a part points at now. */
  relationships(part: string): readonly (Relationship & { readonly type: string })[] {
    return childrenOf(parseXmlTree(this.text(relsPartOf(part)) ?? ""), "Relationship").map((element) => {
      const type = attributeOf(element, "Type") ?? "";
      const target = attributeOf(element, "Target") ?? "";
      const outside = attributeOf(element, "TargetMode") === "External";
      const place = outside ? target : resolveTarget(part, target);
      return { id: attributeOf(element, "Id") ?? "", kind: type.split("/").at(-1) ?? "", type, target: place, outside };
    });
  }

  /** Adds an arrow from a part to another; targets inside the file are written from its root. */
  relate(part: string, { id, type, target, outside }: NewRelationship): void {
    const source = this.text(relsPartOf(part)) ?? NO_RELATIONSHIPS;
    const root = parseXmlTree(source);
    if (root === null) return;
    const place = outside ? `${textToXml(target)}" TargetMode="External` : `/${textToXml(target)}`;
    const arrow = `<Relationship Id="${id}" Type="${textToXml(type)}" Target="${place}"/>`;
    this.set(relsPartOf(part), applyEdits(source, [appendTo(source, root, arrow)]));
  }

  /** Takes arrows of a part away. */
  unrelate(part: string, ids: readonly string[]): void {
    const source = this.text(relsPartOf(part)) ?? "";
    const arrows = childrenOf(parseXmlTree(source), "Relationship").filter((each) => ids.includes(attributeOf(each, "Id") ?? ""));
    const edits = arrows.map(({ start, end }) => ({ start, end, text: "" }));
    if (edits.length > 0) this.set(relsPartOf(part), applyEdits(source, edits));
  }

  /** The names of all parts as they stand now, those that are not XML included. */
  names(): readonly string[] {
    const original = this.original.entries.map(({ name }) => name).filter((name) => !this.changed.has(name));
    return [...original, ...Array.from(this.changed).flatMap(([name, source]) => (source === null ? [] : [name]))];
  }

  /** A name that no part has: makeName is asked with 1, 2, 3… */
  freeName(makeName: (index: number) => string): string {
    const taken = new Set([...this.original.entries.map(({ name }) => name.toLowerCase()), ...this.changed.keys()]);
    let index = 1;
    while (taken.has(makeName(index).toLowerCase()) || taken.has(makeName(index))) index++;
    return makeName(index);
  }

  /** The new file; the very bytes of the original when nothing has changed. null when the original is cut short. */
  toBytes(): Uint8Array | null {
    if (this.changed.size === 0) return this.original.bytes;
    const kept = this.original.entries.filter(({ name }) => this.changed.get(name) !== null);
    const items = kept.map((entry): ZipItem | null => {
      const source = this.changed.get(entry.name);
      return typeof source === "string" ? newItem(entry.name, source) : copiedItem(this.original.bytes, entry);
    });
    const names = new Set(kept.map(({ name }) => name));
    const added = Array.from(this.changed).flatMap(([name, source]) =>
      source === null || names.has(name) ? [] : [newItem(name, source)],
    );
    const whole = items.filter((item) => item !== null);
    return whole.length < items.length ? null : writeZip([...whole, ...added]);
  }

  private overrides(): readonly string[] {
    return childrenOf(parseXmlTree(this.text(TYPES) ?? ""), "Override").map((each) =>
      (attributeOf(each, "PartName") ?? "").slice(1),
    );
  }
}
