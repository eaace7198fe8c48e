import { describe, expect, test } from "@jest/globals";
import { planShares } from "../../../src/core/packs/packShares";
import type { Action, Member, Plan } from "../../../src/core/plan/plan";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

function aMember(name: string, alsoKnownAs: readonly string[] = []): Member {
  return { name, alsoKnownAs, address: null, contact: null, phone: null, email: null, web: null, at: "'Partners'!A5" };
}

/** A plan whose actions have these leads and partners, in one priority. */
function planOf(
  actions: readonly (readonly [lead: readonly string[], partners?: readonly string[]])[],
  members: readonly Member[] = [],
): Plan {
  const made = actions.map(([lead, partners = []], at): Action => anAction({ id: `A000${String(at + 1)}`, lead, partners }));
  return aReading([aPriority({ id: "p1", actions: made })], { members }).plan;
}

/** Each agency with the IDs of what it leads and what it supports. */
function told(plan: Plan): readonly string[] {
  return planShares(plan).shares.map(({ agency, actions }) => {
    const ids = (role: string): string =>
      actions
        .filter((each) => each.role === role)
        .map(({ action }) => action.id)
        .join(" ");
    return `${agency}: ${ids("lead")} / ${ids("support")}`;
  });
}

describe("who reports on what", () => {
  test("joint leads lead, partners support, and who does both leads", () => {
    const plan = planOf([
      [
        ["Larkmoor Council", "Westmarsh Police"],
        ["Larkmoor Homes", "Westmarsh Police"],
      ],
      [["Larkmoor Homes"]],
    ]);
    expect(told(plan)).toEqual(["Larkmoor Council: A0001 / ", "Westmarsh Police: A0001 / ", "Larkmoor Homes: A0002 / A0001"]);
  });

  test("an action that names no lead is asked of who leads its priority, and one of everybody's is not", () => {
    const actions = [anAction({ id: "A0001" }), anAction({ id: "A0002", lead: ["All partners"] })];
    const { plan } = aReading([aPriority({ id: "p1", leadAgencies: ["Larkmoor Council"], actions })]);
    const { shares, nobodys } = planShares(plan);
    expect(shares.flatMap((share) => share.actions.map(({ action, leadsAs }) => [share.agency, action.id, leadsAs]))).toEqual([
      ["Larkmoor Council", "A0001", "priority"],
    ]);
    expect(nobodys.map(({ says }) => says)).toEqual(["All partners"]);
  });

  test("another name on the Partners sheet is the agency", () => {
    const plan = planOf([[["WPC"]], [["westmarsh  police"]]], [aMember("Westmarsh Police", ["WPC", "The Constabulary"])]);
    expect(told(plan)).toEqual(["Westmarsh Police: A0001 A0002 / "]);
  });

  test("a name that has a row of its own and is another's other name is that other", () => {
    const members = [aMember("WPC"), aMember("Westmarsh Police", ["WPC"])];
    const { shares, nothingToDo } = planShares(planOf([[["WPC"]]], members));
    expect(shares.map(({ agency }) => agency)).toEqual(["Westmarsh Police"]);
    expect(nothingToDo).toEqual([]);
  });

  test("two names that are each the other's other name still come to one", () => {
    const members = [aMember("Homes", ["Housing"]), aMember("Housing", ["Homes"])];
    expect(planShares(planOf([[["Homes"]], [["Housing"]]], members)).shares.flatMap(({ actions }) => actions)).toHaveLength(2);
  });

  test("initials in brackets are no other agency", () => {
    const plan = planOf([[["Larkmoor Street Pastors (LSP)"]], [["Larkmoor street pastors"]], [["Sport on Your Street (SOYS)"]]]);
    expect(told(plan)).toEqual(["Larkmoor Street Pastors (LSP): A0001 A0002 / ", "Sport on Your Street (SOYS): A0003 / "]);
  });

  test("a remark in brackets is the agency's where it stands without, else it tells two apart", () => {
    const plan = planOf([
      [["Westmarsh Police (Rural Team)"]],
      [["Westmarsh Police"]],
      [["Advice Line (North)"]],
      [["Advice Line (South)"]],
    ]);
    expect(planShares(plan).shares.map(({ agency }) => agency)).toEqual([
      "Westmarsh Police (Rural Team)",
      "Advice Line (North)",
      "Advice Line (South)",
    ]);
  });

  test("everybody is nobody, and is said with where it stands", () => {
    const { shares, nobodys } = planShares(planOf([[["All partners"]], [[]], [["Larkmoor Council"], ["Everyone"]]]));
    expect(shares.map(({ agency }) => agency)).toEqual(["Larkmoor Council"]);
    expect(nobodys.map(({ says }) => says)).toEqual(["All partners", ""]);
  });

  test("a member with nothing to do is listed", () => {
    expect(planShares(planOf([[["Larkmoor Council"]]], [aMember("Larkmoor Homes")])).nothingToDo).toEqual(["Larkmoor Homes"]);
  });

  test("actions without an ID, or with one that another has, are told", () => {
    const actions = [anAction({ id: "A0001" }), anAction({ id: "A0001" }), anAction(), anAction({ id: "A0002" })];
    expect(planShares(aReading([aPriority({ id: "p1", actions })]).plan).withoutId).toHaveLength(3);
  });
});
