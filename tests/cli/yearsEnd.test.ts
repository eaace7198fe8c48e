import { describe, expect, jest, test } from "@jest/globals";
import { expectGolden } from "../support/golden";
import { structureFaults } from "../xlsx/structureFaults";
import { run, sample } from "./fakeOutside";

jest.setTimeout(60_000);

const PLAN = { "plan.xlsx": sample("larkmoor-2025-26.xlsx") };

test.each(["overview", "roll-forward"])("the help of %s is as it was read and kept", async (name) => {
  const { code, out } = await run([name, "--help"]);
  expect(code).toBe(0);
  expectGolden(`cli/help-${name}.txt`, out);
});

describe("overview", () => {
  test("says how the plan stands on the day", async () => {
    const { code, out, err } = await run(["overview", "plan.xlsx"], PLAN);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden("cli/overview-larkmoor-2025-26.txt", out);
  });

  test("--json gives the same figures, each action with where it stands", async () => {
    const { out } = await run(["overview", "plan.xlsx", "--json"], PLAN);
    const document: unknown = JSON.parse(out);
    expect(document).toMatchObject({
      asAt: "2026-11-20",
      open: 19,
      finished: 1,
      all: { total: 20, noStatus: 15 },
      overdue: [
        { ref: "2.4", due: "2026-03-31", status: "At risk" },
        { ref: "2.7", due: "2025-09-30", status: null },
        { ref: "3.1" },
        { ref: "3.2" },
        { ref: "3.3", due: "2025-07-31" },
      ],
    });
  });
});

describe("roll-forward", () => {
  test("writes next year's plan as a file of its own and says what it comes to", async () => {
    const { code, out, err, files } = await run(["roll-forward", "plan.xlsx", "-o", "next.xlsx"], PLAN);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden("cli/roll-forward-larkmoor-2025-26.txt", out);
    expect(structureFaults(files.get("next.xlsx") ?? new Uint8Array())).toEqual([]);
    const again = await run(["read", "next.xlsx"], { "next.xlsx": files.get("next.xlsx") ?? new Uint8Array() });
    expect(again.out).toContain("Action Plan 2026/27");
    expect(again.out).toContain("4 priorities, 19 actions");
  });

  test("--json lists every action that is carried over", async () => {
    const { out } = await run(["roll-forward", "plan.xlsx", "-o", "next.xlsx", "--json"], PLAN);
    const document = JSON.parse(out) as { readonly carried: number; readonly actions: readonly unknown[] };
    expect([document.carried, document.actions.length]).toEqual([19, 19]);
  });

  test("needs a file to write", async () => {
    expect(await run(["roll-forward", "plan.xlsx"], PLAN)).toMatchObject({ code: 2, out: "" });
  });
});
