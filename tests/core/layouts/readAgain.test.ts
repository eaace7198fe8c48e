import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import { designExport } from "../../../src/core/layouts/designExport";
import { LAYOUTS, LAYOUT_KEYS, type LayoutKey } from "../../../src/core/layouts/layouts";
import type { Plan } from "../../../src/core/plan/plan";
import { recognise } from "../../../src/core/recognise/recognise";
import { readContent } from "../../../src/xlsx/readGrids";
import { TODAY } from "../../support/builtBook";

const PLANS = "../shared/plans";
const NAMES = ["tunbridge-wells-2024-25", "tonbridge-malling-2021-22", "sevenoaks-2012-13"];
const there = existsSync(PLANS) ? describe : describe.skip;

/** What a layout shows of a plan, action by action. */
function shown(plan: Plan, layout: LayoutKey): readonly unknown[] {
  return plan.priorities.flatMap(({ number, title, actions }) =>
    actions.map((action) => [
      number,
      title,
      ...LAYOUTS[layout].columns.map(({ holds }) => {
        if (holds === "lead") return action.lead.join(" ");
        return holds === "status" ? null : action[holds];
      }),
    ]),
  );
}

there("a real plan, exported and read again", () => {
  test.each(NAMES.flatMap((name) => LAYOUT_KEYS.map((layout) => [name, layout] as const)))("%s as %s", async (name, layout) => {
    const content = await readContent(new Uint8Array(readFileSync(`${PLANS}/${name}.xlsx`)), name);
    if (!content.ok) throw new Error(content.trouble.code);
    const reading = recognise(content.value);
    const { sheets } = designExport({ content: content.value, reading, layout, today: TODAY });
    const again = recognise({ grids: sheets.map(gridOfDesign), names: [] });
    expect(shown(again.plan, layout)).toEqual(shown(reading.plan, layout));
  });
});
