import { expect, test } from "@jest/globals";
import { cellKey, decideAll } from "../../../src/core/returns/decisions";
import { mergeCounts } from "../../../src/ui/partners/mergeCounts";
import { countDecisions, decide, place, stateOf } from "../../../src/ui/partners/review/reviewDecisions";
import { fromWhom, reviewModel } from "../../../src/ui/partners/review/reviewModel";
import { countShown, openGroups, reviewRows, shownOf } from "../../../src/ui/partners/review/reviewRows";
import { aCell, anAction, aReturn, twoReturns } from "./madeComparison";

const comparison = twoReturns();
const model = reviewModel(comparison);
const safe = decideAll(comparison, "safe");
const changeOf = (file: string, id: string, column: string) =>
  model.changes.find(({ key }) => key === cellKey(file, id, column))!;

test("safe changes are ticked at first, asked ones are open", () => {
  expect(countDecisions(model, safe)).toEqual({ taken: 2, written: 0, kept: 0, open: 3, added: 0, left: 2 });
});

test("of two returns on one cell only one is taken; the other is kept out", () => {
  const [one, other] = [changeOf("Harrowmere.xlsx", "A0003", "update"), changeOf("Westmarsh.xlsx", "A0003", "update")];
  const taken = decide(safe, model, [one], { kind: "take" });
  expect([stateOf(one, taken), stateOf(other, taken)]).toEqual(["taken", "kept"]);
  const written = decide(taken, model, [other], { kind: "write", value: "Both" });
  expect([stateOf(one, written), stateOf(other, written)]).toEqual(["kept", "written"]);
});

test("keeping ours of one return says nothing of the other", () => {
  const [one, other] = [changeOf("Harrowmere.xlsx", "A0003", "update"), changeOf("Westmarsh.xlsx", "A0003", "update")];
  const kept = decide(safe, model, [one], { kind: "keep" });
  expect([stateOf(one, kept), stateOf(other, kept)]).toEqual(["kept", "open"]);
});

test("by agency and by action every change stands once", () => {
  for (const order of ["agency", "action"] as const) {
    const rows = reviewRows(model, order, () => true);
    const keys = rows.flatMap((row) => (row.kind === "change" ? [row.key] : []));
    expect([...keys].sort()).toEqual(model.changes.map(({ key }) => key).sort());
    expect(rows.filter(({ kind }) => kind === "added")).toHaveLength(2);
    expect(rows.filter(({ kind }) => kind === "gone")).toHaveLength(1);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  }
});

test("two returns on one action stand next to each other by action", () => {
  const rows = reviewRows(model, "action", () => true);
  const at = rows.findIndex((row) => row.kind === "change" && row.change.action.id === "A0003");
  expect([rows[at], rows[at + 1]].map((row) => (row?.kind === "change" ? row.change.from : ""))).toEqual([
    "Harrowmere Council",
    "Westmarsh Housing",
  ]);
});

test("what is shown is counted as it is shown", () => {
  const counts = countShown(model);
  expect(counts).toEqual({ all: 8, asked: 3, safe: 2, added: 2, gone: 1 });
  const asked = shownOf(model, "asked");
  expect(asked.changes).toHaveLength(counts.asked);
  expect(asked.proposed).toHaveLength(0);
});

test("few changes stand open at once; of many only the first group does, and the officer turns the rest", () => {
  const openKeys = (many: typeof model, turned: ReadonlySet<string>): readonly string[] =>
    reviewRows(many, "agency", openGroups(many, turned)).flatMap((row) => (row.kind === "group" && row.open ? [row.title] : []));
  expect(openKeys(model, new Set())).toEqual(["Harrowmere Council", "Westmarsh Housing"]);
  const many = { ...model, changes: Array.from({ length: 100 }, () => model.changes).flat() };
  expect(openKeys(many, new Set())).toEqual(["Harrowmere Council"]);
  expect(openKeys(many, new Set(["agency Harrowmere Council", "agency Westmarsh Housing"]))).toEqual(["Westmarsh Housing"]);
});

test("returns that are refused, and cells that only we changed, are nobody's to decide", () => {
  const ours = anAction({
    id: "A0009",
    cells: [aCell({ verdict: "we-changed" }), aCell({ column: "update", verdict: "both-the-same" })],
  });
  const nothing = reviewModel({ returns: [aReturn({ refused: true }), aReturn({ file: "b.xlsx", actions: [ours] })] });
  expect(nothing.changes).toEqual([]);
});

test("a new row goes to the priority that was chosen, or nowhere", () => {
  const [first] = model.proposed;
  const placed = place(safe, first!.key, "p2");
  expect(mergeCounts({ model, decisions: placed })).toEqual({
    lines: [
      { what: "Status", number: 1 },
      { what: "Update", number: 1 },
    ],
    agencies: 1,
    actions: 2,
    added: 1,
    open: 3,
  });
  expect(place(placed, first!.key, null).proposals.size).toBe(0);
});

test("a return without a known agency is called by its file", () => {
  expect(fromWhom(aReturn({ agency: null }))).toBe("Harrowmere.xlsx");
});

test("a cell of which two agencies say the same is written, and counted, once", () => {
  const actions = [anAction({ id: "A0001", cells: [aCell({})] })];
  const same = { returns: [aReturn({ actions }), aReturn({ file: "Westmarsh.xlsx", agency: "Westmarsh Housing", actions })] };
  const counted = mergeCounts({ model: reviewModel(same), decisions: decideAll(same, "safe") });
  expect([counted.lines, counted.agencies]).toEqual([[{ what: "Status", number: 1 }], 2]);
});
