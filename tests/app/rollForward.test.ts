import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { buildPlan } from "../../src/app/buildPlan";
import { readPlan, type PlanInHand } from "../../src/app/readPlan";
import { previewRollForward, rollForward } from "../../src/app/rollForward";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { actionsAtHand } from "../../src/core/overview/actionsAtHand";
import type { Action, Priority } from "../../src/core/plan/plan";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { structureFaults } from "../xlsx/structureFaults";

jest.setTimeout(60_000);

const TODAY = "2026-02-03";
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", name)));
const SAMPLES = ["larkmoor-2025-26.xlsx", "harrowmere-2023-24.xlsx", "ashcombe-vale-2024-25.xlsx"];
/** A published plan that holds a year and its review; where it is not on this machine, it is left out. */
const PUBLISHED = join(__dirname, "..", "..", "..", "shared", "plans", "tonbridge-malling-2021-22.xlsx");
const BOOKS = [
  ...SAMPLES.map((name) => [name, () => sample(name)] as const),
  ...(existsSync(PUBLISHED) ? [["tonbridge-malling-2021-22", () => new Uint8Array(readFileSync(PUBLISHED))] as const] : []),
];

async function reading(bytes: Uint8Array): Promise<PlanInHand> {
  const opened = await createFileWorkbook(bytes, "plan.xlsx");
  if (!opened.ok) throw new Error(opened.trouble.code);
  const read = await readPlan(opened.value);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value;
}

const ALL = { carry: null };

async function rolled(bytes: Uint8Array): Promise<Uint8Array> {
  const report = await rollForward(await reading(bytes), ALL, TODAY, writeBook);
  if (!report.ok) throw new Error(report.trouble.code);
  return report.value.bytes;
}

async function built(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await createFileWorkbook(bytes, "plan.xlsx");
  if (!opened.ok) throw new Error(opened.trouble.code);
  const inHand = await readPlan(opened.value);
  if (!inHand.ok) throw new Error(inHand.trouble.code);
  await buildPlan(opened.value, inHand.value, suggestChoices(inHand.value.reading), TODAY);
  return opened.value.bytes();
}

const actionsOf = (priorities: readonly Priority[]): readonly Action[] => priorities.flatMap((priority) => priority.actions);

/** What an action is known by in both plans: its priority, text, lead and measure. */
const known = (priorities: readonly Priority[]): readonly string[] =>
  priorities.flatMap(({ title, actions }) =>
    actions.map(({ action, lead, partners, measure }) => JSON.stringify([title, action, lead, partners, measure])),
  );

