import { describe, expect, test } from "@jest/globals";
import type { CellValue, Grid, WorkbookContent } from "../../../src/core/grid/grid";
import type { ComparedReturn } from "../../../src/core/returns/comparison";
import { compareFiles } from "../../../src/core/returns/compareFiles";
import { NO_ROUNDS } from "../../../src/core/returns/firstQuestions";
import { pastedReturn, pastedSheets } from "../../../src/core/returns/pastedReturns";
import { planIndex } from "../../../src/core/returns/planIndex";
import { fileOf, filled, larkmoor, packOf } from "../../support/aReturn";
import type { TestPack } from "../../support/aReturn";
import { COMPARED_ON, codesOf, comparedFiles, comparedOne, linesOf } from "../../support/comparedReturns";
import { wordGrid } from "../../support/wordGrid";

const plan = larkmoor();
const pack = filled(filled(packOf(plan), 1, "status", "Complete"), 1, "update", "The walks are done.");
const DONE = ["1.3 | status | partner-changed | At risk -> Complete", "1.3 | update | partner-changed |  -> The walks are done."];

type Row = readonly CellValue[];

/** A pack with each of its lines, the headings first, put through a change. */
function lineByLine({ headings, rows, ...rest }: TestPack, change: (line: Row, at: number) => Row): TestPack {
  const [first = [], ...others] = [headings, ...rows].map(change);
  return { ...rest, headings: first.map(String), rows: others };
}

const without = (one: TestPack, heading: string): TestPack => {
  const gone = one.headings.indexOf(heading);
  return lineByLine(one, (line) => line.filter((_, column) => column !== gone));
};

const renamed = (one: TestPack, from: string, to: string): TestPack => ({
  ...one,
  headings: one.headings.map((heading) => (heading === from ? to : heading)),
});

const withRows = (one: TestPack, rows: readonly Row[]): TestPack => ({ ...one, rows });

const codeAndPlace = ({ findings }: ComparedReturn): readonly (readonly [string, string | null])[] =>
  findings.map(({ code, at }) => [code, at]);

