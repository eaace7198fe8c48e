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
  ["Clerk + Cllr Hobday", ["Clerk", "Cllr Hobday"]],
  ["Ruth Penhale/Simon Oye", ["Ruth Penhale", "Simon Oye"]],
  ["HR/OD", ["HR/OD"]],
  ["Communications and Visitor Experience Unit", ["Communications and Visitor Experience Unit"]],
  ["Housing, Police and Visitor Experience Unit", ["Housing", "Police", "Visitor Experience Unit"]],
  ["Police and Youth Service", ["Police", "Youth Service"]],
  ["Street Scene Team,\nproperty owners", ["Street Scene Team", "property owners"]],
  ["Partners, through the monthly meeting.", ["Partners, through the monthly meeting"]],
  ["Leisure, Culture and Parks Service", ["Leisure, Culture and Parks Service"]],
  [
    "Rowing Club, Leisure, Culture and Parks Service, NHS Moors",
    ["Rowing Club", "Leisure, Culture and Parks Service", "NHS Moors"],
  ],
  ["Ruth Penhale, Housing Options Manager", ["Ruth Penhale, Housing Options Manager"]],
  ["Ruth Penhale, Housing Manager, Cllr Abiola Stone", ["Ruth Penhale, Housing Manager", "Cllr Abiola Stone"]],
  ["Ruth Penhale and Simon Oye", ["Ruth Penhale", "Simon Oye"]],
  ["Look Forward, Housing Options Manager", ["Look Forward", "Housing Options Manager"]],
  ["Head of Finance, Moors District Council", ["Head of Finance, Moors District Council"]],
  ["Head of Finance, Moors Police", ["Head of Finance", "Moors Police"]],
  ["Head of Finance, Moors Council, Kite Trust", ["Head of Finance", "Moors Council", "Kite Trust"]],
  ["Associate Director, Children and Young People, Moors ICB", ["Associate Director, Children and Young People, Moors ICB"]],
  ["Age Friends Moors with MWT", ["Age Friends Moors", "MWT"]],
  ["Services for people with dementia", ["Services for people with dementia"]],
  [
    "Ruth Penhale, Head of Arts and Simon Oye, Complaints Manager",
    ["Ruth Penhale, Head of Arts", "Simon Oye, Complaints Manager"],
  ],
  ["Assistant Director, Education", ["Assistant Director, Education"]],
  ["University of Moors & Moors College", ["University of Moors", "Moors College"]],
  ["Moors BID & Harbour Police", ["Moors BID", "Harbour Police"]],
  ["Kite Trust, Moors and District FA", ["Kite Trust", "Moors and District FA"]],
  ["NHS Moors, Speech and Language Therapy Service", ["NHS Moors", "Speech and Language Therapy Service"]],
  ["MWT & Woodland Friends", ["MWT", "Woodland Friends"]],
  ["Harbour Police & Moorside Improvement District", ["Harbour Police", "Moorside Improvement District"]],
  ["Canal & River Trust", ["Canal & River Trust"]],
  ["Pubwatch and Ambulance Service", ["Pubwatch", "Ambulance Service"]],
  ["Kite Trust, libraries & job centres", ["Kite Trust", "libraries", "job centres"]],
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

  test.each([
    ["Lead: Public Health Support: Kite Trust, Harbour Police", ["Public Health"], ["Kite Trust", "Harbour Police"]],
    ["Lead: Public Health\nSupport: Kite Trust and Harbour Police", ["Public Health"], ["Kite Trust", "Harbour Police"]],
    ["Lead agency - Public Health; Partners - Kite Trust", ["Public Health"], ["Kite Trust"]],
    ["Public Health\nSupported by: Kite Trust\nHarbour Police", ["Public Health"], ["Kite Trust", "Harbour Police"]],
    ["Family Support: drop-in team", ["Family Support: drop-in team"], []],
    ["Public Health supported by Kite Trust", ["Public Health"], ["Kite Trust"]],
  ])("%j labels who leads and who helps, or does not", (text, lead, partners) => {
    expect(splitLead(text)).toEqual({ lead, partners });
  });
});
