import { describe, expect, test } from "@jest/globals";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { arithmetic } from "../../../src/core/checks/rules/arithmetic";
import { contradiction } from "../../../src/core/checks/rules/contradiction";
import { countMismatch } from "../../../src/core/checks/rules/countMismatch";
import { duplicateAction } from "../../../src/core/checks/rules/duplicateAction";
import { footnoteMark } from "../../../src/core/checks/rules/footnoteMark";
import { garbledValue } from "../../../src/core/checks/rules/garbledValue";
import { lostNumber } from "../../../src/core/checks/rules/lostNumber";
import { lostText } from "../../../src/core/checks/rules/lostText";
import { placeholder } from "../../../src/core/checks/rules/placeholder";
import { spellingVariant } from "../../../src/core/checks/rules/spellingVariant";
import { trailingPunctuation } from "../../../src/core/checks/rules/trailingPunctuation";
import { truncatedText } from "../../../src/core/checks/rules/truncatedText";
import { typo } from "../../../src/core/checks/rules/typo";
import { wrapResidue } from "../../../src/core/checks/rules/wrapResidue";
import { yearMismatch } from "../../../src/core/checks/rules/yearMismatch";
import { slipsOfOnce } from "../../../src/core/checks/facts/slipsOfOnce";
import { aPlan, aTable, findingsOf, lookAt, placesOf } from "../../support/aPlan";
import type { PlanAtHand } from "../../support/aPlan";

/** A plan of one priority with a paragraph above its table: the paragraph stands in A4. */
function aParagraph(text: string): PlanAtHand {
  const rows = [["1.1", "Visit every school in the district", "Marlbury Council", "", "March 2025", "", ""]];
  return aPlan({ priorities: [{ before: [text], rows }] });
}

/** A plan of one action, B5. */
function anAction(action: string): PlanAtHand {
  return aTable([["1.1", action, "Marlbury Council", "", "March 2025", "", ""]]);
}

const isFound = (rule: CheckRule, plan: PlanAtHand): boolean => placesOf(rule, plan).length > 0;

describe.each<[CheckRule, string]>([
  [placeholder, "Offer advice to X families in the year."],
  [placeholder, "At least XX patrols will be run."],
  [placeholder, "Reports fell by X% in the year."],
  [placeholder, "The chair of the group is [insert name]."],
  [placeholder, "The venue is TBC."],
  [placeholder, "Page 1"],
  [lostNumber, "The board spent \u00A3  on beds and hopes to do so again."],
  [lostNumber, "A grant of \u00A3 per metre is given for hedges."],
  [lostNumber, "The board had \u00A3      from the county for youth work."],
  [lostNumber, "Of all who replied 40% want one worker, and % a say in the service."],
  [lostNumber, "Reports of noise are down   on the year before."],
  [lostNumber, "Reports of arson have risen by %."],
  [lostNumber, "There was a % increase in thefts."],
  [lostNumber, "The team worked with ... families in the year."],
  [lostNumber, "Members of the scheme increased from to by March."],
  [lostNumber, "Thefts have fallen by compared with last year."],
  [lostNumber, "The project gave support to over people in the town."],
  [lostNumber, "Over young drivers were trained in the year."],
  [lostNumber, "Officers held a total of meetings with residents."],
  [lostNumber, "Wardens spoke to residents, and visits were made by  officers."],
  [lostNumber, "The wardens made visits, and in March there werevisits again; the visits helped."],
  [lostText, "` young people) and their families."],
  [lostText, "The team offers advice and help including. It also visits schools."],
  [lostText, "Levels of arson in Upper Marl As well as low levels of theft, residents feel safe."],
  [truncatedText, "The partnership will work on this together with partners and"],
  [truncatedText, "Good feedback from"],
  [truncatedText, "The partnership will look at the causes of the rise (including"],
  [garbledValue, "The council\u00E2\u20AC\u2122s wardens will visit."],
  [garbledValue, "Reports fell by 1O% in the year."],
  [typo, "Crime in the district is falling and in the the town it is stable."],
  [typo, "The district ranks third in it's group of districts."],
  [typo, "The scheme was set up under the Licensing Act , which covers pubs."],
  [wrapResidue, "Residents report fly- posting to the council."],
  [wrapResidue, "The office is on the 2 nd floor of the hall."],
  [footnoteMark, "Reports of arson\u00B2 were few."],
  [arithmetic, "Thefts decreased by 20% from 1,000 to 900."],
  [arithmetic, "Burglaries fell by 12.5 per cent from 400 offences to 300 offences."],
  [arithmetic, "Reports were reduced by a third from 90 to 70."],
  [arithmetic, "Thefts have increased from 120 to 90."],
  [arithmetic, "Calls fell from 200 in 2022 to 150 in 2023. This is a reduction of 40%."],
  [arithmetic, "The wardens visited 6 out of 8 schools (80%)."],
  [arithmetic, "The pantry gave out 660 bags in 2023/24, up from 550 the year before, a rise of 30%."],
  [arithmetic, "The team took 1,030 calls, of which 412 (50%) came at night."],
  [lostNumber, "Run at least  evening clubs for young people."],
  [lostNumber, "Run at least  healthy eating sessions in the halls."],
  [garbledValue, "#REF!"],
  [
    contradiction,
    "There were 400 incidents of vehicle crime in the year (a reduction of 12% on the year before), and the district is calm. " +
      "Although vehicle crime levels have risen, residents feel safe.",
  ],
])("$code", (rule, text) => {
  test(`${rule.code} is found: ${text}`, () => {
    expect(placesOf(rule, aParagraph(text))).toEqual(["A4"]);
  });
});

