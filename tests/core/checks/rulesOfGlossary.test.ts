import { describe, expect, test } from "@jest/globals";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { acronymNotInGlossary } from "../../../src/core/checks/rules/acronymNotInGlossary";
import { contactDuplicate } from "../../../src/core/checks/rules/contactDuplicate";
import { contactFormat } from "../../../src/core/checks/rules/contactFormat";
import { contactMismatch } from "../../../src/core/checks/rules/contactMismatch";
import { contactMissing } from "../../../src/core/checks/rules/contactMissing";
import { glossaryConflict } from "../../../src/core/checks/rules/glossaryConflict";
import { glossaryOrder } from "../../../src/core/checks/rules/glossaryOrder";
import { glossaryUnused } from "../../../src/core/checks/rules/glossaryUnused";
import { noGlossary } from "../../../src/core/checks/rules/noGlossary";
import { recognise } from "../../../src/core/recognise/recognise";
import { aPlan, findingsOf, lookAt, placesOf } from "../../support/aPlan";
import type { PlanAtHand } from "../../support/aPlan";

const GLOSSARY = [
  ["CST", "Community Safety Team"],
  ["R&RG", "Roads and Rivers Group"],
];

/** A plan of these actions, with a glossary (none when it is empty) and a list of members. */
function planOf(
  actions: readonly string[],
  glossary: readonly (readonly string[])[] = GLOSSARY,
  members: readonly string[] = [],
): PlanAtHand {
  const rows = actions.map((action, index) => [`1.${index + 1}`, action, "Marlbury Council", "", "June 2024"]);
  const sheets = new Map<string, readonly (readonly string[])[]>();
  if (glossary.length > 0) sheets.set("Glossary", [["Glossary"], ...glossary]);
  if (members.length > 0) {
    const title = ["Membership of the partnership and contact details"];
    sheets.set("Membership", [title, ...[0, 1].map((half) => members.filter((_, index) => index % 2 === half))]);
  }
  return aPlan({ priorities: [{ rows }], sheets });
}

const USED = "Ask the CST and the R&RG to meet";

describe.each<[string, CheckRule, PlanAtHand, readonly string[]]>([
  ["the glossary lacks it", acronymNotInGlossary, planOf([USED, "Meet the WRU", "See the WRUs again"]), ["B6"]],
  ["the glossary has it", acronymNotInGlossary, planOf([USED, "Ask the CSTs of the R&RG's towns"]), []],
  ["everybody knows it", acronymNotInGlossary, planOf([USED, "Put the NHS on UK TV by 6 PM"]), []],
  ["it is a roman numeral", acronymNotInGlossary, planOf([USED, "Begin phase III and phase IV"]), []],
  ["it is a word in capitals", acronymNotInGlossary, planOf([USED, "DO NOT park on the RED ROAD of SPEEDWELL"]), []],
  ["it is a heading of capitals", acronymNotInGlossary, planOf([USED, "ROADS AND RIVERS GROUP TO MEET"]), []],
  [
    "it is part of a road, a postcode or a web address",
    acronymNotInGlossary,
    planOf([USED, "A21 at ZZ9 9ZZ, see www.WRU.org"]),
    [],
  ],
  ["its plural has a capital S", acronymNotInGlossary, planOf(["Meet the RGB and the RGBS"], [["RGB", "River Group Board"]]), []],
  ["there is no glossary at all", acronymNotInGlossary, planOf(["Meet the WRU"], []), []],
  ["three short forms are not explained", noGlossary, planOf(["Meet the WRU, the SGT and YLB"], []), ["B5"]],
  ["two short forms are not explained", noGlossary, planOf(["Meet the WRU and the SGT"], []), ["B5"]],
  [
    "each is spelt out in brackets",
    noGlossary,
    planOf(["Meet the Water Rescue Unit (WRU), the SGT (Sports Ground Trust) and the Youth and Leisure Board (YLB)"], []),
    [],
  ],
  ["there is one", noGlossary, planOf([USED, "Meet the WRU, the SGT and YLB"]), []],
  ["a term is nowhere else", glossaryUnused, planOf(["Ask the CST"]), ["'Glossary'!A3"]],
  ["a word holds its letters", glossaryUnused, planOf([USED.replace("CST", "FORECSTS")]), ["'Glossary'!A2"]],
  ["the plan uses every term", glossaryUnused, planOf([USED]), []],
  ["a term in words is used in another case", glossaryUnused, planOf(["Walk the park watch"], [["Park Watch", "Walks"]]), []],
  [
    "the text spells it in another way",
    glossaryConflict,
    planOf(["Ask the Council Safety Team (CST)", "Ask the R&RG"]),
    ["'Glossary'!B2"],
  ],
  [
    "the text spells it in the plural and with &",
    glossaryConflict,
    planOf(["Ask the Community Safety Teams (CST)", "Ask the Roads & Rivers Group (R&RG)"]),
    [],
  ],
  [
    "a member's name differs by a letter",
    glossaryConflict,
    planOf([USED], GLOSSARY, ["Community Safety Teams\nTel: 01632 960001", "Youth Trust\nTel: 01632 960002"]),
    ["'Glossary'!B2"],
  ],
  [
    "a member's name is the same but for &",
    glossaryConflict,
    planOf([USED], GLOSSARY, ["Roads & Rivers Group\nTel: 01632 960001", "Youth Trust\nTel: 01632 960002"]),
    [],
  ],
])("glossary", (what, rule, plan, places) => {
  test(`${rule.code} is ${places.length === 0 ? "not " : ""}found where ${what}`, () => {
    expect(placesOf(rule, plan)).toEqual(places);
  });
});

