import { expect, test } from "@jest/globals";
import type { Answers } from "../../../src/core/plan/answers";
import type { AgencyProposal } from "../../../src/core/plan/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { workbookOf } from "../../support/sheetText";

const BOOK = workbookOf(`=== Plan
*Priority 1: Town centre
*Ref | *Action | *Lead | *Partners
1 | Walk the high street | Saltmarsh Police | Larkwood Trust
2 | Meet the traders | TCM | Larkward Trust
3 | Share the radio | SP | East Team
4 | Share the camera | Saltmarsh Police | West Team; PFCC
5 | Mend the lamps | Lighting Board (LB) | Larkwood Trust
6 | Mend more lamps | LB | Larkwood Trust
=== Glossary
*Term | *Meaning
TCM | Town Centre Manager – works for the council
PFCC | a commissioner
`);

const proposals = (answers: Answers = []): readonly AgencyProposal[] => recognise(BOOK, answers).agencyProposals;

test("spellings are proposed to stand for an agency, each with why", () => {
  expect(proposals().map(({ spelling, name, why, count }) => [spelling, name, why, count])).toEqual([
    ["TCM", "Town Centre Manager", "glossary", 1],
    ["Larkward Trust", "Larkwood Trust", "near-spelling", 1],
    ["SP", "Saltmarsh Police", "initials", 1],
    ["LB", "Lighting Board (LB)", "brackets", 1],
  ]);
});

test("a name with the mark of a footnote is proposed to be the name without it", () => {
  const book = workbookOf(`=== Plan
*Ref | *Action | *Lead | *By when
1 | Mark outboard motors | Westmarsh Police¹ | May 2024
2 | Patrol at night | Westmarsh Police | Ongoing
3 | Meet the harbour users | Westmarsh Police | Ongoing
`);
  expect(recognise(book).agencyProposals.map(({ spelling, name }) => [spelling, name])).toEqual([
    ["Westmarsh Police¹", "Westmarsh Police"],
  ]);
});

test("a proposal is never applied before the officer says so, and says where the spelling stands", () => {
  const [first] = proposals();
  expect(first?.at).toBe("'Plan'!A4:D4");
  expect(recognise(BOOK).plan.priorities[0]?.actions[1]?.lead).toEqual(["TCM"]);
});

test("what was joined or kept apart is not proposed again", () => {
  const left = proposals([
    { kind: "agency", spelling: "TCM", name: "Town Centre Manager" },
    { kind: "agency", spelling: "SP", name: "SP" },
  ]);
  expect(left.map(({ spelling }) => spelling)).toEqual(["Larkward Trust", "LB"]);
});
