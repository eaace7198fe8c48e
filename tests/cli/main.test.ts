import { describe, expect, jest, test } from "@jest/globals";
import { readBook } from "../../src/xlsx/readBook";
import { expectGolden } from "../support/golden";
import { partsOf } from "../xlsx/officerFile";
import { structureFaults } from "../xlsx/structureFaults";
import { REFUSED } from "../xlsx/refusedFiles";
import { run, sample } from "./fakeOutside";

jest.setTimeout(60_000);

const SAMPLES = ["larkmoor-2025-26", "harrowmere-2023-24", "ashcombe-vale-2024-25"] as const;
const PLAN = { "plan.xlsx": sample("larkmoor-2025-26.xlsx") };

describe("help", () => {
  test.each([
    ["general", ["--help"]],
    ["read", ["read", "--help"]],
    ["build", ["build", "-h"]],
    ["export", ["export", "--help"]],
  ])("of %s is as it was read and kept", async (name, args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expectGolden(`cli/help-${name}.txt`, out);
  });

  test("the version is told", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, out: "1.2.3\n", err: "" });
  });
});

describe("read", () => {
  test.each(SAMPLES)("%s as an outline", async (name) => {
    const { code, out, err } = await run(["read", "plan.xlsx"], { "plan.xlsx": sample(`${name}.xlsx`) });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden(`cli/read-${name}.txt`, out);
  });

  test("--json prints one document with the parts of a plan", async () => {
    const { out } = await run(["read", "--json", "plan.xlsx"], PLAN);
    const document: unknown = JSON.parse(out);
    expect(Object.keys(document as object)).toEqual(
      expect.arrayContaining([
        "title",
        "organisation",
        "period",
        "priorities",
        "review",
        "targets",
        "members",
        "glossary",
        "unplaced",
      ]),
    );
  });
});

describe("build", () => {
  test.each(SAMPLES)("%s keeps every part of the officer's file and says what was made", async (name) => {
    const bytes = sample(`${name}.xlsx`);
    const { code, out, files } = await run(["build", "plan.xlsx", "-o", "out.xlsx"], { "plan.xlsx": bytes });
    expect(code).toBe(0);
    expectGolden(`cli/build-${name}.txt`, out);
    expect(files.get("plan.xlsx")).toBe(bytes);
    expect(structureFaults(files.get("out.xlsx") ?? new Uint8Array())).toEqual([]);
    const after = partsOf(files.get("out.xlsx") ?? new Uint8Array());
    for (const [part, source] of partsOf(bytes)) {
      if (/^xl\/(?:worksheets|drawings|media|charts|comments|sharedStrings|theme)/.test(part))
        expect(after.get(part)).toEqual(source);
    }
  });

  test("built again, nothing changes, not even a byte", async () => {
    const once = (await run(["build", "plan.xlsx", "-o", "out.xlsx"], PLAN)).files.get("out.xlsx") ?? new Uint8Array();
    const { files, out } = await run(["build", "out.xlsx", "--output=again.xlsx"], { "out.xlsx": once });
    expect(out).not.toMatch(/\((?:new|updated)\)/);
    expect(files.get("again.xlsx")).toEqual(once);
  });

  test("export writes the plan alone, ready to print, and the same bytes again", async () => {
    const built = (await run(["build", "plan.xlsx", "-o", "out.xlsx"], PLAN)).files.get("out.xlsx") ?? new Uint8Array();
    const args = ["export", "out.xlsx", "--layout", "review-table", "-o", "board.xlsx"];
    const { code, out, files } = await run(args, { "out.xlsx": built });
    expect(code).toBe(0);
    expectGolden("cli/export-larkmoor-2025-26.txt", out);
    const board = files.get("board.xlsx") ?? new Uint8Array();
    const read = await readBook(board, "board.xlsx");
    expect(read.ok && read.value.sheets.map(({ title }) => title)).toContain("Action plan");
    expect(read.ok && read.value.sheets.every(({ key, print }) => key === null && (print?.titleRows ?? null) !== null)).toBe(
      true,
    );
    const again = await run(args, { "out.xlsx": built });
    expect(again.files.get("board.xlsx")).toEqual(board);
  });

  test("--json tells what was written as data", async () => {
    const { out } = await run(["build", "plan.xlsx", "-o", "out.xlsx", "--json"], PLAN);
    expect(JSON.parse(out)).toMatchObject({
      sheets: expect.arrayContaining([expect.objectContaining({ key: "plan", made: "new" })]),
    });
  });
});

