import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shareParts } from "../../../src/core/checks/shareParts";
import { shareRows } from "../../../src/core/checks/shareRows";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { aPlan } from "../../support/aPlan";

const data = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, undefined, 0, 1, "", "a", "b", true),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("at", "text", "rows"), tie("any"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;

describe("what is shared with the data before", () => {
  test("is equal to the data now, and neither is changed", () => {
    fc.assert(
      fc.property(data, data, (before, now) => {
        const [wasBefore, wasNow] = [structuredClone(before), structuredClone(now)];
        expect(shareParts(before, now)).toStrictEqual(wasNow);
        expect(before).toStrictEqual(wasBefore);
        expect(now).toStrictEqual(wasNow);
      }),
    );
  });

  test("is the very same where nothing has changed", () => {
    fc.assert(
      fc.property(data, (before) => {
        expect(shareParts(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  test("is the very same in the parts that have not changed", () => {
    const before = { plan: { title: "A", priorities: [{ title: "B" }, { title: "C" }] }, tables: [{ at: "D" }] };
    const now = { plan: { title: "A", priorities: [{ title: "B" }, { title: "X" }] }, tables: [{ at: "D" }] };
    const shared = shareParts(before, now);
    expect(shared.tables).toBe(before.tables);
    expect(shared.plan.priorities[0]).toBe(before.plan.priorities[0]);
    expect(shared.plan.priorities[1]).toEqual({ title: "X" });
  });
});

describe("the rows of a workbook read again", () => {
  const read = (lead: string): WorkbookContent =>
    aPlan({
      priorities: [
        {
          headings: ["Ref", "Action", "Lead"],
          rows: [
            ["1.1", "Visit the harbour", "Police"],
            ["1.2", "Train staff", lead],
          ],
        },
      ],
    }).content;

  test("are the very same lists, but for those with a changed cell", () => {
    const [before, now] = [read("Police"), read("Kite Trust")];
    const shared = shareRows(before, now);
    expect(shared).toEqual(now);
    const changed = shared.grids.flatMap(({ rows }, at) => rows.filter((row, nth) => row !== before.grids[at]?.rows[nth]));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[2]?.text).toBe("Kite Trust");
  });

  test("are those of now where a sheet or a row is new", () => {
    const now = read("Police");
    expect(shareRows({ grids: [], names: [] }, now)).toEqual(now);
  });
});