describe.each<[CheckRule, string]>([
  [placeholder, "Messages go out on Facebook and X and in the newsletter."],
  [placeholder, "Offer advice to families with a Year X pupil."],
  [placeholder, "Vulnerable residents to be identified by the wardens and visited."],
  [placeholder, "See page 1 of the strategy."],
  [lostNumber, "Costs are given in \u00A3 per head, and the value (\u00A3) of each grant."],
  [lostNumber, "The board spent \u00A3400 on beds, and reports are down 4% on the year."],
  [lostNumber, "The lamps go up  on the pier in May."],
  [lostNumber, "Reports of arson have risen by 12%."],
  [lostNumber, "% of residents who feel safe after dark."],
  [lostNumber, "The district ranks high as a % of all reports."],
  [lostNumber, "We listened to residents over the winter, over half of whom came twice."],
  [lostNumber, "Over the summer young people were trained."],
  [lostNumber, "Over several weeks young people were visited."],
  [lostNumber, "Visits were made. Reviews werewolves cannot explain."],
  [lostNumber, "Visits were made.  The next paragraph begins after two spaces."],
  [lostText, "The team will a) visit schools and b) train staff (in the spring)."],
  [lostText, "The team offers advice including visits. As well as this it trains staff."],
  [truncatedText, "Review the levy on late opening in town.,"],
  [truncatedText, "Cases dealt with"],
  [placeholder, "Fit alarms in thirty homes, X being those at highest risk."],
  [truncatedText, "Agree what the new fund is for, and who looks after Category A"],
  [truncatedText, "The partnership will work on this together with its partners."],
  [garbledValue, "The caf\u00E9 in the High Street is open from 10 to 4."],
  [garbledValue, "The road OL12 is closed; see leaflet 1Ob-2."],
  [typo, "It's the third district that has had it."],
  [typo, "The scheme was set up under the Licensing Act, which covers pubs."],
  [wrapResidue, "Offer pre- and post-release visits, part- or full-time."],
  [wrapResidue, "The office is on the 2nd floor - ask at the desk."],
  [footnoteMark, "The new hall has 400 m\u00B2 of space."],
  [arithmetic, "Thefts decreased by 10% from 1,000 to 900."],
  [arithmetic, "Burglaries fell by 12.6 per cent from 400 offences to 350 offences, or from 8 to 7 a week."],
  [arithmetic, "Reports were reduced by a third from 90 to 60."],
  [arithmetic, "The number of patrols increased from 9 am to 5 pm."],
  [arithmetic, "The group works with young people from 10 to 17 and reduced offending by 5%."],
  [arithmetic, "Thefts fell from 2022 to 2023."],
  [arithmetic, "The group increased from 10 to 15 members, of whom 4 of the 15 members (27%) are new."],
  [arithmetic, "Prices rose from \u00A31,200 to \u00A31,320, an increase of 10%."],
  [lostNumber, "Read more at www.marlbury.example/a..b on the site."],
  [lostText, "The residents agreed when asked :) and signed."],
  [arithmetic, "The wardens visited 6 out of 8 schools (75%)."],
  [arithmetic, "The pantry gave out 660 bags in 2023/24, up from 550 the year before, a rise of 20%."],
  [arithmetic, "The team took 1,030 calls, of which 412 (40%) came at night."],
  [lostNumber, "Run at least  healthy eating in the halls."],
  [garbledValue, "The hashtag #REF is used."],
  [
    contradiction,
    "There were 400 incidents of vehicle crime in the year (a reduction of 12% on the year before), and the district is calm. " +
      "Although the number of victims of vehicle crime has risen, vehicle crime levels have fallen.",
  ],
  [countMismatch, "Two of the priorities are shared with the county."],
  [countMismatch, "Road safety is one of the priorities of the year."],
])("$code", (rule, text) => {
  test(`${rule.code} leaves alone: ${text}`, () => {
    const places = lookAt(rule, aParagraph(text)).filter(({ level }) => level !== "improve");
    expect(places).toEqual([]);
  });
});

