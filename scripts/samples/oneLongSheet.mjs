import { banner, gap, header, loose, note, row, sheet, subBanner, title } from "./sheetMaker.mjs";

const TITLE = "HARROWMERE DISTRICT COMMUNITY SAFETY PARTNERSHIP - ACTION PLAN 2023-24";
const GREEN = "375623";
const HEADINGS = ["Ref", "Priority Action", "Lead Agency", "Other Partners", "By when", "Funding"];
const heading = () => header(HEADINGS, "C6E0B4");

const plan = sheet(
  "Action Plan",
  [7, 58, 22, 24, 15, 28],
  [
    title(TITLE),
    note("Priority Issues for 2023 – 2024", 1),
    note(
      "The Strategic Assessment of autumn 2022 names three priorities. They are listed in no particular order, and each has a lead officer who reports to the Executive Group every quarter.",
    ),
    note("Funding for the actions below comes from partners' own budgets unless a grant is named.", 1),
    gap(),
    banner("Anti-Social Behaviour (incl. nuisance vehicles)¹", GREEN),
    note(
      "Reports of nuisance bikes² rose from 112 to 141 in the year. Residents of Upper Harrow and the Dell name it as their first concern.",
    ),
    note("¹ All figures are from the Strategic Assessment, October 2021 to September 2022", 1),
    note("² Off-road motorcycles and e-scooters", 1),
    heading(),
    row(
      "1.1",
      "Score the risk of every report on the day it comes in, and bring high-risk cases to the weekly meeting.",
      "CSU",
      "HDC\nPolice\nHousing Associations",
      "On going",
      "Existing resources",
    ),
    row(
      "1.2",
      "Seize vehicles that are used to cause a nuisance, and tell residents when it is done.",
      "Police",
      "CSU",
      "Ongoing",
      "Police budget",
    ),
    row(
      "1.3",
      "Close the gaps in the fence behind Dell Road.",
      "HDC\nParish Council",
      "Railway company",
      { date: "2023-02-28" },
      "£2,400 from the Safer Streets grant",
    ),
    row(null, null, null, "Wendshire Wildlife Trust", null, null),
    row(
      "1.5",
      "Train two mediators in each parish.",
      "Neighbour Matters",
      "All Partners",
      "March 2024",
      "Use of existing resources",
    ),
    gap(),
    banner("Young People's Issues", GREEN),
    note("Half of first-time entrants to youth justice last year were aged 14 or 15.", 1),
    subBanner("In schools"),
    heading(),
    row(
      "2.1",
      "Offer the Crossroads programme to pupils at risk of exclusion.",
      "YJS",
      "Schools\nEarly Help",
      "September 2023",
      "OPCC grant £8,000",
    ),
    row("2.2", "Visit Year 6 classes with the Safe Journeys day.", "Fire & Rescue", "Police\nHDC", "June 2023", null),
    subBanner("Out of school"),
    row(
      "2.3",
      "Keep three evening youth sessions going in the villages.",
      "Youth Trust",
      "Parish Councils",
      "On-going",
      "HDC £12,000",
    ),
    heading(),
    row(
      "2.4",
      "Find a summer activity for every young person known to the YJS.",
      "YJS",
      "Youth Trust\nLeisure Centres",
      { date: "2023-08-31" },
      "OPCC grant",
    ),
    gap(),
    banner("Domestic Abuse", GREEN),
    note("Recorded offences fell by 3%; repeat offences did not.", 1),
    heading(),
    row(
      "3.1",
      "Hold the one-stop shop every Wednesday.",
      "DA Forum",
      "Citizens Link\nPolice\nHousing Options",
      "Ongoing",
      "DA Forum",
    ),
    row(
      "3.2",
      "Place a specialist worker in the hospital two days a week, with a private room and a direct line to the case conference",
      "NHS",
      "DA Forum",
      "April 2023",
      "NHS £21,500",
    ),
    row(null, "so that nobody leaves without a plan.", null, null, null, null),
    row("3.3", "Write to every landlord about safe accommodation duties.", "Housing Options", null, "TBC", "Existing resources"),
  ],
  { comments: { "12,4": "Carried over from last year." } },
);

const measures = sheet(
  "Success measures",
  [34, 80],
  [
    title(TITLE),
    banner("SUCCESS MEASURES", GREEN),
    header(["Priority", "Success measure"], "C6E0B4"),
    row("Anti-Social Behaviour", "Reports of nuisance bikes below 120"),
    row("Anti-Social Behaviour", "Four in five high-risk cases closed within eight weeks"),
    row("Young People's Issues", "First-time entrants to youth justice reduced by 5%"),
    row("Domestic Abuse", "Repeat offences reduced by 2% compared with the previous year"),
  ],
);

const glossary = sheet(
  "Glossary",
  [14, 70],
  [
    title("GLOSSARY:"),
    loose("CSU", "Community Safety Unit"),
    loose("DA", "Domestic Abuse"),
    loose("HDC", "Harrowmere District Council"),
    loose("OPCC", "Office of the Police and Crime Commissioner"),
    loose("YJS", "Youth Justice Service"),
  ],
);

const partners = sheet(
  "Partners",
  [36, 36, 36],
  [
    title("Membership of the Community Safety Partnership"),
    loose(
      "Harrowmere District Council\nThe Maltings, Harrowmere HM1 1AA\n01632 960100\nwww.harrowmere.example",
      "Wendshire Police\n2 Assize Road, Harrowmere HM1 2BB\n01632 960101\nwww.wendshire-police.example",
      "Wendshire Fire and Rescue\nBeacon Hill, Wendham WM3 4CC\n01632 960102\nwww.wendshirefire.example",
    ),
    loose(
      "Neighbour Matters\n8 Tanner Row, Harrowmere HM1 3DD\n01632 960103\nhello@neighbourmatters.example",
      "Harrowmere Youth Trust\n01632 960104\nwww.harrowmereyouth.example",
      "Citizens Link\n01632 960105\nwww.citizenslink.example",
    ),
  ],
);

/** One long sheet in bands, with a glossary, partners and success measures behind it. */
export const oneLongSheet = { file: "harrowmere-2023-24.xlsx", title: TITLE, sheets: [plan, measures, glossary, partners] };
