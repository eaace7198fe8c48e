import { expect, test } from "@jest/globals";
import { formatStyles, wishKey } from "../../src/xlsx/graft/formatStyles";
import { parseXmlTree } from "../../src/xlsx/xml/xmlTree";

const DAY = "dd/mm/yyyy";
const XFS = '<xf numFmtId="49" fontId="1" applyNumberFormat="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="2"/>';
const FORMATS = `<numFmts count="1"><numFmt numFmtId="164" formatCode="${DAY}"/></numFmts>`;

const wishes = [
  { style: "0", format: DAY },
  { style: "1", format: DAY },
  { style: "", format: "0%" },
];

test.each([
  ["a styles part", `<styleSheet>${FORMATS}<fonts/><cellXfs count="2">${XFS}</cellXfs></styleSheet>`, ["2", "1", "3"], 2],
  ["one without number formats of its own", `<styleSheet><fonts/><cellXfs>${XFS}</cellXfs></styleSheet>`, ["2", "1", "3"], 2],
  [
    "one whose elements have a prefix",
    `<styleSheet>${FORMATS}<cellXfs count="2">${XFS}</cellXfs></styleSheet>`.replace(/<(\/?)(?=[a-z])/g, "<$1x:"),
    ["2", "1", "3"],
    2,
  ],
])("%s gets further styles that differ in their number format alone, and only where none fits", (_, source, numbers, formats) => {
  const made = formatStyles(source, wishes)!;
  expect(wishes.map((wish) => made.styles.get(wishKey(wish)))).toEqual(numbers);
  const root = parseXmlTree(made.source)!;
  const xfs = root.children.find(({ name }) => name === "cellXfs")!;
  expect(xfs.children.map(({ attributes }) => attributes.get("fontId"))).toEqual(["1", "2", "1", "1"]);
  expect(xfs.children[2]!.children.map(({ name }) => name)).toEqual(["alignment"]);
  expect(root.children.find(({ name }) => name === "numFmts")!.children).toHaveLength(formats);
  expect(xfs.attributes.get("count") ?? "4").toBe("4");
});

test("a part without styles of cells is left alone", () => {
  expect(formatStyles("<styleSheet/>", wishes)).toBeNull();
});
