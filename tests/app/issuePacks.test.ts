import { describe, expect, jest, test } from "@jest/globals";
import { compareReturns } from "../../src/app/compareReturns";
import { issuePacks, previewPacks, type IssuedPacks, type PackChoices } from "../../src/app/issuePacks";
import { readPlan, type PlanInHand } from "../../src/app/readPlan";
import { planCodeOf } from "../../src/core/packs/planCode";
import { readRegister } from "../../src/core/packs/returnsRegister";
import { readRecord } from "../../src/core/returns/recordSheet";
import type { ReturnFile } from "../../src/core/returns/returnReading";
import { createFileWorkbook, type FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { readContent } from "../../src/xlsx/readGrids";
import { writeBook } from "../../src/xlsx/writeBook";
import { run, sample } from "../cli/fakeOutside";

jest.setTimeout(120_000);

const TODAY = "2026-11-20";
const SAMPLES = ["larkmoor-2025-26", "harrowmere-2023-24", "ashcombe-vale-2024-25"] as const;
const ROUND: PackChoices = { round: "Quarter 3, 2026/27", due: "2026-12-04", sendTo: null, agencies: [] };

async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  const workbook = await createFileWorkbook(bytes, "plan.xlsx");
  if (!workbook.ok) throw new Error("The file was not opened.");
  return workbook.value;
}

async function planIn(workbook: FileWorkbook): Promise<PlanInHand> {
  const read = await readPlan(workbook);
  if (!read.ok) throw new Error("No plan was read.");
  return read.value;
}

/** A sample as Build leaves it. */
async function builtSample(name: string): Promise<FileWorkbook> {
  const { files } = await run(["build", "plan.xlsx", "-o", "out.xlsx"], { "plan.xlsx": sample(`${name}.xlsx`) });
  return opened(files.get("out.xlsx") ?? new Uint8Array());
}

async function issueAll(workbook: FileWorkbook, choices: Partial<PackChoices> = {}): Promise<IssuedPacks> {
  const inHand = await planIn(workbook);
  const agencies = previewPacks(inHand, TODAY).agencies.map(({ agency }) => agency);
  const issued = await issuePacks(workbook, inHand, { ...ROUND, agencies, ...choices }, TODAY, writeBook);
  if (!issued.ok) throw new Error(issued.trouble.code);
  return issued.value;
}

async function asReturns({ files }: IssuedPacks): Promise<readonly ReturnFile[]> {
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const read = await readContent(bytes, name);
      if (!read.ok) throw new Error("A pack was not read.");
      return { name, content: read.value };
    }),
  );
}

