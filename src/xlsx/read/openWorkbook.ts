import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import { openPackage, type Package } from "../package/openPackage";
import { parseXmlTree, type XmlElement } from "../xml/xmlTree";
import { readPalette, type Palette } from "./colours";
import { readSharedStrings } from "./sharedStrings";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";

/** An opened workbook with the lists that its sheets refer to. */
export interface OpenWorkbook {
  readonly file: Package;
  readonly workbook: WorkbookPart;
  readonly strings: readonly string[];
  readonly styles: XmlElement | null;
  readonly palette: Palette;
}

/** Opens a file behind the guard. Every way in which it can be refused is one trouble. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Outcome<OpenWorkbook> {
  const opened = openPackage(bytes, fileName);
  if (!opened.ok) return opened;
  const file = opened.value;
  const workbook = readWorkbookPart(file);
  if (workbook === null) return failed({ code: "file-damaged", facts: { file: fileName }, details: "a sheet is missing" });
  const arrows = file.relationships(file.workbook);
  const partOf = (kind: string): string | null => {
    const arrow = arrows.find((each) => each.kind === kind);
    return arrow === undefined ? null : file.text(arrow.target);
  };
  const styles = parseXmlTree(partOf("styles") ?? "");
  return done({
    file,
    workbook,
    strings: readSharedStrings(partOf("sharedStrings")),
    styles,
    palette: readPalette(partOf("theme"), styles),
  });
}
