import { describe, expect, test } from "@jest/globals";
import { agencyAmbiguous } from "../../../src/core/checks/rules/agencyAmbiguous";
import { agencyLeadAndPartner } from "../../../src/core/checks/rules/agencyLeadAndPartner";
import { agencyNotInMembership } from "../../../src/core/checks/rules/agencyNotInMembership";
import { agencyVariant } from "../../../src/core/checks/rules/agencyVariant";
import { leadNotNamed } from "../../../src/core/checks/rules/leadNotNamed";
import { leadWithRole } from "../../../src/core/checks/rules/leadWithRole";
import { missingLead } from "../../../src/core/checks/rules/missingLead";
import { nameVariant } from "../../../src/core/checks/rules/nameVariant";
import { aPlan, aTable, lookAt, placesOf } from "../../support/aPlan";
import type { PlanAtHand, TinyCell } from "../../support/aPlan";

const MEMBERS: readonly (readonly TinyCell[])[] = [
  ["Partners"],
  ["Marlbury District Council\nTel: 01999 000001", "Northshire Police\nTel: 01999 000002"],
  ["Northshire Fire and Rescue Service\nTel: 01999 000003", "Harbour Housing\nTel: 01999 000004"],
];

const TERMS: readonly (readonly TinyCell[])[] = [
  ["Glossary"],
  [],
  ["Term", "Meaning"],
  ["MDC", "Marlbury District Council"],
  ["CSP", "Community Safety Partnership"],
  ["NTG", "Night-time Group"],
];

/** Rows of lead and other partners, beside a list of four partners and a glossary. */
const withPeople = (...people: readonly (readonly [string, string])[]): PlanAtHand =>
  aPlan({
    priorities: [
      { rows: people.map(([lead, others], index) => [`1.${index + 1}`, `Hold event number ${index + 1}`, lead, others]) },
    ],
    sheets: new Map([
      ["Partners", MEMBERS],
      ["Glossary", TERMS],
    ]),
  });

describe("lead agencies", () => {
  test("an action without a lead agency is found, one with a lead is not", () => {
    expect(placesOf(missingLead, withPeople(["", "Northshire Police"], ["Northshire Police", ""]))).toEqual(["C5"]);
  });

  test("a table without a column for leads has none missing", () => {
    expect(placesOf(missingLead, aTable([["1.1", "Meet every month", "Ongoing"]], ["Ref", "Action", "By when"]))).toEqual([]);
  });

  test("“All partners” is asked about, a kind of body is only told, an agency is left alone", () => {
    const plan = withPeople(["All partners", ""], ["Housing Associations", ""], ["Northshire Police", ""]);
    expect(lookAt(leadNotNamed, plan).map(({ at, level }) => [at, level])).toEqual([
      ["'Plan'!C5", "confirm"],
      ["'Plan'!C6", "improve"],
    ]);
  });

  test("an agency with a role in its name is taken apart", () => {
    const plan = withPeople(["Northshire Police – Training", ""], ["Northshire Police", ""]);
    expect(lookAt(leadWithRole, plan).map(({ facts }) => facts)).toEqual([
      { found: "Northshire Police – Training", agency: "Northshire Police", role: "Training" },
    ]);
    const posts = withPeople(["Jo (Volunteer Coordinator)", "Northshire Police (NP)"], ["Northshire Police (Marlbury)", ""]);
    expect(placesOf(leadWithRole, posts)).toEqual(["C5"]);
    expect(placesOf(agencyVariant, posts)).toEqual(["D5"]);
  });

  test("who is lead and other partner of one action is found, under another spelling too", () => {
    const plan = withPeople(["Northshire Police", "Police"], ["Northshire Police", "Harbour Housing"]);
    expect(placesOf(agencyLeadAndPartner, plan)).toEqual(["D5"]);
  });
});

