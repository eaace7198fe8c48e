import { banner, header, loose, row, sheet, title } from "./sheetMaker.mjs";

const TITLE = "Larkmoor Community Safety Partnership Action Plan 2025/26";

const domesticAbuse = sheet(
  "Priority 1 Domestic Abuse",
  [7, 62, 30, 44],
  [
    title(TITLE),
    banner("Priority 1: Domestic Abuse"),
    header([null, "Action", "Lead", "Measure"]),
    row(
      "1.1",
      "Open a drop-in advice session at Larkmoor Library on Tuesday evenings, with interpreters on request.",
      "LDC Community Safety, Brackenfold Refuge and Citizens Link",
      "Sessions held and number of people advised each quarter.",
    ),
    row(
      "1.2",
      "Fit locks and cameras for high-risk households within five working days of a referral.",
      "Larkmoor Homes",
      "Homes made safer; share done within five days.",
    ),
    row(
      "1.3",
      "Train front-of-house staff in GP surgeries to recognise and refer.",
      "NHS Wendshire, Brackenfold Refuge",
      "Number of surgeries trained.\nReferrals from surgeries.",
    ),
    row(
      "1.4",
      "Review every repeat case of the last twelve months at the fortnightly case conference.",
      "Wendshire Police",
      "Repeat rate below 25%.",
    ),
    row(
      "1.5",
      "Run a week against domestic abuse in November with the town's football clubs.",
      "LDC Comms / Larkmoor Town FC",
      null,
    ),
  ],
  { headingRow: 2, comments: { "4,1": "Ask Larkmoor Homes whether this includes private tenants." } },
);

const antisocialBehaviour = sheet(
  "Priority 2 ASB",
  [7, 58, 28, 36, 16, 14, -12],
  [
    title(TITLE),
    banner("Priority 2: Anti-Social Behaviour"),
    header(["Ref.", "Actions", "Lead (and others)", "How measured", "When", "RAG status", "Cost code"]),
    row(
      "2.1",
      "Patrol the bus station and the Riverside skate park together on Friday and Saturday evenings.",
      "Wendshire Police, LDC Wardens",
      "Joint patrols logged; calls from both places.",
      "Ongoing",
      "Green",
      "CS-104",
    ),
    row(
      "2.2",
      "Hold a monthly meeting for residents of Weaver Street to agree what is tackled first.",
      "LDC Community Safety",
      "Meetings held; actions closed.",
      "on going",
      "on track",
      "CS-104",
    ),
    row(
      "2.3",
      "Publish a plain guide to reporting noise, nuisance and abandoned vehicles.",
      "LDC Environmental Health",
      "Guide published; reports made online.",
      { date: "2025-06-30" },
      "Complete",
      null,
    ),
    row(
      "2.4",
      "Offer mediation before any tenancy warning is issued.",
      "Larkmoor Homes, Wend Valley Housing and Neighbour Matters",
      "Share of disputes settled without a warning.",
      "Mar-26",
      "Amber",
      null,
    ),
    row(
      "2.6",
      "Remove graffiti from public buildings within two working days, offensive graffiti within one.",
      "LDC Street Services",
      "Share removed in time.",
      "Ongoing",
      "Red",
      "CS-221",
    ),
    row(
      "2.7",
      "Map places where fires are set and clear them with the landowner.",
      "Wendshire Fire and Rescue",
      null,
      "Q2",
      null,
      null,
    ),
  ],
  { headingRow: 2 },
);

const youngPeople = sheet(
  "Priority 3 Young People",
  [7, 58, 30, 16, 40],
  [
    title(TITLE),
    banner("Priority 3: Young People and Exploitation"),
    header(["No", "What we will do", "Who", "By when", "Measure of success"]),
    row(
      "3.1",
      "Bring a theatre workshop on county lines to all six secondary schools.",
      "Youth Justice Service, Wendshire Police",
      "Autumn term",
      "Six schools visited; pupils' answers before and after.",
    ),
    row(
      "3.2",
      "Keep the Friday Youth Café open through the winter.",
      "Larkmoor Youth Trust",
      { date: "2026-03-31", format: "mmmm yyyy" },
      "Average attendance of at least 30.",
    ),
    row(
      "3.3",
      "Agree one referral form for exploitation, used by all partners.",
      "Wendshire County Council Early Help",
      "July 2025",
      "Form in use.",
    ),
    row(
      "3.5",
      "Give every child who goes missing a return interview within 72 hours.",
      "Wendshire County Council Early Help",
      "Ongoing",
      "Share offered and share held within 72 hours.",
    ),
  ],
  { headingRow: 2 },
);

const townCentre = sheet(
  "Priority 4 & 5 Violence, Retail",
  [7, 62, 30, 44],
  [
    title(TITLE),
    banner("Priority 4 & 5: Violence in Public Places and Retail Crime"),
    header([null, "Action", "Lead (and others)", "Measure"]),
    row(
      "4.1",
      "Run the night-time economy group with pub managers, street pastors and taxi firms.",
      "LDC Licensing; Larkmoor Street Pastors",
      "Four meetings a year; assaults between 22:00 and 04:00.",
    ),
    row(
      "4.2",
      "Light and clear the path between the station and Mill Lane.",
      "Wendshire County Council Highways",
      "Work finished; audit walked again.",
    ),
    row(
      "4.3",
      "Place bleed-control kits in ten venues and show staff how to use them.",
      "Larkmoor Town Board",
      "=10 kits placed",
    ),
    row(
      "5.1",
      "Join shops in one radio link with the CCTV room.",
      "Larkmoor Town Board, LDC CCTV",
      "Shops on the link; incidents passed to the room.",
    ),
    row(
      "5.2",
      "Take repeat thieves through the offender programme instead of another ban.",
      "Probation Service, Wendshire Police",
      "+15 people on the programme by March",
    ),
  ],
  { headingRow: 2 },
);

const other = sheet(
  "Other",
  [100],
  [
    loose("Besides its priorities the Partnership keeps an eye on:"),
    loose("• Fraud against older people."),
    loose("• Deer and cattle on the B4412 after dark."),
    loose("• Pressure on emergency housing."),
  ],
  { landscape: false },
);

/** One sheet for each priority, with headings that differ from sheet to sheet. */
export const sheetPerPriority = {
  file: "larkmoor-2025-26.xlsx",
  title: TITLE,
  sheets: [domesticAbuse, antisocialBehaviour, youngPeople, townCentre, other],
};
