import fc from "fast-check";
import type { Action, Plan, Priority, Review } from "../../src/core/plan/plan";
import type { Reading } from "../../src/core/plan/reading";

/** Words as officers write them, untidy ones among them, on one line with single spaces. */
const TEXTS = [
  "Hold a monthly meeting of everyone who works with repeat victims",
  "=SUM(A1:A9) was pasted here",
  "+44 20 7946 0000",
  "-",
  "- with a dash in front",
  "@home visits",
  "1.10",
  "Sep-23",
  "01/09/2021",
  "TRUE",
  "#N/A",
  "'quoted'",
  "100%",
  "__proto__",
  "Gweithio gyda'r gymuned 🎉",
  "<b>bold</b> & more",
  "x".repeat(400),
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.lorem({ maxCount: 8 }),
  fc
    .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
    .map((text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim())
    .filter((text) => text !== ""),
);

const AGENCIES = [
  "Riverside Council",
  "Westmoor Police",
  "Fire and Rescue Service",
  "Probation",
  "Harbour Housing",
  "Kite Trust",
  "=Agency",
  "Reform, Restore, Respect",
];
const agency = fc.constantFrom(...AGENCIES);
const agencies = fc.uniqueArray(agency, { maxLength: 4 });

/** Titles that no sheet can have as they are, and many that are alike. */
const TITLES = [
  "Domestic Abuse",
  "Domestic Abuse",
  "domestic abuse",
  "Anti-social behaviour: noise/litter [all wards]?",
  "'Apostrophes'",
  "History",
  "Plan",
  "Partners",
  "A title that is much longer than the thirty-one characters of a sheet",
  "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
  "////",
  "*",
];
export const anyTitle: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...TITLES), anyText);

const maybe = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(of, { freq: 2 });

const status = fc.constantFrom("Green", "on track", "Completed", "Off track", "Amber/Green", "RED", "Awaiting funds");
const EXTRA = ["Board comment", "Cost code", "Measure"];

const anyAction: fc.Arbitrary<Action> = fc.record({
  id: fc.constant(null),
  ref: maybe(fc.constantFrom("1.1", "1.10", "2", "A.1", "=1")),
  action: anyText,
  lead: agencies,
  partners: agencies,
  byWhen: maybe(fc.constantFrom("Ongoing", "Sep-23", "01/09/2021", "March 2027", "44013")),
  funding: maybe(anyText),
  type: maybe(fc.constantFrom("Prevention", "Enforcement", "Diversion")),
  measure: maybe(anyText),
  status: maybe(status),
  statusFill: fc.constant(null),
  rag: maybe(fc.constantFrom("R", "A", "G")),
  update: maybe(anyText),
  updated: maybe(fc.constantFrom("03/04/2025", "2025-04-03", "3 April 2025", "last week")),
  extra: fc
    .subarray(EXTRA)
    .chain((headings) => fc.tuple(...headings.map((heading) => anyText.map((text) => ({ heading, text }))))),
  at: fc.constant("'Source'!A1"),
});

const points = fc.array(anyText, { maxLength: 3 });

export const anyPriority: fc.Arbitrary<Priority> = fc.record({
  id: fc.constant(null),
  number: maybe(fc.constantFrom("1", "2", "5 & 6", "10")),
  title: anyTitle,
  sheet: fc.constant("Source"),
  at: fc.constant("'Source'!A1"),
  leadAgencies: agencies,
  narrative: maybe(points.map((texts) => texts.join("\n")).filter((text) => text !== "")),
  overview: maybe(anyText),
  activities: points,
  measures: points,
  outcomes: points,
  keyPartners: agencies,
  actions: fc.array(anyAction, { maxLength: 5 }),
  columns: fc.subarray(["Ref", "Action", "Lead", "Resources", "RAG"]),
});

const period = fc.constantFrom({ start: "2024-04-01", end: "2025-03-31" }, { start: "2012-04-01", end: "2015-03-31" });

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  title: maybe(anyText),
  organisation: maybe(anyText),
  period: maybe(period),
  intro: points,
  priorities: fc.array(anyPriority, { minLength: 1, maxLength: 4 }),
  targets: fc.array(
    fc.record({
      measure: anyText,
      source: maybe(anyText),
      priority: maybe(anyTitle),
      baseline: maybe(fc.constantFrom("75%", "1,234", "659", "To be set", "-3", "£500")),
      target: maybe(fc.constantFrom("80%", "600", "Reduce")),
      actual: fc.constant(null),
      change: maybe(fc.constantFrom("-5%", "Down a little", "12")),
      at: fc.constant("'Source'!A1"),
    }),
    { maxLength: 3 },
  ),
  members: fc.uniqueArray(
    fc.record({
      name: agency,
      alsoKnownAs: fc.subarray(["Also", "Known"]),
      address: maybe(anyText),
      contact: maybe(anyText),
      phone: maybe(fc.constantFrom("0113 496 0000", "+44 113 496 0000", "101")),
      email: maybe(fc.constantFrom("safer@example.org")),
      web: maybe(fc.constantFrom("www.example.org")),
      at: fc.constant("'Source'!A1"),
    }),
    { maxLength: 3, selector: ({ name }) => name },
  ),
  glossary: fc.uniqueArray(fc.record({ term: anyText, meaning: anyText, at: fc.constant("'Source'!A1") }), {
    maxLength: 3,
    selector: ({ term }) => term,
  }),
});

const anyReview: fc.Arbitrary<Review> = fc.record({
  title: fc.constantFrom("Review of actions 2023/24"),
  period: maybe(period),
  priorities: fc.uniqueArray(anyPriority, { minLength: 1, maxLength: 2, selector: ({ title }) => title }),
});

/** Any plan as it could be recognised in an officer's workbook. */
export const anyReading: fc.Arbitrary<Reading> = fc.record({
  plan: anyPlan,
  review: maybe(anyReview),
  tables: fc.constant([]),
  unplaced: fc.constant([]),
  questions: fc.constant([]),
  agencyProposals: fc.constant([]),
  hidden: fc.constant([]),
  structured: fc.constant(false),
});