describe("acronym-not-in-glossary", () => {
  test("a short form that the text spells out is only improved, and its meaning is offered for the glossary", () => {
    const plan = planOf([USED, "Ask the Water Rescue Unit (WRU)", "Ask the Sports Ground Trust (SGT)"]);
    expect(findingsOf([acronymNotInGlossary], plan).map(({ level }) => level)).toEqual(["improve", "improve"]);
    expect(lookAt(acronymNotInGlossary, plan).map(({ fix }) => fix?.changes.map(({ cell, after }) => [cell, after]))).toEqual([
      [
        ["A4", "WRU"],
        ["B4", "Water Rescue Unit"],
      ],
      [
        ["A5", "SGT"],
        ["B5", "Sports Ground Trust"],
      ],
    ]);
  });

  test("a glossary that is a table of Excel's takes new terms only in rows that it has", () => {
    const { content } = planOf([USED, "Ask the Water Rescue Unit (WRU)"], GLOSSARY);
    const withTable = (bottom: number): PlanAtHand => {
      const table = { name: "Terms", box: { top: 0, left: 0, bottom, right: 1 } };
      const grids = content.grids.map((grid) => (grid.sheet === "Glossary" ? { ...grid, tables: [table] } : grid));
      return { content: { ...content, grids }, reading: recognise({ ...content, grids }) };
    };
    const cells = (bottom: number): unknown =>
      lookAt(acronymNotInGlossary, withTable(bottom)).map(({ fix }) => fix?.changes.map(({ cell }) => cell));
    expect(cells(2)).toEqual([undefined]);
    expect(cells(3)).toEqual([["A4", "B4"]]);
  });

  test("another name of a member is explained by the list of members", () => {
    const plan = planOf([`${USED} with the WRU`], GLOSSARY, [
      "Water Rescue\nTel: 01632 960001",
      "Youth Trust\nTel: 01632 960002",
    ]);
    const members = plan.reading.plan.members.map((member) => ({ ...member, alsoKnownAs: ["WRU"] }));
    const reading = { ...plan.reading, plan: { ...plan.reading.plan, members } };
    expect(placesOf(acronymNotInGlossary, plan)).toEqual(["B5"]);
    expect(placesOf(acronymNotInGlossary, { ...plan, reading })).toEqual([]);
  });

  test("a footnote that spells a short form out explains it", () => {
    const rows = [["1.1", `${USED} with the WRU ²`, "Marlbury Council", "", "June 2024"]];
    const plan = aPlan({
      priorities: [{ rows }],
      sheets: new Map([["Glossary", [["Glossary"], ...GLOSSARY]]]),
      intro: ["² Water Rescue Unit – boats and divers"],
    });
    const [found] = lookAt(acronymNotInGlossary, plan);
    expect(found?.level).toBe("improve");
  });
});

const TERMS = ["ABC", "BCD", "CDE", "DEF", "EFG", "FGH", "GHI"];
const withTerms = (...terms: readonly string[]): PlanAtHand => {
  return planOf(
    [USED],
    terms.map((term) => [term, `The meaning of ${term}`]),
  );
};