describe("columns", () => {
  test("that were moved are read by their headings", () => {
    const one = comparedOne(
      plan,
      lineByLine(pack, (line) => [...line].reverse()),
    );
    expect(linesOf(one)).toEqual(DONE);
    expect(codesOf(one)).toContain("columns-moved");
  });

  test("that were renamed with another word, a slip of the keyboard or out of all likeness are still known", () => {
    const all = renamed(renamed(renamed(pack, "Update", "Progress to date"), "Measure", "Mesure"), "Action", "Our jobs");
    const one = comparedOne(plan, all);
    expect(linesOf(one)).toEqual(DONE);
    expect(one.findings.filter(({ code }) => code === "column-renamed").map(({ facts }) => facts.column)).toEqual([
      "Update",
      "Measure",
      "Action",
    ]);
  });

  test("that can be known by their place alone are said to be guessed", () => {
    const told = filled(filled(pack, 0, "update", "Ten have trained."), 3, "update", "Cut again.");
    const one = comparedOne(plan, renamed(told, "Update", "What we have to tell you"));
    expect(linesOf(one)).toEqual(expect.arrayContaining([DONE[0], `${DONE[1] ?? ""} | column-guessed`]));
    expect(codesOf(one)).toContain("column-guessed");
  });

  test("side by side that can be known by their places alone are guessed in their order, and asked", () => {
    const told = filled(filled(pack, 0, "update", "Ten have trained."), 3, "update", "Cut again.");
    const dated = filled(filled(filled(told, 0, "updated", 46_000), 1, "updated", 46_000), 3, "updated", 46_000);
    const one = comparedOne(plan, renamed(renamed(dated, "Update", "What we have to tell you"), "Updated", "On which day"));
    expect(linesOf(one)).toEqual(
      expect.arrayContaining([
        DONE[0],
        `${DONE[1] ?? ""} | column-guessed`,
        "1.3 | updated | partner-changed |  -> 46000 | column-guessed",
      ]),
    );
    expect(codesOf(one).filter((code) => code === "column-guessed")).toHaveLength(2);
  });

  test("of the plan's own are never taken for one that is gone", () => {
    const [first, ...others] = structuredClone(plan.reading.plan.priorities);
    const priorities = [{ ...first!, columns: [...first!.columns, "Cost code"] }, ...others];
    const own = { ...plan, reading: { ...plan.reading, plan: { ...plan.reading.plan, priorities } } };
    const coded = lineByLine(pack, (line, at) =>
      line.map((value, column) => (column !== 6 ? value : at === 0 ? "Cost code" : "CS-104")),
    );
    const one = comparedOne(own, coded);
    expect(linesOf(one)).toEqual(DONE.slice(1));
    expect(codesOf(one)).toContain("column-removed");
    expect(codesOf(one)).not.toContain("column-guessed");
  });

  test("that cannot be read are never said to have come back as they were sent", () => {
    const told = [0, 1, 2, 3].reduce(
      (one, row) => filled(filled(one, row, "status", "well"), row, "update", "Two of ten."),
      pack,
    );
    const odd = renamed(renamed(renamed(told, "Updated", "Which day"), "Status", "How is it going"), "Update", "Our words");
    const one = comparedOne(
      plan,
      lineByLine(odd, (line, at) => [...line.slice(0, 7), at === 0 ? "Whose" : "ours", ...line.slice(7)]),
    );
    expect(linesOf(one)).toEqual([]);
    expect(codesOf(one)).toEqual(expect.arrayContaining(["column-removed", "column-added"]));
    expect(codesOf(one)).not.toContain("untouched");
  });

  test("that were taken out are said, and nothing in them counts as emptied", () => {
    const one = comparedOne(plan, without(without(pack, "Measure"), "Update"));
    expect(linesOf(one)).toEqual(DONE.slice(0, 1));
    expect(codesOf(one)).toEqual(expect.arrayContaining(["column-removed", "protected-column-removed"]));
  });

  test("that were added are said with how much stands in them", () => {
    const one = comparedOne(
      plan,
      lineByLine(pack, (line, at) => ["Remarks", "", "we need help", "", "us too"].slice(at, at + 1).concat(line.map(String))),
    );
    expect(one.findings).toContainEqual(
      expect.objectContaining({ code: "column-added", at: "'Your actions'!A3", facts: { found: "Remarks", count: "2" } }),
    );
  });

  test("that stand twice are read once, and the second said with its headings", () => {
    const twice = lineByLine(pack, (line) => [...line, ...line]);
    const one = comparedOne(plan, twice);
    expect(linesOf(one)).toEqual(DONE);
    expect(one.findings.filter(({ code, facts }) => code === "column-added" && facts.found === "Status")).toHaveLength(1);
  });

  test("headings named after parts of JavaScript's objects are columns like others", () => {
    const odd = lineByLine(pack, (line, at) => [at === 0 ? "__proto__" : "x", at === 0 ? "constructor" : "y", ...line]);
    const one = comparedOne(plan, odd);
    expect(linesOf(one)).toEqual(DONE);
    expect(one.findings.filter(({ code }) => code === "column-added")).toHaveLength(2);
  });

  test("whose headings are all gone are known by the IDs and by what stands in them", () => {
    const content = fileOf(pack);
    const [sheet, ...rest] = content.grids;
    const bare: WorkbookContent = {
      ...content,
      grids: sheet === undefined ? rest : [{ ...sheet, rows: sheet.rows.slice(3) }, ...rest],
    };
    const [one] = comparedFiles(plan, [bare]);
    expect(one?.actions.map(({ id }) => id)).toEqual(["A0001", "A0003", "A0004", "A0005"]);
  });
});

