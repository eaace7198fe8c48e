import { beforeEach, describe, expect, test } from "@jest/globals";
import { parseBox } from "../../../src/core/grid/a1";
import type { Box } from "../../../src/core/grid/a1";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import type { HostChange } from "../../../src/workbench/host/model/hostChange";
import { validationAt } from "../../../src/workbench/view/edit/checkEntry";
import { clipOf, clipText } from "../../../src/workbench/view/edit/clip";
import { fillDown } from "../../../src/workbench/view/edit/fillDown";
import { pasteClip } from "../../../src/workbench/view/edit/pasteClip";
import { pasteText } from "../../../src/workbench/view/edit/pasteText";
import { fromTsv, toTsv } from "../../../src/workbench/view/edit/tsv";
import type { Session } from "../../../src/workbench/view/session";
import { openSession } from "../support/openSession";
import { sampleBook } from "../support/sampleBook";

let session: Session;
let heard: HostChange[];

beforeEach(async () => {
  session = await openSession(sampleBook(4));
  session.activate(sheet().id);
  heard = [];
  session.book.onChange((changes) => heard.push(...changes));
});

const sheet = () => session.book.sheetByTitle("1 Safer Nights")!;
const at = (address: string): Box => parseBox(address)!;
const cellAt = (address: string) => sheet().cell(at(address).top, at(address).left);
const valueAt = (address: string) => cellAt(address).value;
const ruleAt = (address: string) => validationAt(sheet(), at(address).top, at(address).left)?.rule ?? null;
const edits = () => heard.filter(({ kind }) => kind === "cells");

function copyPaste(from: string, to: string, isCut = false) {
  session.selectBox(at(from));
  const clip = clipOf(session, isCut);
  session.selectBox(at(to));
  heard = [];
  return pasteClip(session, clip);
}

function pasteOutside(text: string, to: string) {
  session.selectBox(at(to));
  heard = [];
  return pasteText(session, text);
}

describe("pasting what was copied here", () => {
  test("over a status takes its list and its colours away, as Excel's plain paste does", () => {
    expect(copyPaste("B4", "D4").kind).toBe("done");
    expect(valueAt("D4")).toBe(valueAt("B4"));
    expect(ruleAt("D4")).toBeNull();
    expect(ruleAt("D5")).toMatchObject({ kind: "list", source: "StatusNames" });
    expect(sheet().state.conditionalFormats.some(({ box }) => box.top === 3)).toBe(false);
  });

  test("brings list, look and colours along", () => {
    copyPaste("D5", "G20");
    expect(valueAt("G20")).toBe("On track");
    expect(ruleAt("G20")).toMatchObject({ source: "StatusNames" });
    expect(session.calculator!.lookAt(sheet().id, 19, 6).fill).toBe(session.calculator!.lookAt(sheet().id, 4, 3).fill);
    copyPaste("B4", "G21");
    expect(cellAt("G21").style.wrap).toBe(true);
  });

  test("moves formulas along", () => {
    sheet().setCell(19, 0, { ...EMPTY_CELL, formula: "A5&$A$4" });
    copyPaste("A20", "B22");
    expect(cellAt("B22").formula).toBe("B7&$A$4");
  });

  test("is one step and one change with the block's address", () => {
    const before = valueAt("D4");
    copyPaste("B4:C5", "C4");
    expect(edits()).toEqual([{ kind: "cells", sheetId: sheet().id, box: at("C4:D5"), change: "RangeEdited" }]);
    expect(session.book.selection().box).toEqual(at("C4:D5"));
    session.undo();
    expect(valueAt("D4")).toBe(before);
    expect(ruleAt("D4")).toMatchObject({ source: "StatusNames" });
    session.redo();
    expect(ruleAt("D4")).toMatchObject({ source: "AgencyNames" });
    session.undo();
    expect(valueAt("D4")).toBe(before);
  });

  test("of one cell fills every selected cell", () => {
    copyPaste("D4", "D5:D7");
    expect(["D5", "D6", "D7"].map(valueAt)).toEqual(Array.from({ length: 3 }, () => "Not started"));
    expect(ruleAt("D6")).toMatchObject({ source: "StatusNames" });
  });

  test("right below the table makes it longer", () => {
    copyPaste("A4:E5", "A8");
    expect(sheet().state.tables[0]!.box).toEqual(at("A3:E9"));
    expect(ruleAt("D9")).toMatchObject({ source: "StatusNames" });
  });

  test("onto a protected sheet or part of a merge is refused and changes nothing", () => {
    sheet().state.merges = [at("G20:H21")];
    expect(copyPaste("A4", "G20")).toMatchObject({ kind: "refused", message: "We can't do that to a merged cell." });
    const allowed = { allowFormatCells: false, allowFormatRows: false, allowFormatColumns: false, allowSort: false };
    sheet().state.protection = { ...allowed, allowAutoFilter: false, password: null };
    expect(copyPaste("A4", "D4").kind).toBe("refused");
    expect(ruleAt("D4")).not.toBeNull();
    expect(edits()).toEqual([]);
  });
});

