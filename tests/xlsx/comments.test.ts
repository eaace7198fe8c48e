import { expect, test } from "@jest/globals";
import { unzipSync, strToU8, zipSync } from "fflate";
import { readReturnFile } from "../../src/xlsx/readGrids";
import { officerFile } from "./officerFile";

const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const ARROW =
  '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>';
const THREAD =
  '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>Ask &amp; wait</text></threadedComment><threadedComment ref="B2" id="{2}" parentId="{1}"><text>Asked</text></threadedComment></ThreadedComments>';

async function commentsOf(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const read = await readReturnFile(bytes, "a.xlsx");
  if (!read.ok) throw new Error(read.trouble.code);
  return [...(read.value.comments ?? [])];
}

/** The officer's file with the note on B2 as a thread of two, as Excel keeps it: the note beside it says that it is one. */
function withThread(): Uint8Array {
  const parts = unzipSync(officerFile());
  const rels = new TextDecoder().decode(parts[RELS]).replace("</Relationships>", `${ARROW}</Relationships>`);
  return zipSync({ ...parts, [RELS]: strToU8(rels), "xl/threadedComments/threadedComment1.xml": strToU8(THREAD) });
}

test("a note on a cell is read with its place", async () => {
  expect(await commentsOf(officerFile())).toEqual([["'My plan''s'!B2", "Ask the board"]]);
});

test("of a threaded comment what was said is read, not the note that stands in for it", async () => {
  expect(await commentsOf(withThread())).toEqual([["'My plan''s'!B2", "Ask & wait\nAsked"]]);
});
