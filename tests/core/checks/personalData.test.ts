import { describe, expect, test } from "@jest/globals";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { isNhsNumber } from "../../../src/core/checks/facts/nhsNumber";
import { personalDataDateOfBirth } from "../../../src/core/checks/rules/personalDataDateOfBirth";
import { personalDataEmail } from "../../../src/core/checks/rules/personalDataEmail";
import { personalDataName } from "../../../src/core/checks/rules/personalDataName";
import { personalDataNhsNumber } from "../../../src/core/checks/rules/personalDataNhsNumber";
import { personalDataNiNumber } from "../../../src/core/checks/rules/personalDataNiNumber";
import { personalDataPhone } from "../../../src/core/checks/rules/personalDataPhone";
import { personalDataPostcode } from "../../../src/core/checks/rules/personalDataPostcode";
import { aPlan, lookAt, placesOf } from "../../support/aPlan";

const planOf = (text: string): ReturnType<typeof aPlan> =>
  aPlan({ priorities: [{ rows: [["1.1", text, "Marlbury Council", "Youth Trust", "June 2024", "On track", "Begun."]] }] });

describe.each<[CheckRule, string, boolean]>([
  [personalDataEmail, "Write to jo.larch@marlbury.example for a place", true],
  [personalDataEmail, "Write to communitysafety@marlbury.example for a place", false],
  [personalDataEmail, "Meet @ 6 in the hall", false],
  [personalDataPhone, "Ring Jo on 07700 900123", true],
  [personalDataPhone, "Ring the lodge on (01632) 960123", true],
  [personalDataPhone, "Ring the line on 0300 123 4567 or 0800 1111", false],
  [personalDataPhone, "Spend £012,345 by 01/02/2024", false],
  [personalDataNiNumber, "Claim of QQ 12 34 56 C", false],
  [personalDataNiNumber, "Claim of AB 12 34 56 C", true],
  [personalDataNiNumber, "Claim of AB123456E", false],
  [personalDataNhsNumber, "Referral of 943 476 5919", true],
  [personalDataNhsNumber, "Referral of 943 476 5918", false],
  [personalDataNhsNumber, "A grant of £9434765919.00", false],
  [personalDataDateOfBirth, "One pupil (DOB 14/03/2009) was excluded", true],
  [personalDataDateOfBirth, "One pupil, born on 14 March 2009, was excluded", true],
  [personalDataDateOfBirth, "Children born in 2009 get a place", false],
  [personalDataPostcode, "Visit the flat at ZE2 9AB again", true],
  [personalDataPostcode, "The wardens work from Elm House, Mill Street, Marlbury ZE2 9AB", false],
  [personalDataPostcode, "Meet in the library, Mill Street, ZE2 9AB", false],
  [personalDataPostcode, "Meet the tenant in the flat by the library, ZE2 9AB", true],
  [personalDataPostcode, "The library is open. Visit 4 Elm Rise, ZE2 9AB", true],
  [personalDataPostcode, "Visit every home in ZE2 and on the B4412", false],
  [personalDataName, "Mr J. Larch agreed to a contract", true],
  [personalDataName, "Mrs Larch-Elm agreed to a contract", true],
  [personalDataName, "Keep the Near Miss Register; do not miss Christmas", false],
])("personal data", (rule, text, isFound) => {
  test(`${rule.code}: “${text}” is ${isFound ? "found" : "left alone"}`, () => {
    expect(placesOf(rule, planOf(text))).toEqual(isFound ? ["B5"] : []);
  });
});

describe("personal data", () => {
  test("numbers of people and dates of birth are not shown again in full", () => {
    const shown = [personalDataNiNumber, personalDataNhsNumber, personalDataDateOfBirth].flatMap((rule) =>
      lookAt(rule, planOf("AB 12 34 56 C, 943 476 5919, DOB 14/03/2009")).map(({ facts }) => facts.found),
    );
    expect(shown).toEqual(["AB …", "943…", "DOB…"]);
  });

  test("a name is quoted without the ending of its possessive", () => {
    expect(lookAt(personalDataName, planOf("Act on Ms Larch's report"))[0]?.facts.found).toBe("Ms Larch");
  });

  test("contacts of members may hold addresses, numbers and postcodes, not numbers of people", () => {
    const sheets = new Map([
      [
        "Membership",
        [
          ["Membership and contact details"],
          ["Marlbury Council\nZE1 0AA\nTel: 01632 960001\njo.larch@marlbury.example", "Youth Trust\nTel: 01632 960002"],
          ["AB 12 34 56 C"],
        ],
      ],
    ]);
    const plan = aPlan({ priorities: [{ rows: [["1.1", "Meet every month", "Marlbury Council"]] }], sheets });
    for (const rule of [personalDataEmail, personalDataPhone, personalDataPostcode]) expect(placesOf(rule, plan)).toEqual([]);
    expect(placesOf(personalDataNiNumber, plan)).toEqual(["'Membership'!A3"]);
  });

  test("a sheet that is hidden is looked at as well", () => {
    const { reading, content } = aPlan({
      priorities: [{ rows: [["1.1", "Meet every month", "Marlbury Council"]] }],
      sheets: new Map([["Notes", [["Mr Larch rang"]]]]),
    });
    const grids = content.grids.map((grid) => (grid.sheet === "Notes" ? { ...grid, visibility: "veryHidden" as const } : grid));
    expect(placesOf(personalDataName, { reading, content: { ...content, grids } })).toEqual(["'Notes'!A1"]);
  });

  test.each([
    ["9434765919", true],
    ["943-476-5919", true],
    ["9434765918", false],
    ["4444444444", false],
    ["123456789", false],
  ])("the check digit of %s: %s", (text, holds) => {
    expect(isNhsNumber(text)).toBe(holds);
  });
});