test("a term out of the alphabet's order is found, not where the glossary keeps no such order", () => {
  expect(placesOf(glossaryOrder, withTerms(...TERMS))).toEqual([]);
  expect(placesOf(glossaryOrder, withTerms("ABC", "BCD", "DEF", "CDE", "EFG", "FGH", "GHI"))).toEqual(["'Glossary'!A4"]);
  expect(placesOf(glossaryOrder, withTerms("GHI", "ABC", "FGH", "BCD", "EFG", "CDE", "DEF"))).toEqual([]);
  expect(placesOf(glossaryOrder, withTerms("BCD", "ABC"))).toEqual([]);
});

const telling = (...numbers: readonly string[]): readonly string[] =>
  ["Marlbury Council", "Wend Police", "Youth Trust", "Marlbury Homes", "Help at Hand"].map(
    (name, index) => `${name}\n${numbers[index] ?? `Tel: 01632 96000${index}`}\nWeb: www.place${index}.example`,
  );
const contacts = (...numbers: readonly string[]): PlanAtHand => planOf([USED], GLOSSARY, telling(...numbers));

/** A list of members with a column of telephone numbers and one of e-mail addresses. */
const membership = (...members: readonly (readonly [string, string, string])[]): PlanAtHand =>
  aPlan({
    priorities: [{ rows: [["1.1", "Meet every month", "Marlbury Council"]] }],
    sheets: new Map([["Membership", [["Organisation", "Telephone", "Email"], ...members]]]),
  });

const COUNCIL = ["Marlbury Council", "01632 960001", "safety@marlbury.example"] as const;
const KITE = ["Kite Housing", "01632 960003", "office@kite.example"] as const;

/** Three members, the second with this address. */
const withMail = (mail: string): PlanAtHand => membership(COUNCIL, ["Youth Trust", "01632 960002", mail], KITE);

/** Four members of one area code, the last with this number. */
const withPhone = (last: string): PlanAtHand =>
  membership(COUNCIL, ["Youth Trust", "01632 960002", "office@youth.example"], KITE, [
    "Harbour Police",
    last,
    "office@harbour.example",
  ]);

describe.each<[string, CheckRule, PlanAtHand, readonly string[]]>([
  ["a number is a digit shorter than the others of its area", contactFormat, withPhone("01632 96014"), ["'Membership'!B5"]],
  ["a number of another area is shorter", contactFormat, withPhone("016977 2123"), []],
  [
    "the column of e-mail addresses holds one without its @",
    contactFormat,
    withMail("office.youth.example"),
    ["'Membership'!C3"],
  ],
  ["the column of e-mail addresses holds none", contactFormat, withMail("none"), []],
  ["one of five has no number", contactMissing, contacts("Floor 3, Town Hall"), ["'Membership'!A2"]],
  ["every one has a number", contactMissing, contacts(), []],
  ["a number has too few digits", contactFormat, contacts("Tel: 01632 9600"), ["'Membership'!A2"]],
  ["a number is written with +44 and brackets", contactFormat, contacts("Tel: +44 (0)1632 960123"), []],
  ["a number is one of the short ones", contactFormat, contacts("Tel: 101"), []],
  ["an e-mail address has no end", contactFormat, contacts("Email: office@marlbury", "Tel: 01632 960123"), ["'Membership'!A2"]],
  ["an e-mail address is one", contactFormat, contacts("Email: office@marlbury.gov.uk"), []],
  ["a web address has a comma in it", contactFormat, contacts("www.marlbury,example"), ["'Membership'!A2"]],
  ["one number is spaced in two ways", contactFormat, contacts("Tel: 0163 296 0001"), ["'Membership'!A3"]],
  ["two members have one number", contactDuplicate, contacts("Tel: 01632 960001"), ["'Membership'!A3"]],
  ["every member has a number of its own", contactDuplicate, contacts(), []],
  ["two members give a short number", contactDuplicate, contacts("Tel: 101", "Tel: 101"), []],
  [
    "an address spells another member's name",
    contactMismatch,
    contacts("Tel: 01632 960123\nWeb: www.helpathand.example"),
    ["'Membership'!A2"],
  ],
  [
    "an address spells the member's own name",
    contactMismatch,
    contacts("Tel: 01632 960123\nWeb: www.marlburycouncil.example"),
    [],
  ],
  ["a label lacks its space", contactFormat, contacts("Tel:01632 960123"), ["'Membership'!A2"]],
])("contacts", (what, rule, plan, places) => {
  test(`${rule.code} is ${places.length === 0 ? "not " : ""}found where ${what}`, () => {
    expect(placesOf(rule, plan)).toEqual(places);
  });
});
