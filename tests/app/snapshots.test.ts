import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { snapshotsOf, takeSnapshot, trendOf } from "../../src/app/takeSnapshot";
import { changedPage, lastSnapshot, whatChanged, writeChanged } from "../../src/app/whatChanged";
import { blankSheet } from "../../src/core/design/blankSheet";
import { rowsOf, textCell, type CellAt } from "../../src/core/design/designCells";
import { DECIDED } from "../../src/core/build/changeLogSheet";
import { dayCell } from "../../src/core/design/valueCells";
import { standingOf } from "../../src/core/design/standing";
import type { PlanChanges } from "../../src/core/snapshots/changesSince";
import { changedText } from "../../src/core/snapshots/changedText";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { structureFaults } from "../xlsx/structureFaults";
import { expectGolden } from "../support/golden";
import { builtFile, inHandOf, opened, typeInto } from "../support/structuredPlan";

const LARKMOOR = new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", "larkmoor-2025-26.xlsx")));
const [OCTOBER, NOVEMBER, JANUARY] = ["2025-10-01", "2025-11-20", "2026-01-15"];

async function taken(workbook: FileWorkbook, day: string): Promise<unknown> {
  const report = await takeSnapshot(workbook, await inHandOf(workbook), day);
  return report.ok ? report.value : report.trouble.code;
}

/** The changes as ref, kind, before and after. */
function told({ changes }: PlanChanges): readonly (readonly (string | null)[])[] {
  return changes.map(({ kind, action, before, after }) => [action.ref, kind, before, after]);
}

/** Writes rows into the Change log, as a merge does: day, ref, column, old, new, ID. */
async function log(
  workbook: FileWorkbook,
  rows: readonly (readonly [string, string, string, string, string, string])[],
  decided = "",
): Promise<void> {
  const { content } = await inHandOf(workbook);
  const grid = standingOf(content).ours.get("changeLog");
  const table = grid?.tables[0];
  if (grid === undefined || table === undefined) throw new Error("no Change log");
  const { top } = table.box;
  const words = ["When", "Ref", "Column", "Old", "New", "Action ID", "Decided"];
  const headings = (grid.rows[top] ?? []).map((cell) => cell?.text ?? "");
  const places = words.map((word) => headings.indexOf(word));
  const cells = rows.flatMap((row, at): CellAt[] =>
    [...row, decided].map((text, index) => {
      const cell = index === 0 ? dayCell(text, { format: "dd/mm/yyyy" }) : textCell(text, { format: "@" });
      return { row: top + 1 + at, column: places[index] ?? 0, cell };
    }),
  );
  const box = { ...table.box, bottom: top + rows.length };
  const design = {
    ...blankSheet(grid.sheet),
    key: "changeLog",
    rows: rowsOf(cells),
    tables: [{ name: table.name, box, style: null, filterButtons: true, bandedRows: false }],
  } as const;
  const written = await workbook.write({ sheets: [design], names: [] });
  if (!written.ok) throw new Error(written.trouble.code);
}

