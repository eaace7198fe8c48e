import { describe, expect, test } from "@jest/globals";
import { splitAgencies, splitLead } from "../../../src/core/plan/agencies";
import { knownNames } from "../../../src/core/plan/agencyNames";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Housing Options\nYouth Service", ["Housing Options", "Youth Service"]],
  ["Harbour Police, Council and Probation", ["Harbour Police", "Council", "Probation"]],
  ["Fire and Rescue Service", ["Fire and Rescue Service"]],
  ["Police and Crime Commissioner", ["Police and Crime Commissioner"]],
  ["Health & Wellbeing Board", ["Health & Wellbeing Board"]],
  ["Rother and Weald District Council, Police", ["Rother and Weald District Council", "Police"]],
  [
    "County Children, Families and Education, Mediation Service",
    ["County Children, Families and Education", "Mediation Service"],
  ],
  ["Wardens (north, south and east); Rangers Team", ["Wardens (north, south and east)", "Rangers Team"]],
  ["Look Forward / KITE", ["Look Forward", "KITE"]],
  ["Landlords/Off Licences", ["Landlords/Off Licences"]],
  ["Street Scene Team,\nproperty owners", ["Street Scene Team", "property owners"]],
  ["Partners, through the monthly meeting.", ["Partners, through the monthly meeting"]],
];

describe("a cell of names", () => {
  test.each(CASES)("%j is taken apart only where the parts are names", (text, names) => {
    expect(splitAgencies(text)).toEqual(names);
  });

  test("keeps a name whole that the workbook shows to be one", () => {
    const known = knownNames(["Lantern, Ladder, Light"]);
    expect(splitAgencies("Council, Lantern, Ladder, Light, Police", known)).toEqual([
      "Council",
      "Lantern, Ladder, Light",
      "Police",
    ]);
  });

  test("with “with” names a lead and those who help it", () => {
    expect(splitLead("Probation with Kite Trust and Youth Service")).toEqual({
      lead: ["Probation"],
      partners: ["Kite Trust", "Youth Service"],
    });
  });
});