describe("rows", () => {
  test("in any order say the same", () => {
    const one = comparedOne(plan, withRows(pack, [...pack.rows].reverse()));
    expect(linesOf(one)).toEqual(DONE);
    expect(codesOf(one)).toContain("rows-reordered");
  });

  test("that were sorted without their hidden IDs are known by ref and wording", () => {
    const ids = pack.rows.map((row) => row.at(-1) ?? null);
    const sorted = [...pack.rows].reverse().map((row, at) => [...row.slice(0, -1), ids[at] ?? null]);
    expect(linesOf(comparedOne(plan, withRows(pack, sorted)))).toEqual(DONE);
  });

  test("that were deleted are listed, never deleted", () => {
    const one = comparedOne(plan, withRows(pack, pack.rows.slice(0, 2)));
    expect(one.deleted.map(({ id, ref }) => [id, ref])).toEqual([
      ["A0004", "2.1"],
      ["A0005", "2.10"],
    ]);
    expect(one.findings.find(({ code }) => code === "rows-deleted")?.facts.refs).toBe("2.1, 2.10");
  });

  test("that were added are proposals for the priority of the row above", () => {
    const added = ["", "Light the car park behind the station", "Larkmoor Council", "", "", "", "Not started", "", "", ""];
    const one = comparedOne(plan, withRows(pack, [...pack.rows.slice(0, 2), added, ...pack.rows.slice(2)]));
    expect(one.proposals).toEqual([
      {
        at: "'Your actions'!A6:J6",
        priorityId: "p1",
        texts: new Map([
          ["action", "Light the car park behind the station"],
          ["lead", "Larkmoor Council"],
          ["status", "Not started"],
        ]),
      },
    ]);
    expect(linesOf(one)).toEqual(DONE);
  });

  test("that name their priority are proposals for that one", () => {
    const line: Row = ["", "Light the car park behind the station", ...Array<string>(8).fill("")];
    const named = lineByLine(withRows(pack, [line, ...pack.rows]), (cells, at) => [
      at === 0 ? "Priority" : at === 1 ? "2 Nuisance on the towpath" : "",
      ...cells,
    ]);
    expect(comparedOne(plan, named).proposals.map(({ priorityId }) => priorityId)).toEqual(["p2"]);
  });

  test("made from a copy, hidden ID and all, are proposals", () => {
    const [first = []] = pack.rows;
    const copy = first.map((value, column) => (column === 1 ? "Put up notices in every shop window" : value));
    const one = comparedOne(plan, withRows(pack, [...pack.rows, copy]));
    expect(one.proposals.map(({ texts }) => texts.get("action"))).toEqual(["Put up notices in every shop window"]);
    expect(codesOf(one)).toContain("row-copied");
  });

  test("that stand twice word for word are read once", () => {
    const one = comparedOne(plan, withRows(pack, [...pack.rows, pack.rows[1] ?? []]));
    expect(linesOf(one)).toEqual(DONE);
    expect(codeAndPlace(one)).toContainEqual(["row-twice", "'Your actions'!A8:J8"]);
  });

  test("that stand twice and say different things are asked, and the other update is told", () => {
    const other = (pack.rows[1] ?? []).map((value, column) => (column === 7 ? "Four walks are left." : value));
    const one = comparedOne(plan, withRows(pack, [...pack.rows, other]));
    expect(linesOf(one)).toEqual(DONE.map((line) => `${line} | two-returns`));
    expect(one.findings.find(({ code }) => code === "row-doubled")?.facts.other).toBe("Four walks are left.");
  });

  test("without an action are told with what they say", () => {
    const lone: Row = ["", "", "", "", "", "", "", "All figures are for the year to date", "", ""];
    const one = comparedOne(plan, withRows(pack, [...pack.rows, lone]));
    expect(one.findings.find(({ code }) => code === "row-without-action")?.facts.found).toBe(
      "All figures are for the year to date",
    );
  });

  test("whose ref was retyped are known by their ID", () => {
    const one = comparedOne(plan, filled(pack, 3, "ref", 2.1));
    expect(linesOf(one)).toEqual(DONE);
    expect(one.findings.find(({ code }) => code === "ref-retyped")?.facts).toEqual({ expected: "2.10", found: "2.1" });
  });

  test("of an action that is no longer in the plan are told", () => {
    const smaller = {
      ...plan,
      reading: { ...plan.reading, plan: { ...plan.reading.plan, priorities: plan.reading.plan.priorities.slice(0, 1) } },
    };
    const one = comparedOne(smaller, filled(pack, 3, "update", "Cut again."));
    expect(one.findings.filter(({ code }) => code === "not-in-plan").map(({ facts }) => facts.found)).toContain("Cut again.");
  });
});