test("rounding is allowed for: 12.5% is 13%, and a figure just off the last place only could be improved", () => {
  expect(isFound(arithmetic, aParagraph("Thefts fell by 13% from 400 to 350."))).toBe(false);
  expect(lookAt(arithmetic, aParagraph("Thefts fell by 12.6% from 400 to 350.")).map(({ level }) => level)).toEqual(["improve"]);
});

describe("fields of actions", () => {
  const fields = (lead: string, partners: string, when: string): PlanAtHand =>
    aTable([
      ["1.1", "Visit every school in the district", lead, partners, when, "", ""],
      ["1.2", "Train the staff of the hall", "Marlbury Council", "", "Ongoing", "", ""],
      ["1.3", "Meet the residents of the square", "Marlbury Council", "", "Ongoing", "", ""],
    ]);

  test("a lead that is still to be confirmed is a placeholder; an action to identify somebody is not", () => {
    expect(placesOf(placeholder, fields("Lead to be confirmed", "", ""))).toEqual(["C5"]);
    expect(placesOf(placeholder, fields("Not known", "", ""))).toEqual(["C5"]);
    expect(placesOf(placeholder, fields("Marlbury Council", "n/a", "To follow the audit in May 2024"))).toEqual([]);
    expect(placesOf(placeholder, anAction("Families to be identified by schools and visited"))).toEqual([]);
  });

  test("a by-when spelt in another way is found, and mended to the form that is right", () => {
    const found = lookAt(spellingVariant, fields("Marlbury Council", "", "On going"));
    expect(found.map(({ at, facts, level }) => [at, facts.expected, level])).toEqual([["'Plan'!E5", "Ongoing", "confirm"]]);
    expect(found[0]?.fix?.changes).toEqual([
      { sheet: "Plan", cell: "E5", before: "On going", after: "Ongoing", why: "Spelt as elsewhere: Ongoing" },
    ]);
    expect(placesOf(spellingVariant, fields("Marlbury Council", "", "Ongoing"))).toEqual([]);
    expect(placesOf(spellingVariant, fields("Marlbury Council", "", "On request"))).toEqual([]);
  });

  test("a fund whose name lacks a letter is likened to the one that stands more often; another figure is another fund", () => {
    const funded = (...funds: readonly string[]): PlanAtHand =>
      aTable(
        funds.map((fund, at) => [`1.${String(at + 1)}`, `Hold event number ${String(at + 1)}`, "Marlbury Council", fund]),
        ["Ref", "Action", "Lead agency", "Funding"],
      );
    const usual = "Harbour Grants Programme 1";
    expect(placesOf(spellingVariant, funded(usual, usual, "Harbour Grants Programe 1"))).toEqual(["D7"]);
    expect(placesOf(spellingVariant, funded(usual, usual, "Harbour Grants Programme 2"))).toEqual([]);
  });

  test("a space that fell into a word must be mended", () => {
    expect(lookAt(spellingVariant, fields("Marlbury Council", "", "Ongoi ng")).map(({ level }) => level)).toEqual(["must-fix"]);
  });

  test("a stray mark at the end of a name is found and taken off; a short form keeps its stop", () => {
    const found = lookAt(trailingPunctuation, fields("Marlbury Council,", "", "March 2025"));
    expect(found.map(({ at, fix }) => [at, fix?.changes[0]?.after])).toEqual([["'Plan'!C5", "Marlbury Council"]]);
    expect(placesOf(trailingPunctuation, fields("Marl Housing Co.", "", "March 2025"))).toEqual([]);
  });

  test("a footnote's mark in a name is found and taken off", () => {
    const found = lookAt(footnoteMark, fields("Marlbury Council\u00B9\u00B2", "", "March 2025"));
    expect(found.map(({ at, fix }) => [at, fix?.changes[0]?.after])).toEqual([["'Plan'!C5", "Marlbury Council"]]);
  });

  test("an action that begins in the middle of its sentence is found", () => {
    expect(placesOf(lostText, anAction("and training of staff in every school"))).toEqual(["B5"]);
    expect(placesOf(lostText, anAction("Training of staff in every school"))).toEqual([]);
  });
});