describe("a snapshot", () => {
  test("keeps every action on a hidden sheet, and the file stays sound", async () => {
    const workbook = await builtFile(LARKMOOR);
    expect(await taken(workbook, OCTOBER)).toEqual({ taken: OCTOBER, actions: 20, replaced: false });
    const inHand = await inHandOf(workbook);
    const [snapshot] = snapshotsOf(inHand);
    const { plan } = inHand.reading;
    expect(snapshot?.actions.map(({ id, ref, action, lead }) => [id, ref, action, lead])).toEqual(
      plan.priorities.flatMap(({ actions }) => actions.map(({ id, ref, action, lead }) => [id, ref, action, lead])),
    );
    expect(inHand.content.grids.find(({ sheet }) => sheet === "Snapshots")?.visibility).toBe("hidden");
    expect(structureFaults(workbook.bytes())).toEqual([]);
  });

  test("taken twice on a day stands once, as it was the second time", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    await taken(workbook, NOVEMBER);
    await typeInto(workbook, "2.7", "status", "Off track");
    expect(await taken(workbook, OCTOBER)).toEqual({ taken: OCTOBER, actions: 20, replaced: true });
    const snapshots = snapshotsOf(await inHandOf(workbook));
    expect(snapshots.map(({ taken: day, actions }) => [day, actions.find(({ ref }) => ref === "2.7")?.status])).toEqual([
      [OCTOBER, "Off track"],
      [NOVEMBER, null],
    ]);
  });

  test("taken again without a change leaves the file as it is", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    const before = workbook.bytes();
    await taken(workbook, OCTOBER);
    expect(workbook.bytes()).toEqual(before);
  });

  test("of a plan that is shorter now leaves no row of the longer one", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    const inHand = await inHandOf(workbook);
    const [first, ...rest] = inHand.reading.plan.priorities;
    const shorter = { ...inHand, reading: { ...inHand.reading, plan: { ...inHand.reading.plan, priorities: rest } } };
    const report = await takeSnapshot(workbook, shorter, OCTOBER);
    expect(report).toMatchObject({ ok: true, value: { actions: 20 - (first?.actions.length ?? 0) } });
    const [snapshot, ...others] = snapshotsOf(await inHandOf(workbook));
    expect([snapshot?.actions.length, others.length]).toEqual([15, 0]);
  });

  test("needs a structured plan", async () => {
    expect(await taken(await opened(LARKMOOR), OCTOBER)).toBe("no-structured-plan");
  });

  test("gives a trend: each day sums to its actions, and today follows", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    await typeInto(workbook, "2.6", "status", "Complete");
    const trend = trendOf(await inHandOf(workbook), NOVEMBER);
    expect(trend.map(({ day, counts, other, total }) => [day, counts[4], other, total])).toEqual([
      [OCTOBER, 1, 15, 20],
      [NOVEMBER, 2, 15, 20],
    ]);
    for (const { counts, other, total } of trend) expect(counts.reduce((sum, count) => sum + count, other)).toBe(total);
  });
});

describe("what changed since a snapshot", () => {
  test("is told with old and new, kind by kind", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    await typeInto(workbook, "2.6", "status", "On track");
    await typeInto(workbook, "2.4", "byWhen", "June 2026");
    await typeInto(workbook, "3.2", "lead", "Wendshire Police");
    const inHand = await inHandOf(workbook);
    expect(lastSnapshot(inHand, NOVEMBER)).toBe(OCTOBER);
    const changes = whatChanged(inHand, { kind: "snapshot", taken: OCTOBER }, NOVEMBER);
    if (!changes.ok) throw new Error(changes.trouble.code);
    expect(told(changes.value)).toEqual([
      ["2.4", "re-dated", "Mar-26", "June 2026"],
      ["3.2", "re-led", "Larkmoor Youth Trust", "Wendshire Police"],
      ["2.6", "status", "Off track", "On track"],
    ]);
    expect(changedText(changes.value)).toContain("Off track → On track");
  });

  test("a date that only is written otherwise has not changed", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    await typeInto(workbook, "2.4", "byWhen", "March 2026");
    const changes = whatChanged(await inHandOf(workbook), { kind: "snapshot", taken: OCTOBER }, NOVEMBER);
    expect(changes).toMatchObject({ ok: true, value: { changes: [] } });
  });

  test("tells new actions and those taken out", async () => {
    const workbook = await builtFile(LARKMOOR);
    await taken(workbook, OCTOBER);
    await typeInto(workbook, "1.1", "id", "A0099");
    await typeInto(workbook, "1.1", "action", "Open a second advice session in the hospital.");
    const changes = whatChanged(await inHandOf(workbook), { kind: "snapshot", taken: OCTOBER }, NOVEMBER);
    if (!changes.ok) throw new Error(changes.trouble.code);
    expect(changes.value.changes.map(({ kind, action }) => [kind, action.action.slice(0, 20)])).toEqual([
      ["new", "Open a second advice"],
      ["removed", "Open a drop-in advic"],
    ]);
  });

  test("a snapshot that is not there is a trouble", async () => {
    const inHand = await inHandOf(await builtFile(LARKMOOR));
    const changes = whatChanged(inHand, { kind: "snapshot", taken: OCTOBER }, NOVEMBER);
    expect(changes).toEqual({ ok: false, trouble: { code: "no-snapshot" } });
  });
});