describe("IDs", () => {
  test("that were deleted leave ref and wording, and an exact match is as sure as an ID", () => {
    const one = comparedOne(plan, without(pack, "Action ID"));
    expect(linesOf(one)).toEqual(DONE);
    expect(codesOf(one).filter((code) => code === "row-matched")).toHaveLength(4);
  });

  test("that were blanked where the wording changed too are matched by it, and asked", () => {
    const blanked = filled(filled(pack, 1, "id", null), 1, "action", "Walk the market with the traders on market days");
    expect(linesOf(comparedOne(plan, blanked))).toEqual([
      "1.3 | action | partner-changed | Walk the market with traders on market days -> Walk the market with the traders on market days | matched-by-wording | not-theirs",
      ...DONE.map((line) => `${line} | matched-by-wording`),
    ]);
  });

  test("of another action that was not sent are asked", () => {
    const one = comparedOne(
      plan,
      withRows(pack, [
        ...pack.rows,
        ["1.2", "Share pictures of repeat offenders", "Harrowmere Police", "", "", "", "Complete", "", "", "A0002"],
      ]),
    );
    expect(linesOf(one)).toContain("1.2 | status | partner-changed | Not started -> Complete | no-fingerprint | not-theirs");
    expect(codesOf(one)).toContain("not-issued");
  });
});

describe("files", () => {
  test("with another sheet's name and without the record are still read, and every change is asked", () => {
    const one = comparedOne(plan, { ...pack, record: null, sheet: "Larkmoor reply (2)" });
    expect(linesOf(one)).toEqual(DONE.map((line) => `${line} | no-fingerprint`));
    expect(one.agency).toBe("Larkmoor Council");
    expect(codesOf(one)).toContain("no-fingerprint");
  });

  test("that are a plain copy of the plan are matched by ref and wording", () => {
    const sheet = wordGrid("Sheet1", [
      ["Action plan"],
      [],
      ["Priority 1: Theft from shops"],
      ["Ref", "Action", "Lead agency", "Status", "Progress"],
      [
        "1.1",
        "Train shop staff in reporting theft",
        "Larkmoor Council",
        "Green",
        "Twelve shops were visited in the summer and nine have trained.",
      ],
      ["1.3", "Walk the market with traders on market days", "Larkmoor Council", "Complete", "The walks are done."],
    ]);
    const [one] = comparedFiles(plan, [{ grids: [sheet], names: [] }]);
    expect(one && linesOf(one)).toEqual(DONE.map((line) => `${line} | no-fingerprint`));
  });

  test("that are a copy of the whole structured plan say so", () => {
    const [one] = comparedFiles(plan, [plan.content]);
    expect(one && codesOf(one)[0]).toBe("whole-plan");
    expect(one && linesOf(one)).toEqual([]);
    expect(one?.actions).toHaveLength(5);
  });

  test("of which nobody leads more than half of the rows are nobody's", () => {
    const all = packOf(plan, { agency: "Harrowmere Police" });
    const [first = [], second = []] = all.rows;
    const shared = { ...all, record: null, rows: [first, second] };
    expect(comparedOne(plan, shared).agency).toBeNull();
  });

  test("say which other program saved them, and cells that hold formulas are asked", () => {
    const file = { name: "a.xlsx", content: fileOf(pack), program: "LibreOffice/24.2", formulas: new Set(["'Your actions'!H5"]) };
    const [one] = compareFiles([file], planIndex(plan.reading, plan.content), NO_ROUNDS, COMPARED_ON).returns;
    expect(one && linesOf(one)).toEqual([DONE[0], `${DONE[1] ?? ""} | formula`]);
    expect(one?.findings.find(({ code }) => code === "other-program")?.facts).toEqual({ found: "LibreOffice" });
  });
});