describe("one agency under several names", () => {
  const variantsOf = (...leads: readonly string[]): readonly (readonly [string, string, string])[] =>
    lookAt(agencyVariant, withPeople(...leads.map((lead): readonly [string, string] => [lead, ""]))).map(({ level, facts }) => [
      facts.found ?? "",
      facts.expected ?? "",
      level ?? "",
    ]);

  test.each([
    ["capitals alone", "Northshire police", "Northshire Police", "improve"],
    ["a letter left out", "Harbour Housng", "Harbour Housing", "confirm"],
    ["a word parted", "North shire Police", "Northshire Police", "confirm"],
    ["a word cut short", "Harbour H", "Harbour Housing", "confirm"],
    ["its short form in brackets", "Harbour Housing (HH)", "Harbour Housing", "improve"],
    ["& for and, Services for Service", "Northshire Fire & Rescue Services", "Northshire Fire and Rescue Service", "confirm"],
    ["an abbreviation of the glossary", "MDC", "Marlbury District Council", "confirm"],
    ["initials alone", "NFRS", "Northshire Fire and Rescue Service", "confirm"],
    ["the end of one name", "Police", "Northshire Police", "confirm"],
    ["the name without its kind of body", "Harbour", "Harbour Housing", "confirm"],
  ])("%s: %s is %s", (_, found, expected, level) => {
    expect(variantsOf(found, expected)).toEqual([[found, expected, level]]);
  });

  test("where the plan itself only ever writes the short name, it is only told", () => {
    expect(variantsOf("MDC", "Northshire Police")).toEqual([["MDC", "Marlbury District Council", "improve"]]);
  });

  test.each([
    ["another first letter", "Eastfield Academy Trust", "Westfield Academy Trust"],
    ["a short word", "Marlbury Ward Forum", "Marlbury Word Forum"],
    ["a number", "Harbour 20th Scouts", "Harbour 21st Scouts"],
    ["a remark in brackets", "Northshire Police (with others)", "Northshire Police"],
    ["two members", "Harbour Housing", "Harbour Housing"],
  ])("two names that only look alike are two: %s", (_, one, other) => {
    expect(variantsOf(one, one, one, other)).toEqual([]);
  });

  test("a misspelt member is not also told to be missing from the list of partners", () => {
    const plan = withPeople(["Northshire Polise", ""], ["Harbour Housing", "All statutory partners"]);
    expect(placesOf(agencyVariant, plan)).toEqual(["C5"]);
    expect(placesOf(agencyNotInMembership, plan)).toEqual([]);
  });

  test("two agencies that only share words are two", () => {
    expect(variantsOf("Northshire Police", "Northshire Youth Board", "Marlbury Youth Board")).toEqual([]);
  });

  test("only letters are mended without asking", () => {
    const fixes = (lead: string): readonly unknown[] =>
      lookAt(agencyVariant, withPeople([lead, ""], ["Northshire Police", ""])).map(({ fix }) => fix?.changes);
    expect(fixes("Northshire police")).toEqual([
      [
        {
          sheet: "Plan",
          cell: "C5",
          before: "Northshire police",
          after: "Northshire Police",
          why: "One name for Northshire Police",
        },
      ],
    ]);
    expect(fixes("Police")).toEqual([undefined]);
  });

  test("a group that running text calls by its abbreviation is found there", () => {
    const rows = [
      ["1.1", "Ask the NT Group to meet", "Night Time Group", ""],
      ["1.2", "Meet every month", "Night Time Group", ""],
    ];
    const terms = [
      ["Glossary"],
      [],
      ["Term", "Meaning"],
      ["NT", "Night time"],
      ["CSP", "Community Safety Partnership"],
      ["MDC", "Marlbury District Council"],
    ];
    const plan = aPlan({ priorities: [{ rows }], sheets: new Map([["Glossary", terms]]) });
    expect(placesOf(agencyVariant, plan)).toEqual(["B5"]);
  });
});

describe("names and the list of partners", () => {
  test("a name that several could have is found, a whole name is not", () => {
    const plan = withPeople(["Marlbury District Council", "Council"], ["Northshire County Council", "Harbour Housing"]);
    expect(placesOf(agencyAmbiguous, plan)).toEqual(["D5"]);
  });

  test("an agency that is not in the list of partners is told once, a group of the partnership's own is not", () => {
    const plan = withPeople(["Kite Trust", "Northshire Police"], ["Kite Trust", "Burglary Task Group"]);
    expect(lookAt(agencyNotInMembership, plan)).toEqual([
      { at: "'Plan'!C5", also: ["'Plan'!C6"], facts: { found: "Kite Trust" } },
    ]);
  });

  test("a project's name that the text writes in two ways is found, capitals and plurals are not", () => {
    const saying = (one: string, other: string): readonly string[] =>
      placesOf(
        nameVariant,
        aTable([
          ["1.1", `Support the ${one} for a year`, "Kite Trust"],
          ["1.2", `Visit the ${one} and the park`, "Kite Trust"],
          ["1.3", `Fund the ${other} in May`, "Kite Trust"],
        ]),
      );
    expect(saying("Safe Haven Café", "Safe-Haven Café")).toEqual(["B7"]);
    expect(saying("Chanel Panel", "Channel Panel")).toEqual(["B7"]);
    expect(saying("Safe Haven Café", "Safe Haven Cafés")).toEqual([]);
    expect(saying("Making Every Contact Count", "Make Every Contact Counts")).toEqual(["B7"]);
    expect(saying("Making Every Contact Count", "Making Every Visit Count")).toEqual([]);
  });

  test("a system's name is asked about where the plan names several bodies of it", () => {
    const plan = (other: string): PlanAtHand =>
      aTable([
        ["1.1", "Hold a clinic", "Marl Vale Integrated Care Board"],
        ["1.2", "Visit the wards", other],
        ["1.3", "Train the carers", "NHS"],
      ]);
    expect(placesOf(agencyAmbiguous, plan("Marl Vale Hospitals Trust"))).toEqual(["C7"]);
    expect(placesOf(agencyAmbiguous, plan("Kite Trust"))).toEqual([]);
  });

  test("a member with “Services” after its name is the member; with another word it is another body", () => {
    expect(placesOf(agencyVariant, withPeople(["Harbour Housing", ""], ["Harbour Housing Services", ""]))).toEqual(["C6"]);
    expect(placesOf(agencyVariant, withPeople(["Harbour Housing", ""], ["Harbour Housing Charter", ""]))).toEqual([]);
  });
});

test.each([agencyAmbiguous, agencyLeadAndPartner, agencyNotInMembership, agencyVariant, leadNotNamed, leadWithRole, missingLead])(
  "$code finds nothing where every agency is a member, named in full, once an action",
  (rule) => {
    const plan = withPeople(["Northshire Police", "Harbour Housing"], ["Marlbury District Council", "Northshire Police"]);
    expect(placesOf(rule, plan)).toEqual([]);
  },
);