describe("what changed since a day", () => {
  const ROWS = [
    ["2025-10-10", "2.6", "Status", "Off track", "At risk", "A0010"],
    ["2025-11-05", "2.6", "Status", "At risk", "On track", "A0010"],
    ["2025-11-06", "2.4", "By when", "Mar-26", "June 2026", ""],
  ] as const;

  async function changedBook(snapshot: boolean): Promise<FileWorkbook> {
    const workbook = await builtFile(LARKMOOR);
    if (snapshot) await taken(workbook, OCTOBER);
    await log(
      workbook,
      ROWS.map((row) => [...row] as const),
    );
    await typeInto(workbook, "2.6", "status", "On track");
    await typeInto(workbook, "2.4", "byWhen", "June 2026");
    return workbook;
  }

  const DATED = ["2.4", "re-dated", "Mar-26", "June 2026"];
  test.each([
    ["without a snapshot, from the log undone", false, null],
    ["with an earlier snapshot, from it and the log between", true, OCTOBER],
  ])("%s", async (_, hasSnapshot, snapshot) => {
    const inHand = await inHandOf(await changedBook(hasSnapshot));
    const since = (day: string) => {
      const changes = whatChanged(inHand, { kind: "day", day }, JANUARY);
      return changes.ok ? [changes.value.snapshot, ...told(changes.value)] : [];
    };
    expect(since("2025-10-05")).toEqual([snapshot, DATED, ["2.6", "status", "Off track", "On track"]]);
    expect(since("2025-11-05")).toEqual([snapshot, DATED, ["2.6", "status", "At risk", "On track"]]);
    expect(since("2025-11-06")).toEqual([snapshot, DATED]);
    expect(since("2025-11-07")).toEqual([snapshot]);
  });

  test("an action that a merge added is new from its day on, and no field of it has changed", async () => {
    const workbook = await builtFile(LARKMOOR);
    const inHand = await inHandOf(workbook);
    const id = inHand.reading.plan.priorities[0]?.actions[2]?.id ?? "";
    await log(workbook, [["2025-11-05", "1.3", "By when", "", "March 2026", id]], DECIDED.added);
    const since = (day: string) => {
      return inHandOf(workbook).then((now) => {
        const changes = whatChanged(now, { kind: "day", day }, JANUARY);
        return changes.ok ? told(changes.value).map(([ref, kind]) => [ref, kind]) : [];
      });
    };
    expect(await since("2025-11-05")).toEqual([["1.3", "new"]]);
    expect(await since("2025-11-06")).toEqual([]);
  });

  test("is a page for the board, made whole each time", async () => {
    const workbook = await changedBook(true);
    const since = { kind: "snapshot", taken: OCTOBER } as const;
    const inHand = await inHandOf(workbook);
    expect(await writeChanged(workbook, inHand, since, JANUARY)).toMatchObject({
      ok: true,
      value: { key: "changed", made: "new" },
    });
    const grid = (await inHandOf(workbook)).content.grids.find(({ sheet }) => sheet === "What changed");
    const texts = (grid?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? "").filter((text) => text !== ""));
    expectGolden("what-changed.txt", `${texts.map((row) => row.join(" | ")).join("\n")}\n`);
    await typeInto(workbook, "2.4", "byWhen", "Mar-26");
    expect(await writeChanged(workbook, await inHandOf(workbook), since, JANUARY)).toMatchObject({ value: { made: "updated" } });
    const again = (await inHandOf(workbook)).content.grids.find(({ sheet }) => sheet === "What changed");
    expect(again?.rows.flat().some((cell) => cell?.text === "June 2026")).toBe(false);
    expect(structureFaults(workbook.bytes())).toEqual([]);
  });

  test("and a document of one section a kind", async () => {
    const inHand = await inHandOf(await changedBook(true));
    const changes = whatChanged(inHand, { kind: "day", day: "2025-10-05" }, JANUARY);
    if (!changes.ok) throw new Error(changes.trouble.code);
    expect(changedPage(inHand, changes.value).sections.map(({ heading }) => heading)).toEqual([
      "New dates (1)",
      "Statuses that moved (1)",
    ]);
  });
});