describe("duplicate-action", () => {
  const two = (one: string, other: string): PlanAtHand =>
    aPlan({
      priorities: [
        { title: "Road safety", rows: [["1.1", one, "Marlbury Council", "", "March 2025", "", ""]] },
        { title: "Young people", rows: [["2.1", other, "Upper Marl Trust", "", "March 2025", "", ""]] },
      ],
    });

  test("the same action in two priorities is found, also where one says more", () => {
    const short = "Organise evening football sessions for young residents";
    expect(isFound(duplicateAction, two(short, short))).toBe(true);
    expect(isFound(duplicateAction, two(`${short} and their parents in spring`, short))).toBe(true);
  });

  test("a short action is the same only where the same agency leads both", () => {
    const ledBy = (one: string, other: string, lead: string): PlanAtHand =>
      aTable([
        ["1.1", one, "Marlbury Council"],
        ["1.2", other, lead],
      ]);
    const stands = "Put in forty cycle stands";
    expect(isFound(duplicateAction, ledBy(stands, `${stands} in the town`, "Marlbury Council"))).toBe(true);
    expect(isFound(duplicateAction, ledBy("Speak to every Year 7 class", "Speak to each Year 7 class", "Marlbury Council"))).toBe(
      true,
    );
    expect(isFound(duplicateAction, ledBy(stands, `${stands} in the town`, "Upper Marl Trust"))).toBe(false);
    expect(isFound(duplicateAction, ledBy(stands, "Put in forty cycle racks", "Marlbury Council"))).toBe(false);
    expect(isFound(duplicateAction, ledBy("Hold meetings", "Hold meetings", "Marlbury Council"))).toBe(false);
  });

  test("actions that share their first words are two actions", () => {
    const start = "Marlbury Trust to train";
    expect(isFound(duplicateAction, two(`${start} security staff of clubs`, `${start} street wardens in villages`))).toBe(false);
  });
});

test("two marks at the end of a sentence are one too many, the dots of an omission are not", () => {
  const saying = (action: string): PlanAtHand => aTable([["1.1", action, "Marlbury Council"]]);
  expect(lookAt(trailingPunctuation, saying("Review the levy.,"))[0]?.fix?.changes[0]?.after).toBe("Review the levy.");
  expect(placesOf(trailingPunctuation, saying("Review the levy ,."))).toEqual([]);
  expect(placesOf(trailingPunctuation, saying("Review the levy, etc."))).toEqual([]);
  expect(placesOf(trailingPunctuation, saying("Review the levy ..."))).toEqual([]);
});

test("a gap of several spaces shows in the quotation, and is told once", () => {
  const plan = aPlan({
    intro: ["Noise is down   on the year before."],
    priorities: [{ rows: [["1.1", "Meet", "Marlbury Council"]] }],
  });
  expect(findingsOf([lostNumber, wrapResidue], plan).map(({ code, facts }) => [code, facts.found])).toEqual([
    ["lost-number", "Noise is down\u00A0\u00A0\u00A0on the year before."],
  ]);
});

describe("typo", () => {
  const often = Array.from({ length: 5 }, (_, at) => [
    `1.${at + 1}`,
    `Help volunteers of group ${at + 1} to meet`,
    "Marlbury Council",
  ]);

  test("a long word that stands once and differs by a letter from one that stands often is found", () => {
    expect(placesOf(typo, aTable([...often, ["1.6", "Invite vollontears and parents", "Marlbury Council"]]))).toEqual([]);
    expect(placesOf(typo, aTable([...often, ["1.6", "Invite volunters and parents", "Marlbury Council"]]))).toEqual(["B10"]);
  });

  test("a letter left out or moved is a slip of a word that stands twice; another letter in its place may be another word", () => {
    const twice = (word: string): PlanAtHand =>
      aTable([
        ["1.1", "Hold neighbourhood walks", "Marlbury Council"],
        ["1.2", "Publish the neighbourhood map", "Marlbury Council"],
        ["1.3", `Meet the ${word} wardens`, "Marlbury Council"],
      ]);
    expect(placesOf(typo, twice("neigbourhood"))).toEqual(["B7"]);
    expect(placesOf(typo, twice("neighbuorhood"))).toEqual(["B7"]);
    expect(placesOf(typo, twice("neighbourwood"))).toEqual([]);
  });

  test("a form of the same word is no slip", () => {
    expect(placesOf(typo, aTable([...often, ["1.6", "Invite a volunteer to meet", "Marlbury Council"]]))).toEqual([]);
  });
});

