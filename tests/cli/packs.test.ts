import { describe, expect, jest, test } from "@jest/globals";
import { readRegister } from "../../src/core/packs/returnsRegister";
import { readRecord } from "../../src/core/returns/recordSheet";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { readContent } from "../../src/xlsx/readGrids";
import { structureFaults } from "../xlsx/structureFaults";
import { run, sample, type Run } from "./fakeOutside";

jest.setTimeout(120_000);

async function packs(...args: readonly string[]): Promise<Run> {
  const built = await run(["build", "plan.xlsx", "-o", "plan.xlsx", "--force"], { "plan.xlsx": sample("larkmoor-2025-26.xlsx") });
  return run(["packs", "plan.xlsx", "-o", "out", ...args], Object.fromEntries(built.files));
}

async function contentOf({ files }: Run, name: string): Promise<WorkbookContent> {
  const read = await readContent(files.get(name) ?? new Uint8Array(), name);
  if (!read.ok) throw new Error(`${name}: ${read.trouble.code}`);
  return read.value;
}

function packNames({ files }: Run): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith("out/") && !path.includes("(packs noted)"));
}

describe("packs", () => {
  test("say in their help that -o is a folder", async () => {
    expect((await run(["packs", "--help"])).out).toContain("-o, --output FOLDER       the folder to write into");
  });

  test("are written into the folder, beside the plan that knows of them", async () => {
    const done = await packs("--round", "Quarter 3", "--due", "2026-12-04", "--send-to", "plan@example.org");
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: "" });
    const register = readRegister(await contentOf(done, "out/plan (packs noted).xlsx"));
    expect(register.map(({ file }) => `out/${file}`)).toEqual(packNames(done));
    expect(new Set(register.map(({ round, due, issued }) => `${round} ${String(due)} ${String(issued)}`))).toEqual(
      new Set(["Quarter 3 2026-12-04 2026-11-20"]),
    );
    for (const name of packNames(done)) expect(done.out).toContain(name.slice("out/".length));
    for (const bytes of done.files.values()) expect(structureFaults(bytes)).toEqual([]);
  });

  test("hold the round that the day suggests where nothing is said", async () => {
    const done = await packs("--json");
    const said = JSON.parse(done.out) as { readonly round: string; readonly due: string; readonly issue: number };
    expect(said).toMatchObject({ round: "Quarter 3, 2026/27", due: "2026-12-04", issue: 1, plan: "plan (packs noted).xlsx" });
    const [first = ""] = packNames(done);
    expect(readRecord(await contentOf(done, first))?.fingerprint).toMatchObject({ round: said.round, due: said.due, issue: 1 });
  });

  test("go to the agencies asked for, and a name that is none is said", async () => {
    const all = await packs("--json");
    const [one] = (JSON.parse(all.out) as { readonly packs: readonly { readonly agency: string }[] }).packs;
    const done = await packs("--agency", `${one?.agency ?? ""}; Nobody at all`);
    expect(packNames(done)).toHaveLength(1);
    expect(done.out).toContain("No agency of this plan that has something to do is called Nobody at all.");
  });

  test.each([
    ["a day that is none", ["packs", "plan.xlsx", "-o", "out", "--due", "2026-02-31"], /Write the day as YYYY-MM-DD/],
    ["no folder", ["packs", "plan.xlsx"], /Say which folder to write into/],
    ["a plan that is not built", ["packs", "plan.xlsx", "-o", "out"], /Build the plan first/],
  ])("are refused with %s, and nothing is written", async (_, args, words) => {
    const given = { "plan.xlsx": sample("larkmoor-2025-26.xlsx") };
    const done = await run(args, given);
    expect(done.code).toBe(2);
    expect(done.err).toMatch(words);
    expect([...done.files.keys()]).toEqual(["plan.xlsx"]);
  });
});