describe("packs of a plan", () => {
  test.each(SAMPLES)("%s: every action that an agency leads is in a pack", async (name) => {
    const workbook = await builtSample(name);
    const { reading } = await planIn(workbook);
    const shared = new Set<string>();
    for (const { content } of await asReturns(await issueAll(workbook))) {
      for (const { id } of readRecord(content)?.actions ?? []) shared.add(id);
    }
    const led = reading.plan.priorities.flatMap(({ actions }) => actions.filter(({ lead }) => lead.length > 0));
    const nobodys = new Set(previewPacks({ reading }, TODAY).nobodys.map(({ at }) => at));
    expect(led.filter(({ id, at }) => !shared.has(id ?? "") && !nobodys.has(at))).toEqual([]);
  });

  test.each(SAMPLES)("%s: untouched packs change nothing, and that they are untouched is all that is said", async (name) => {
    const workbook = await builtSample(name);
    const returns = await asReturns(await issueAll(workbook));
    const { returns: compared } = compareReturns(await planIn(workbook), returns, TODAY);
    expect(compared).toHaveLength(returns.length);
    for (const { file, agency, refused, findings, actions, proposals, deleted } of compared) {
      const cells = actions.filter((action) => action.cells.length > 0);
      // What the plan itself lacks is said of a cell of the return too.
      const codes = findings.filter(({ at }) => at === null).map(({ code }) => code);
      expect({ file, agency: agency !== null, refused, codes, cells, proposals, deleted }).toEqual({
        file,
        agency: true,
        refused: false,
        codes: ["untouched"],
        cells: [],
        proposals: [],
        deleted: [],
      });
    }
  });

  test("a name that gets a pack and may be a member without one is said", async () => {
    const { nothingToDo, alike } = previewPacks(await planIn(await builtSample("harrowmere-2023-24")), TODAY);
    expect(alike).toEqual([{ spelling: "HDC", name: "Harrowmere District Council" }]);
    expect(nothingToDo).toContain("Harrowmere District Council");
  });

  test("are noted in the workbook, once for each agency and round", async () => {
    const workbook = await builtSample("larkmoor-2025-26");
    const first = await issueAll(workbook);
    const again = await issueAll(workbook);
    expect([first.issue, again.issue]).toEqual([1, 1]);
    const { content } = await planIn(workbook);
    const register = readRegister(content);
    expect(register.map(({ agency, file }) => [agency, file])).toEqual(first.files.map(({ agency, name }) => [agency, name]));
    const next = await issueAll(workbook, { round: "Quarter 4, 2026/27" });
    expect(next.issue).toBe(2);
    expect(readRegister((await planIn(workbook)).content)).toHaveLength(register.length * 2);
  });

  test("carry the plan's code, which stays", async () => {
    const workbook = await builtSample("larkmoor-2025-26");
    const codes = async (issued: IssuedPacks): Promise<readonly (string | undefined)[]> =>
      (await asReturns(issued)).map(({ content }) => readRecord(content)?.fingerprint.planCode);
    const first = await codes(await issueAll(workbook));
    const code = planCodeOf((await planIn(workbook)).content);
    const later = await codes(await issueAll(workbook, { round: "Quarter 4" }));
    expect(new Set([...first, ...later])).toEqual(new Set([code]));
  });

  test("go to those that were chosen alone, and are the same bytes again", async () => {
    const workbook = await builtSample("larkmoor-2025-26");
    const [one] = previewPacks(await planIn(workbook), TODAY).agencies;
    const once = await issueAll(workbook, { agencies: [one?.agency.toUpperCase() ?? ""] });
    const twice = await issueAll(workbook, { agencies: [one?.agency ?? ""] });
    expect(once.files.map(({ agency }) => agency)).toEqual([one?.agency]);
    expect(twice).toEqual(once);
  });
});

describe("packs are refused", () => {
  test("before the plan is built", async () => {
    const workbook = await opened(sample("larkmoor-2025-26.xlsx"));
    const inHand = await planIn(workbook);
    const refused = await issuePacks(workbook, inHand, { ...ROUND, agencies: ["Anybody"] }, TODAY, writeBook);
    expect(refused).toEqual({ ok: false, trouble: { code: "no-structured-plan" } });
  });

  test("where nobody that was chosen has anything to do", async () => {
    const workbook = await builtSample("larkmoor-2025-26");
    const refused = await issuePacks(
      workbook,
      await planIn(workbook),
      { ...ROUND, agencies: ["Nobody at all"] },
      TODAY,
      writeBook,
    );
    expect(refused).toEqual({ ok: false, trouble: { code: "nothing-to-issue" } });
  });

  test("while an action has no ID, and says where it stands", async () => {
    const workbook = await builtSample("larkmoor-2025-26");
    const inHand = await planIn(workbook);
    const { plan } = inHand.reading;
    const priorities = plan.priorities.map((priority, index) =>
      index > 0
        ? priority
        : { ...priority, actions: priority.actions.map((action, at) => (at === 1 ? { ...action, id: null } : action)) },
    );
    const added = { ...inHand, reading: { ...inHand.reading, plan: { ...plan, priorities } } };
    const refused = await issuePacks(workbook, added, { ...ROUND, agencies: ["Anybody"] }, TODAY, writeBook);
    const at = plan.priorities[0]?.actions[1]?.at;
    expect(refused).toEqual({ ok: false, trouble: { code: "action-without-id", facts: { count: "1", at } } });
  });

  test("when they are stopped half-way, and then nothing is noted", async () => {
    const workbook = await builtSample("larkmoor-2025-26");
    const before = workbook.bytes();
    const inHand = await planIn(workbook);
    const agencies = previewPacks(inHand, TODAY).agencies.map(({ agency }) => agency);
    const cancel = { aborted: false };
    const progress = ({ done }: { readonly done: number }): void => {
      cancel.aborted = done === 1;
    };
    const stopped = await issuePacks(workbook, inHand, { ...ROUND, agencies }, TODAY, writeBook, { cancel, progress });
    expect(stopped).toEqual({ ok: false, trouble: { code: "cancelled" } });
    expect(workbook.bytes()).toBe(before);
  });
});