describe("footnote-mark", () => {
  const notes = (middle: string): PlanAtHand =>
    aPlan({
      priorities: [
        {
          title: "Road safety3",
          before: ["Groups\u00B9 meet, wardens\u00B2 walk, and clubs\u00B3 open."],
          rows: [["1.1", "Meet the clubs of the square", "Marlbury Council"]],
        },
      ],
      sheets: new Map([["Notes", [["\u00B9 Of residents"], [middle], ["\u00B3 Sports clubs"]]]]),
    });

  test("a figure stuck to a title, and a note that has lost its number, are found", () => {
    expect(placesOf(footnoteMark, notes("Of the council"))).toEqual(expect.arrayContaining(["A3", "'Notes'!A2"]));
    expect(placesOf(footnoteMark, notes("\u00B2 Of the council"))).not.toContain("'Notes'!A2");
  });
});

describe("year-mismatch", () => {
  const during = (year: string): PlanAtHand =>
    aParagraph(
      `During 2023/24 the group met. During 2023/24 it grew. During 2023/24 it opened a hall. During ${year} it gave advice.`,
    );

  test("one year among others of the sheet is found", () => {
    expect(placesOf(yearMismatch, during("2022/23"))).toEqual(["A4"]);
    expect(placesOf(yearMismatch, during("2023/24"))).toEqual([]);
    expect(placesOf(yearMismatch, during("2024/25"))).toEqual([]);
    expect(placesOf(yearMismatch, during("2022/23 and 2023/24"))).toEqual([]);
  });
});

test("a list that a cell announces must have as many lines as it says", () => {
  const list = (count: string): PlanAtHand =>
    aParagraph(`The ${count} priorities are:\n\u2022 Arson\n\u2022 Theft\n\u2022 Noise`);
  expect(lookAt(countMismatch, list("four")).map(({ level }) => level)).toEqual(["must-fix"]);
  expect(lookAt(countMismatch, list("three")).map(({ level }) => level)).toEqual([undefined]);
});

test("a number of priorities that the plan does not have is found, in figures or in words", () => {
  const said = (text: string): PlanAtHand =>
    aPlan({
      intro: [text],
      priorities: ["Arson", "Noise"].map((title) => ({
        title,
        rows: [["1", "Meet the residents of the square", "Marlbury Council"]],
      })),
    });
  expect(placesOf(countMismatch, said("The strategic assessment names four priorities."))).toEqual(["A2"]);
  expect(placesOf(countMismatch, said("The strategic assessment names 3 key priorities."))).toEqual(["A2"]);
  expect(placesOf(countMismatch, said("Three task groups look after the priorities."))).toEqual(["A2"]);
  expect(placesOf(countMismatch, said("The strategic assessment names two priorities."))).toEqual([]);
  expect(placesOf(countMismatch, said("Three task groups meet in the town hall."))).toEqual([]);
  expect(placesOf(countMismatch, said("The plan holds 24 actions under two priorities."))).toEqual(["A2"]);
  expect(placesOf(countMismatch, said("The plan holds two actions; last year's had 24 actions."))).toEqual([]);
});

/** A plan with these actions, and updates that end with a full stop. */
const withUpdates = (...updates: readonly string[]): PlanAtHand =>
  aTable(
    [
      "The local wardens met every month and wrote to all residents.",
      "The locality group has agreed where the lamps will stand.",
      "Leaflets were printed and taken to all shops of the town.",
      "The school sent twenty pupils, and the hall was full again.",
      "Two visits were made in May, and a third one is planned.",
      "The lamps were ordered in June, and two of them stand now.",
      "Forty people came to the hall, and ten of them joined in.",
      "The leaflet was read by the board and printed for the fair.",
      "Three patrols were out in the summer, two more in autumn.",
      ...updates,
    ].map((update, index) => [`1.${index + 1}`, `Hold event number ${index + 1}`, "Marlbury Council", "", "", "", update]),
  );

