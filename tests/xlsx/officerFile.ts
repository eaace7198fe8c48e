import { strToU8, unzipSync, zipSync } from "fflate";

/** An officer's workbook as Excel would keep it, made by hand: a chart, a picture, a comment, x14 lists and parts that nobody knows. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const arrow = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
const type = (part: string, content: string): string => `<Override PartName="/${part}" ContentType="${content}"/>`;

const SHEET_1 = `${XML}<worksheet ${MAIN} xmlns:r="${R}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetPr><tabColor theme="4" tint="0.4"/></sheetPr><dimension ref="A1:E9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="50" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2" s="2"><v>45000</v></c></row><row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D3" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c></row><row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">B4*2</f><v>2</v></c><c r="B4"><v>1</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>4</v></c><c r="B5"><v>2</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>6</v></c><c r="B6"><v>3</v></c><c r="C6" s="3"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E9"><formula1>"Yes,No"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9 F2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

const STYLES = `${XML}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><color theme="1"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const WORKBOOK = `${XML}<workbook ${MAIN} xmlns:r="${R}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="My plan's" sheetId="3" r:id="rId1"/><sheet name="Other" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'My plan''s'!$1:$2</definedName><definedName name="Choices">Other!$A$1:$A$3</definedName><definedName name="Local" localSheetId="1" hidden="1">Other!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const TEXTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${type("xl/workbook.xml", `${SHEET}.sheet.main+xml`)}${type("xl/worksheets/sheet1.xml", `${SHEET}.worksheet+xml`)}${type("xl/worksheets/sheet2.xml", `${SHEET}.worksheet+xml`)}${type("xl/styles.xml", `${SHEET}.styles+xml`)}${type("xl/sharedStrings.xml", `${SHEET}.sharedStrings+xml`)}${type("xl/calcChain.xml", `${SHEET}.calcChain+xml`)}${type("xl/comments1.xml", `${SHEET}.comments+xml`)}${type("xl/tables/table5.xml", `${SHEET}.table+xml`)}${type("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml")}</Types>`,
  "_rels/.rels": `${RELS}${arrow("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": `${RELS}${arrow("rId1", "worksheet", "worksheets/sheet1.xml")}${arrow("rId2", "worksheet", "/xl/worksheets/sheet2.xml")}${arrow("rId3", "styles", "styles.xml")}${arrow("rId4", "sharedStrings", "/xl/sharedStrings.xml")}${arrow("rId5", "calcChain", "calcChain.xml")}</Relationships>`,
  "xl/worksheets/sheet1.xml": SHEET_1,
  "xl/worksheets/_rels/sheet1.xml.rels": `${RELS}${arrow("rId1", "drawing", "../drawings/drawing1.xml")}${arrow("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml")}${arrow("rId3", "comments", "../comments1.xml")}</Relationships>`,
  "xl/worksheets/sheet2.xml": `${XML}<worksheet ${MAIN} xmlns:r="${R}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  "xl/worksheets/_rels/sheet2.xml.rels": `${RELS}${arrow("rId1", "table", "../tables/table5.xml")}</Relationships>`,
  "xl/tables/table5.xml": `${XML}<table ${MAIN} id="5" name="Small" displayName="Small" ref="A1:A2" totalsRowShown="0"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="Ref &amp; no"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": `${XML}<sst ${MAIN} count="3" uniqueCount="3"><si><r><rPr><b/></rPr><t>Rich </t></r><r><t>title</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>Ref &amp; no</t></si><si><t xml:space="preserve"> 1.10 _x005F_x0041_ </t></si></sst>`,
  "xl/calcChain.xml": `${XML}<calcChain ${MAIN}><c r="A4" i="3"/></calcChain>`,
  "xl/comments1.xml": `${XML}<comments ${MAIN}><authors><author>Officer</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Ask the board</t></text></comment></commentList></comments>`,
  "xl/drawings/drawing1.xml": `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"></xdr:wsDr>`,
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>',
  "customXml/item1.xml": `${XML}<anything xmlns="urn:officer"><kept/></anything>`,
};

const PICTURE = Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 251);

/** The bytes of the officer's workbook. `change` may alter the source of a part. */
export function officerFile(change: (part: string, source: string) => string = (_, source) => source): Uint8Array {
  const parts = Object.entries(TEXTS).map(([part, source]) => [part, strToU8(change(part, source))] as const);
  return zipSync(Object.fromEntries([...parts, ["xl/media/image1.png", PICTURE] as const]), { mtime: "2020-01-01" });
}

/** The same workbook with a prefix before every element of its workbook, styles and sheets, as some tools write them. */
export function prefixedFile(): Uint8Array {
  return officerFile((part, source) => {
    if (!/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d|tables\/table\d)\.xml$/.test(part)) return source;
    return source
      .replace(/<(\/?)(?=[A-Za-z])(?!x14:|xm:)/g, "<$1x:")
      .replace(` ${MAIN}`, ` ${MAIN.replace("xmlns=", "xmlns:x=")}`);
  });
}

/** The unpacked parts of a file, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The text of a part; "" where there is none. */
export function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(part) ?? new Uint8Array());
}
