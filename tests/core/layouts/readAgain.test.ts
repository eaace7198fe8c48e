import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import { printedBook } from "../../../src/core/layouts/printedBook";
import { printPlan } from "../../../src/core/layouts/printPlan";
import { suggestPrintChoices } from "../../../src/core/layouts/printChoices";
import { isMember } from "../../../src/core/plan/isMember";
import type { Priority } from "../../../src/core/plan/plan";
import type { Reading } from "../../../src/core/plan/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { readContent } from "../../../src/xlsx/readGrids";
import { built, contentAfter, TODAY } from "../../support/builtBook";

const PLANS = "../shared/plans";
const NAMES = [
  "tunbridge-wells-2024-25",
  "tonbridge-malling-2021-22",
  "tonbridge-malling-2012-13",
  "tonbridge-malling-2008-11-outline",
  "sevenoaks-2012-13",
];
const there = existsSync(PLANS) ? describe : describe.skip;

/** The built plan as its own layout shows it, exported whole and read again. */
async function exportedAgain(name: string): Promise<readonly [Reading, Reading]> {
  const source = await readContent(new Uint8Array(readFileSync(`${PLANS}/${name}.xlsx`)), name);
  if (!source.ok) throw new Error(source.trouble.code);
  const content = contentAfter(built(recognise(source.value)));
  const reading = recognise(content);
  const document = printPlan({ content, reading, choices: suggestPrintChoices(reading), today: TODAY });
  return [reading, recognise({ grids: printedBook(document).sheets.map(gridOfDesign), names: [] })];
}

/** What an export shows of priorities; a lead that is a remark in brackets joins the name before it. */
function shown(priorities: readonly Priority[]): readonly unknown[] {
  return priorities.map(({ number, title, leadAgencies, overview, activities, measures, outcomes, keyPartners, actions }) => ({
    ...{ number, title, leadAgencies, overview, activities, measures, outcomes, keyPartners },
    actions: actions.map(({ ref, action, lead, partners, byWhen, funding, measure, status, update }) => ({
      ...{ ref, action, partners, byWhen, funding, measure, status, update },
      lead: lead.join(" "),
    })),
  }));
}

there("a real plan, built, exported whole in its own layout and read again, is the same plan", () => {
  test.each(NAMES)("%s", async (name) => {
    const [before, after] = await exportedAgain(name);
    expect(shown(after.plan.priorities)).toEqual(shown(before.plan.priorities));
    expect(shown(after.review?.priorities ?? [])).toEqual(shown(before.review?.priorities ?? []));
    const plan = ({ title, organisation, period, targets, members, glossary }: Reading["plan"]): unknown => ({
      ...{ title, organisation, period },
      targets: targets.map(({ at, ...target }) => (at === "" ? null : target)),
      members: members.filter(isMember).map(({ name: called }) => called),
      glossary: glossary.map(({ term, meaning }) => [term, meaning]),
    });
    expect(plan(after.plan)).toEqual(plan(before.plan));
  });
});