describe("cutting and pasting", () => {
  test("moves cells with their rules; what speaks of them follows", () => {
    sheet().setCell(19, 0, { ...EMPTY_CELL, formula: "D4&A4" });
    copyPaste("D4", "G4", true);
    expect(cellAt("D4")).toEqual(EMPTY_CELL);
    expect(ruleAt("D4")).toBeNull();
    expect(valueAt("G4")).toBe("Not started");
    expect(ruleAt("G4")).toMatchObject({ source: "StatusNames" });
    expect(cellAt("A20").formula).toBe("G4&A4");
    expect(edits().map((change) => "box" in change && change.box)).toEqual([at("D4"), at("G4")]);
  });

  test("is over after one paste", () => {
    session.selectBox(at("D4"));
    const clip = clipOf(session, true);
    session.keep(clip);
    pasteClip(session, clip);
    expect(session.clip).toBeNull();
  });

  test("takes a whole table along", () => {
    copyPaste("A3:E7", "G3", true);
    expect(sheet().state.tables[0]!.box).toEqual(at("G3:K7"));
    expect(session.book.sheetByTitle("Plan")!.cell(2, 1).value).toBe(1);
  });
});

describe("pasting text from outside", () => {
  test("writes what was not in the list, and the list stays", () => {
    expect(pasteOutside("Nearly there", "D4").kind).toBe("done");
    expect(valueAt("D4")).toBe("Nearly there");
    expect(ruleAt("D4")).toMatchObject({ source: "StatusNames" });
  });

  test("types every field of every row, in one step and one change", () => {
    pasteOutside("1\tone\r\n2\t12%\r\n", "G20");
    expect([valueAt("G20"), valueAt("H20"), valueAt("G21"), valueAt("H21")]).toEqual([1, "one", 2, 0.12]);
    expect(edits()).toEqual([{ kind: "cells", sheetId: sheet().id, box: at("G20:H21"), change: "RangeEdited" }]);
    session.undo();
    expect(valueAt("G20")).toBeNull();
  });

  test("right below the table makes it longer, its lists with it", () => {
    pasteOutside("1.5\tLight the path\n1.6\tMend the gate", "A8");
    expect(sheet().state.tables[0]!.box).toEqual(at("A3:E9"));
    expect(ruleAt("D9")).toMatchObject({ source: "StatusNames" });
    expect(valueAt("A9")).toBe("1.6");
  });

  test("leaves a formula that cannot be read as text", () => {
    pasteOutside("=SUM(", "G20");
    expect(cellAt("G20")).toMatchObject({ value: "=SUM(", formula: null });
  });
});

describe("Ctrl+D", () => {
  test("fills the first selected row down, with its rules", () => {
    session.selectBox(at("C4:D6"));
    fillDown(session);
    expect([valueAt("C6"), valueAt("D6")]).toEqual(["Borough Council", "Not started"]);
    expect(ruleAt("D6")).toMatchObject({ source: "StatusNames" });
  });

  test("of one row takes the row above", () => {
    session.selectBox(at("D5"));
    fillDown(session);
    expect(valueAt("D5")).toBe("Not started");
  });
});

describe("text on the clipboard", () => {
  test("shows what the cells show", () => {
    session.selectBox(at("A4:E4"));
    expect(clipText(clipOf(session, false)).split("\t").slice(2)).toEqual(["Borough Council", "Not started", "09 Dec 2025\r\n"]);
  });

  test.each([
    [[["a", "b"]]],
    [[["one\ntwo", 'say "yes"']]],
    [[["a\tb"], ["c"]]],
    [
      [
        ["", ""],
        ["", "x"],
      ],
    ],
  ])("%j comes back as it went", (rows) => {
    expect(fromTsv(toTsv(rows))).toEqual(rows);
  });

  test("without a line break at its end is read whole, quotation marks inside a word too", () => {
    expect(fromTsv('a\t5" pipe\nb\t')).toEqual([
      ["a", '5" pipe'],
      ["b", ""],
    ]);
  });
});
