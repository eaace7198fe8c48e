import { describe, expect, jest, test } from "@jest/globals";
import { expectGolden } from "../support/golden";
import { run, sample } from "./fakeOutside";

jest.setTimeout(60_000);

const WELL = { "plan.xlsx": sample("larkmoor-2025-26.xlsx") };
const WRONG = { "plan.xlsx": sample("harrowmere-2023-24.xlsx") };

const linesOf = (text: string): readonly string[] => text.split("\r\n").filter((line) => line !== "");

interface Told {
  readonly code: string;
  readonly level: string;
  readonly at: string;
  readonly message: string;
  readonly fix: string;
}

async function told(args: readonly string[], files: Readonly<Record<string, Uint8Array>>): Promise<readonly Told[]> {
  const { out } = await run(["check", "plan.xlsx", "--json", ...args], files);
  return JSON.parse(out) as readonly Told[];
}

describe("check says what to put right", () => {
  test.each(["larkmoor-2025-26", "harrowmere-2023-24", "ashcombe-vale-2024-25"])("in %s, as words", async (name) => {
    const { out, err } = await run(["check", "plan.xlsx"], { "plan.xlsx": sample(`${name}.xlsx`) });
    expect(err).toBe("");
    expectGolden(`cli/check-${name}.txt`, out);
  });

  test("as one document, each finding with its code, level, place, words and what to do", async () => {
    const { out } = await run(["check", "plan.xlsx", "--json"], WRONG);
    expectGolden("cli/check-harrowmere-2023-24.json", out);
    for (const { code, level, at, message, fix } of await told([], WRONG)) {
      expect([code, level].every((word) => /^[a-z-]+$/.test(word))).toBe(true);
      expect(at).toMatch(/^'.+'![A-Z]+\d+(?::[A-Z]+\d+)?$/);
      expect(message).not.toMatch(/\{\w+\}/);
      expect(fix).toMatch(/[.?]$/);
    }
  });

  test("as a table for a spreadsheet, one line a finding", async () => {
    const { out } = await run(["check", "plan.xlsx", "--csv"], WRONG);
    expectGolden("cli/check-harrowmere-2023-24.csv", `${linesOf(out).join("\n")}\n`);
    expect(linesOf(out)[0]).toBe('"Level","Code","Where","Priority","Agencies","Finding","What to do"');
  });

  test("--level leaves out what matters less", async () => {
    const levels = async (level: string): Promise<readonly string[]> => {
      return Array.from(new Set((await told(["--level", level], WRONG)).map((one) => one.level)));
    };
    expect(await levels("must-fix")).toEqual(["must-fix"]);
    expect(await levels("confirm")).toEqual(["must-fix", "confirm"]);
    expect(await levels("improve")).toEqual(["must-fix", "confirm", "improve"]);
  });
});

describe("check ends with", () => {
  test("0 where nothing must be fixed, whatever else was found", async () => {
    const { code } = await run(["check", "plan.xlsx"], WELL);
    expect(code).toBe(0);
    expect((await told([], WELL)).length).toBeGreaterThan(0);
  });

  test("1 where something must be fixed, in every shape", async () => {
    const codes = await Promise.all(
      [[], ["--json"], ["--csv"], ["--level", "must-fix"]].map((args) => run(["check", "plan.xlsx", ...args], WRONG)),
    );
    expect(codes.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  });

  test.each([
    [["--level", "must"], "There is no level must. Did you mean must-fix?"],
    [["--level", "everything"], "There is no level everything. Choose one of: must-fix, confirm, improve."],
    [["--json", "--csv"], "Choose one of --json and --csv."],
  ])("2 and one sentence where it is called wrongly: %j", async (args, sentence) => {
    const { code, out, err } = await run(["check", "plan.xlsx", ...args], WRONG);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith(sentence)).toBe(true);
  });

  test("2 where there is no such file", async () => {
    expect(await run(["check", "gone.xlsx"])).toMatchObject({ code: 2, out: "" });
  });
});
