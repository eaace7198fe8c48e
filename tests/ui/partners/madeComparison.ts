import type { ComparedAction, ComparedCell, ComparedReturn, Comparison } from "../../../src/core/returns/comparison";

/** One changed cell of a return; what is not said is a safe change of the status. */
export function aCell(change: Partial<ComparedCell> = {}): ComparedCell {
  const returned = change.returned ?? "On track";
  return {
    column: "status",
    issued: "Not started",
    returned,
    now: "Not started",
    value: returned,
    returnedAt: "'Your actions'!H5",
    nowAt: "'1 Towpath'!G6",
    verdict: "partner-changed",
    asked: [],
    ...change,
  };
}

/** One action of a return. */
export function anAction(change: Partial<ComparedAction> = {}): ComparedAction {
  return {
    id: "A0001",
    ref: "1.1",
    action: "Walk the towpath twice a week",
    priorityId: "p1",
    priority: "Towpath",
    role: "lead",
    at: "'Your actions'!A5:K5",
    cells: [aCell()],
    sameUpdate: false,
    ...change,
  };
}

/** One return with one safe change. */
export function aReturn(change: Partial<ComparedReturn> = {}): ComparedReturn {
  return {
    file: "Harrowmere.xlsx",
    agency: "Harrowmere Council",
    issue: 1,
    digest: "d1",
    refused: false,
    findings: [],
    actions: [anAction()],
    proposals: [],
    deleted: [],
    unchanged: 3,
    ...change,
  };
}

const LONG_NOW =
  "The towpath group met in May and walked from the lock to the mill, counting eleven broken lamps, four blocked drains and one gate.";

/** Two agencies: safe changes, a conflict, two returns on one cell, a long text, a new row and a deleted one. */
export function twoReturns(): Comparison {
  const shared = anAction({
    id: "A0003",
    ref: "2.1",
    action: "Open a youth shelter",
    priorityId: "p2",
    priority: "Young people",
  });
  const update = { column: "update", issued: "", now: "", asked: ["two-returns"] } as const;
  return {
    returns: [
      aReturn({
        actions: [
          anAction(),
          anAction({
            id: "A0002",
            ref: "1.2",
            action: "Light the towpath",
            cells: [
              aCell({ issued: "On track", returned: "At risk", now: "Complete", verdict: "conflict", asked: ["conflict"] }),
              aCell({
                column: "update",
                issued: LONG_NOW,
                now: LONG_NOW,
                returned: LONG_NOW.replace("eleven", "twelve").replace("one gate", "two gates"),
              }),
            ],
          }),
          { ...shared, cells: [aCell({ ...update, returned: "Shelter drawn up." })] },
        ],
        proposals: [{ at: "'Your actions'!A9:K9", priorityId: "p1", texts: new Map([["action", "Mend the stile"]]) }],
      }),
      aReturn({
        file: "Westmarsh.xlsx",
        agency: "Westmarsh Housing",
        digest: "d2",
        actions: [{ ...shared, role: "support", cells: [aCell({ ...update, returned: "Waiting for a site." })] }],
        proposals: [{ at: "'Your actions'!A7:K7", priorityId: null, texts: new Map([["action", "Paint the shelter"]]) }],
        deleted: [{ id: "A0007", ref: "2.4", action: "Survey of tenants" }],
      }),
    ],
  };
}