describe("cells", () => {
  test("that a formula leaves blank are told, as nobody can read what they should say", () => {
    const blank = filled(packOf(plan), 1, "status", "Complete");
    const file = { name: "a.xlsx", content: fileOf(blank), formulas: new Set(["'Your actions'!H5"]) };
    const [one] = compareFiles([file], planIndex(plan.reading, plan.content), NO_ROUNDS, COMPARED_ON).returns;
    expect(one && linesOf(one)).toEqual(DONE.slice(0, 1));
    expect(one && codeAndPlace(one)).toContainEqual(["formula-blank", "'Your actions'!H5"]);
  });

  test("that hold more than a cell of Excel can are asked, as their end would be cut", () => {
    const long = `It began well. ${"More was done. ".repeat(3_000)}`;
    const one = comparedOne(plan, filled(packOf(plan), 1, "update", long));
    expect(one.actions.flatMap(({ cells }) => cells.map(({ asked }) => asked))).toEqual([["cut-text"]]);
    expect(codesOf(one)).toContain("text-cut");
  });

  test("with a comment are told, and the pack did not come back as it was sent", () => {
    const comments = new Map([["'Your actions'!H5", "We need another month"]]);
    const file = { name: "a.xlsx", content: fileOf(packOf(plan)), comments };
    const [one] = compareFiles([file], planIndex(plan.reading, plan.content), NO_ROUNDS, COMPARED_ON).returns;
    const told = { code: "cell-comment", level: "ask", at: "'Your actions'!H5", facts: { found: "We need another month" } };
    expect(one?.findings).toContainEqual(told);
    expect(one && codesOf(one)).not.toContain("untouched");
  });

  test("that were merged over several rows are told: what stands there counts for the first row alone", () => {
    const content = fileOf(pack);
    const merged = content.grids.map((grid) => ({ ...grid, merges: [{ top: 4, left: 7, bottom: 5, right: 7 }] }));
    const [one] = comparedFiles(plan, [{ ...content, grids: merged }]);
    expect(one && linesOf(one)).toEqual(DONE);
    expect(one?.findings.find(({ code }) => code === "cells-merged")).toEqual(
      expect.objectContaining({ at: "'Your actions'!H5:H6", facts: { column: "Update", found: "The walks are done." } }),
    );
  });
});

describe("sheets pasted into the plan's own workbook", () => {
  const [sheet, record] = fileOf({ ...pack, sheet: "Your actions (2)" }).grids;
  const pasted = (grids: readonly (Grid | undefined)[]): WorkbookContent => ({
    ...plan.content,
    grids: [...plan.content.grids, ...grids.filter((grid) => grid !== undefined)],
  });

  test("are told from our own and the officer's by their IDs", () => {
    expect(pastedSheets(pasted([sheet, record, wordGrid("Notes", [["A0001 is late"]])]))).toEqual(["Your actions (2)"]);
    expect(pastedSheets(plan.content)).toEqual([]);
  });

  test("are compared with what was issued where the record came along, and asked where it did not", () => {
    const whole = pasted([sheet, record]);
    const [one, other] = [whole, pasted([sheet])].map((content) => {
      const file = pastedReturn(content, "Your actions (2)");
      return file === null ? undefined : comparedFiles({ ...plan, content }, [file.content])[0];
    });
    expect(one && linesOf(one)).toEqual(DONE);
    expect(other && linesOf(other)).toEqual(DONE.map((line) => `${line} | no-fingerprint`));
  });
});