describe("what is called wrongly is told in a sentence, and nothing is written", () => {
  test.each([
    [[], "Say what to do: read, check, build or export."],
    [["reed", "plan.xlsx"], "There is no command reed. Did you mean read?"],
    [["frobnicate"], "There is no command frobnicate."],
    [["read"], "Say which file: actionbook read FILE.xlsx [--json]"],
    [["read", "a.xlsx", "b.xlsx"], "actionbook read takes one file, not 2."],
    [["read", "plan.xlsx", "--jsn"], "There is no option --jsn. Did you mean --json?"],
    [["read", "plan.xlsx", "-o", "x.xlsx"], "actionbook read has no option --output."],
    [["build", "plan.xlsx"], "Say which file to write: -o OUT.xlsx."],
    [["build", "plan.xlsx", "-o"], "--output needs a value: --output OUT.xlsx."],
    [["build", "plan.xlsx", "--json=yes", "-o", "x"], "--json takes no value."],
    [
      ["build", "plan.xlsx", "-o", "plan.xlsx"],
      "plan.xlsx is the input itself. Choose another file, or add --force to replace it.",
    ],
    [
      ["export", "plan.xlsx", "-o", "x.xlsx", "--layout", "action-tabel"],
      "There is no layout action-tabel. Did you mean action-table?",
    ],
    [["export", "plan.xlsx", "-o", "x.pdf"], "Say which kind of file to write: x.pdf ends in none of .xlsx, .docx and .csv."],
    [["export", "plan.xlsx", "-o", "x.csv", "--columns", "ref,acton"], "There is no column acton. Did you mean action?"],
    [["export", "plan.xlsx", "-o", "x.csv", "--paper", "a2"], "There is no paper a2. Did you mean a4?"],
  ])("%j", async (args, sentence) => {
    const { code, out, err, files } = await run(args, PLAN);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`${sentence}\nTry: actionbook --help\n`);
    expect(Array.from(files.keys())).toEqual(["plan.xlsx"]);
  });

  test("--force lets the input be replaced", async () => {
    const { code, files } = await run(["build", "plan.xlsx", "-o", "plan.xlsx", "--force"], PLAN);
    expect(code).toBe(0);
    expect(files.get("plan.xlsx")).not.toEqual(PLAN["plan.xlsx"]);
  });
});

describe("what cannot be done is told in one line", () => {
  test("a file that is not there", async () => {
    expect(await run(["read", "gone.xlsx"])).toMatchObject({
      code: 2,
      out: "",
      err: "gone.xlsx was not found. Check the name and the folder.\n",
    });
  });

  test("a folder that cannot be written to", async () => {
    const { code, err } = await run(["build", "plan.xlsx", "-o", "out.xlsx"], PLAN, { writeFile: () => Promise.resolve(false) });
    expect(code).toBe(2);
    expect(err).toMatch(/^out\.xlsx could not be written\. [^\n]+\n$/);
  });

  test.each(REFUSED)("a file that is %s", async (_name, makeFile) => {
    const { code, out, err, files } = await run(["build", "some/plan.xlsx", "-o", "out.xlsx"], { "some/plan.xlsx": makeFile() });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^plan\.xlsx [^\n]+\.\n$/);
    expect(files.has("out.xlsx")).toBe(false);
  });
});

describe("progress", () => {
  test("is told to a person who watches, or after a second, on the side of the troubles", async () => {
    const watched = await run(["build", "plan.xlsx", "-o", "out.xlsx"], PLAN, { isTerminal: true });
    const slow = await run(["build", "plan.xlsx", "-o", "out.xlsx"], PLAN, { elapsed: () => 1500 });
    expect(watched.err).toMatch(/^Plan \(0 of \d+\)\n/);
    expect(slow.err).toBe(watched.err);
    expect((await run(["build", "plan.xlsx", "-o", "out.xlsx"], PLAN)).err).toBe("");
  });
});
