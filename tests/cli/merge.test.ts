import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import type { IssuedPack } from "../../src/app/issuePacks";
import { compared, filledIn, issuedRound, sampleBytes, valueOf } from "../support/returnsRound";
import { run } from "./fakeOutside";

jest.setTimeout(60_000);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let plan: Uint8Array;
let packs: readonly IssuedPack[];

beforeAll(async () => {
  const round = await issuedRound(sampleBytes("larkmoor-2025-26"));
  plan = round.workbook.bytes();
  packs = round.packs;
});

async function returned(): Promise<Readonly<Record<string, Uint8Array>>> {
  const safe = await filledIn(packs[0]!.bytes, [{ row: 0, column: "status", value: "GREEN" }]);
  const asked = await filledIn(packs[1]!.bytes, [{ row: 0, column: "measure", value: "Something else" }], ["Open a second hub"]);
  return { "plan.xlsx": plan, "safe.xlsx": safe, "asked.xlsx": asked };
}

describe("merge", () => {
  test("takes what is safe, says what is left and why, and answers 1", async () => {
    const { code, out, err, files } = await run(
      ["merge", "plan.xlsx", "safe.xlsx", "asked.xlsx", "-o", "out.xlsx"],
      await returned(),
    );
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/taken {2}Status: nothing -> “On track”/);
    expect(out).toMatch(/left {3}Measure: .* -> “Something else”\n +This column was not theirs to fill in\./);
    expect(out).toMatch(/left {3}New action: “Open a second hub”/);
    expect(out).toMatch(/Merged 2 cells and 0 new actions \(merge 1 in the Change log\)\. Left to decide: 2\.\n$/);
    const merged = valueOf(await createFileWorkbook(files.get("out.xlsx")!, "out.xlsx"));
    const again = await compared(merged, [["safe.xlsx", (await returned())["safe.xlsx"]!]]);
    expect(again.comparison.returns[0]!.findings.map(({ code: found }) => found)).toContain("already-merged");
  });

  test("takes everything with --accept all, and answers 0", async () => {
    const { code, out } = await run(
      ["merge", "plan.xlsx", "safe.xlsx", "asked.xlsx", "-o", "out.xlsx", "--accept", "all", "--json"],
      await returned(),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ merge: 1, changed: 3, added: 1, left: 0, unread: [] });
  });

  test("changes nothing with --accept none", async () => {
    const given = await returned();
    const { code, out, files } = await run(["merge", "plan.xlsx", "safe.xlsx", "-o", "out.xlsx", "--accept", "none"], given);
    expect(code).toBe(1);
    expect(out).toMatch(/Nothing of the plan was changed\. Left to decide: 1\.\n$/);
    expect(files.get("out.xlsx")).toEqual(plan);
  });

  test("a file that cannot be opened gives one sentence, and the rest goes on", async () => {
    const given = { ...(await returned()), "notes.xlsx": bytesOf("just some notes") };
    const { code, out } = await run(["merge", "plan.xlsx", "notes.xlsx", "safe.xlsx", "-o", "out.xlsx"], given);
    expect(code).toBe(1);
    expect(out).toMatch(/^notes\.xlsx is not an Excel workbook/);
    expect(out).toMatch(/Merged 2 cells/);
  });

  test.each([
    [["merge", "plan.xlsx", "notes.xlsx", "-o", "out.xlsx"], /^None of the returns can be merged\. notes\.xlsx is not an Excel/],
    [["merge", "plan.xlsx", "-o", "out.xlsx"], /^No return was named\./],
    [
      ["merge", "plan.xlsx", "safe.xlsx", "-o", "out.xlsx", "--accept", "al"],
      /^Accept safe, all or none, not al\. Did you mean all\?/,
    ],
    [["merge", "source.xlsx", "safe.xlsx", "-o", "out.xlsx"], /^This workbook holds no structured plan yet\./],
  ])("%s: nothing can be done, nothing is written, and it says why", async (args, sentence) => {
    const given = { ...(await returned()), "notes.xlsx": bytesOf("notes"), "source.xlsx": sampleBytes("larkmoor-2025-26") };
    const { code, err, files } = await run(args, given);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(files.has("out.xlsx")).toBe(false);
  });
});