describe.each(BOOKS)("the year after %s", (_, bytesOf) => {
  test("holds every unfinished action once, in order, and no other", async () => {
    const [before, after] = [await reading(await built(bytesOf())), await reading(await rolled(await built(bytesOf())))];
    const unfinished = actionsAtHand(before).actions.filter(({ isFinished }) => !isFinished);
    const expected = before.reading.plan.priorities.map((priority) => ({
      ...priority,
      actions: unfinished.filter((one) => one.priority === priority).map(({ action }) => action),
    }));
    expect(known(after.reading.plan.priorities)).toEqual(known(expected));
    expect(actionsOf(after.reading.plan.priorities).map(({ id }) => id)).toEqual(unfinished.map(({ action }) => action.id));
  });

  test("has every action of this year in its review, with its ref, status and update", async () => {
    const [before, after] = [await reading(await built(bytesOf())), await reading(await rolled(await built(bytesOf())))];
    const parts = (priorities: readonly Priority[]) =>
      actionsOf(priorities).map(({ ref, action, lead, partners, byWhen, measure, status, update }) => {
        return { ref, action, lead, partners, byWhen, measure, status, update };
      });
    expect(parts(after.reading.review?.priorities ?? [])).toEqual(parts(before.reading.plan.priorities));
    expect(after.reading.review?.period).toEqual(before.reading.plan.period);
  });

  test("begins without statuses and updates, with refs that differ, the old ref and every by when kept", async () => {
    const [before, after] = [await reading(await built(bytesOf())), await reading(await rolled(await built(bytesOf())))];
    const old = new Map(actionsOf(before.reading.plan.priorities).map((action) => [action.id, action]));
    const actions = actionsOf(after.reading.plan.priorities);
    const refs = actions.flatMap(({ ref }) => ref ?? []);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { id, status, rag, update, updated, byWhen, extra } of actions) {
      expect([status, rag, update, updated]).toEqual([null, null, null, null]);
      const texts = new Map(extra.map(({ heading, text }) => [heading, text]));
      expect(texts.get("Last year's ref") ?? null).toBe(old.get(id)?.ref ?? null);
      expect(byWhen ?? texts.get("Last year's by when") ?? null).toBe(old.get(id)?.byWhen ?? null);
    }
  });

  test("keeps membership and glossary, and is for the period after", async () => {
    const [before, after] = [
      (await reading(await built(bytesOf()))).reading.plan,
      (await reading(await rolled(await built(bytesOf())))).reading.plan,
    ];
    const names = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name);
    expect(names(after.members)).toEqual(expect.arrayContaining([...names(before.members)]));
    expect(after.glossary.map(({ term, meaning }) => [term, meaning])).toEqual(
      before.glossary.map(({ term, meaning }) => [term, meaning]),
    );
    expect(after.period?.start.slice(0, 4)).toBe(before.period?.end.slice(0, 4));
    expect(after.title).not.toBe(before.title);
  });

  test("comes from the plan as the officer keeps it just as well, and opens without faults", async () => {
    const [direct, before] = [await rolled(bytesOf()), await reading(bytesOf())];
    expect(structureFaults(direct)).toEqual([]);
    const after = (await reading(direct)).reading;
    expect(actionsOf(after.review?.priorities ?? [])).toHaveLength(actionsOf(before.reading.plan.priorities).length);
    const unfinished = actionsAtHand(before).actions.filter(({ isFinished }) => !isFinished);
    expect(actionsOf(after.plan.priorities).map(({ action }) => action)).toEqual(unfinished.map(({ action }) => action.action));
  });
});

test("the sample's years move on, gaps in its refs close, and what had a day in the old year is to be dated anew", async () => {
  const { plan } = (await reading(await rolled(await built(sample("larkmoor-2025-26.xlsx"))))).reading;
  expect([plan.title, plan.period]).toEqual([
    "Larkmoor Community Safety Partnership Action Plan 2026/27",
    { start: "2026-04-01", end: "2027-03-31" },
  ]);
  const second = plan.priorities[1]?.actions ?? [];
  const kept = ({ extra }: Action) => extra.filter(({ heading }) => heading.startsWith("Last year's")).map(({ text }) => text);
  expect(second.map((action) => [action.ref, action.byWhen, ...kept(action)])).toEqual([
    ["2.1", "Ongoing", "2.1"],
    ["2.2", "on going", "2.2"],
    ["2.3", null, "2.4", "Mar-26"],
    ["2.4", "Ongoing", "2.6"],
    ["2.5", null, "2.7", "Q2"],
  ]);
});

test("only what the officer chose is carried over; the rest stands in the review alone", async () => {
  const inHand = await reading(await built(sample("larkmoor-2025-26.xlsx")));
  const { offered } = previewRollForward(inHand, ALL, TODAY);
  expect(offered).toHaveLength(19);
  const carry = offered.slice(3, 5).map(({ at }) => at);
  const report = await rollForward(inHand, { carry }, TODAY, writeBook);
  if (!report.ok) throw new Error(report.trouble.code);
  expect(report.value).toMatchObject({ carried: 2, leftOut: 17, finished: 1 });
  const { plan, review } = (await reading(report.value.bytes)).reading;
  expect(actionsOf(plan.priorities).map(({ action }) => action)).toEqual(offered.slice(3, 5).map(({ action }) => action));
  expect(actionsOf(review?.priorities ?? [])).toHaveLength(20);
});

test("every action that is offered can be told from the others", async () => {
  for (const [, bytesOf] of BOOKS) {
    const { offered } = previewRollForward(await reading(bytesOf()), ALL, TODAY);
    expect(new Set(offered.map(({ at }) => at)).size).toBe(offered.length);
  }
});

test("stopping gives nothing", async () => {
  const inHand = await reading(sample("larkmoor-2025-26.xlsx"));
  expect(await rollForward(inHand, ALL, TODAY, writeBook, { cancel: { aborted: true } })).toMatchObject({ ok: false });
});