test.each([
  ["Sessions for the other branches are being arranged with the loc", ["G14"]],
  ["Sessions for the other branches are being arranged with the residen", ["G14"]],
  ["Sessions for the other branches are being arranged with the zug", ["G14"]],
  ["Sessions for the other branches are being arranged with the war", ["G14"]],
  ["Sessions for the other branches are being arranged with the group", []],
  ["Sessions for the other branches are being arranged with the warden", []],
  ["Sessions for the other branches are being arranged with the loc.", []],
])("a text that ends within a word is told by the others, which end with a mark: %s", (update, places) => {
  expect(placesOf(truncatedText, withUpdates(update))).toEqual(places);
});

test("a word of which only the beginning stands is no piece where texts end without marks", () => {
  const rows = ["with the local wardens", "with the loc", "with the school", "with the shops", "with the council", "in May"];
  const plan = aTable(
    rows.map((end, index) => [`1.${index + 1}`, `Hold a long and well planned event in the town ${end}`, "Marlbury Council"]),
  );
  expect(placesOf(truncatedText, plan)).toEqual([]);
});

describe("two words that stand once and differ by a slip", () => {
  const saying = (one: string, other: string): readonly string[] =>
    lookAt(
      typo,
      aTable([
        ["1.1", `Hold a right good ${one} day, high and bright, for households`, "Marlbury Council"],
        ["1.2", `Write to the ${other} about the town hall at night`, "Marlbury Council"],
      ]),
    ).map(({ facts }) => `${facts.found} for ${facts.expected}`);

  test("are found, the one that is written as the plan's other words are taken for right", () => {
    expect(saying("neigbourhood", "neighbourhood")).toEqual(["neigbourhood for neighbourhood"]);
    expect(saying("decarbonisation", "decarbonsiation")).toEqual(["decarbonsiation for decarbonisation"]);
  });

  test("are left alone where they are forms of one word, two words or two spellings", () => {
    expect(saying("neighbourhood", "neighbourhoods")).toEqual([]);
    expect(saying("prioritise", "priorities")).toEqual([]);
    expect(saying("complaints", "compliants")).toEqual([]);
    expect(saying("benefitting", "benefiting")).toEqual([]);
    expect(saying("therapist", "therapies")).toEqual([]);
  });
});

test("a word twice is no slip where a hyphen makes another word of it", () => {
  expect(placesOf(typo, anAction("Fewer people in in-work poverty"))).toEqual([]);
});

describe("years of the plan's own sentences", () => {
  const TARGETS = new Map([
    [
      "Targets",
      [
        ["Measure", "Baseline 2023/24", "Target 2024/25"],
        ["Reports of arson", "40", "30"],
        ["Reports of noise", "90", "80"],
      ],
    ],
  ]);
  const saying = (text: string): readonly string[] =>
    placesOf(
      yearMismatch,
      aPlan({ priorities: [{ before: [text], rows: [["1.1", "Visit every school", "Marlbury Council"]] }], sheets: TARGETS }),
    );

  test("a baseline of another year than the table's is found", () => {
    expect(saying("All targets are measured against a baseline of 2022/23 in this plan.")).toEqual(["A4"]);
    expect(saying("All targets are measured against a baseline of 2023/24 in this plan.")).toEqual([]);
    expect(saying("The board met in 2022/23 and looked at every baseline that it had.")).toEqual([]);
  });

  test("actions that are said to be agreed for the year before the plan are found", () => {
    expect(saying("The tables set out the actions that partners have agreed for 2023/24.")).toEqual(["A4"]);
    expect(saying("The tables set out the actions that partners have agreed for 2024/25.")).toEqual([]);
    expect(saying("The board looked back at the year and thanked everybody for 2023/24.")).toEqual([]);
  });
});

test("a plan of very many words that stand once each is looked at in time that grows with them", () => {
  const spelt = (number: number): string => Array.from(String(number), (figure) => "abcdefghij".charAt(Number(figure))).join("");
  const words = Array.from({ length: 40_000 }, (_, index) => `${spelt(10_000 + index)}ation`);
  const started = performance.now();
  slipsOfOnce(words, () => new Map(words.map((word) => [word, 1])));
  // Each word against each took a minute.
  expect(performance.now() - started).toBeLessThan(10_000);
});
