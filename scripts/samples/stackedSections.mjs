import { banner, gap, header, loose, note, row, sheet, title } from "./sheetMaker.mjs";

const ORGANISATION = "Ashcombe Vale Community Safety Partnership";
const PURPLE = "5B3A8C";
const HEADINGS = ["Action", "Owner/lead agency", "Update", "Status"];
const heading = () => header(HEADINGS, "D9D2E9");

const GREEN = { fill: "00B050" };
const AMBER = { fill: "FFC000" };
const RED = { fill: "FF0000" };

const review = sheet(
  "Review 2023-24",
  [54, 26, 64, 10],
  [
    title(ORGANISATION),
    note("Review of actions 2023/24", 1),
    note("Crime in the Vale stayed low, but shop theft rose in both towns. Five of the nine actions of last year were finished."),
    gap(),
    banner("Vulnerable people – to include fraud, exploitation and mental health", PURPLE),
    heading(),
    row(
      "Visit residents whose names were found on scammers' lists.",
      "AVDC\nTrading Standards",
      "All 41 residents were visited, and nineteen now have a call blocker.",
      GREEN,
    ),
    row(
      "Run a monthly drop-in with the mental health team at Ashcombe Library.",
      "NHS Wendshire",
      "The drop-in opened in May. It had to close in August for want of a room",
      AMBER,
    ),
    row(null, null, "and moved to the Methodist hall in October.", AMBER),
    row("Teach hotel staff the signs of exploitation.", "Wendshire Police\nAVDC", "Staff of seven hotels took part.", GREEN),
    row("Find a host for the Open Door night service.", "Listen, Learn and Lead", null, RED),
    gap(),
    banner("Violent Crime", PURPLE),
    heading(),
    row("Use knife arches at the summer fair.", "Wendshire Police", "Used on both days; nothing was found.", GREEN),
    row(
      "Offer the Bystander course to everybody who holds a premises licence.",
      "AVDC\nPubwatch",
      "Two courses were held for 23 people. A third is planned.",
      AMBER,
    ),
    row(
      "Refer young people at risk to the Turning Tide mentors.",
      "YJS",
      "Fourteen were referred, eleven stayed the course.",
      GREEN,
    ),
    gap(),
    banner("Acquisitive Crime", PURPLE),
    heading(),
    row(
      "Mark the tools of 200 tradespeople.",
      "Neighbourhood Watch\nWendshire Police",
      "236 vans' worth were marked over four Saturdays.",
      GREEN,
    ),
    row("Set up a shop radio link in Nether Ashcombe.", "Town Council", "The supplier withdrew.", RED),
  ],
);

const plan = sheet(
  "Plan 2024-25",
  [54, 26, 64, 10],
  [
    title(ORGANISATION),
    note("Partnership Plan 2024 - 2025", 1),
    note("Priority Issues for 2024 – 2025", 1),
    note("The Strategic Assessment of autumn 2023 looked at crime, at what residents told us, and at what partners see coming."),
    note("Every action is reviewed by the Partnership in July, November and March."),
    note("Action Plans 2024 – 2025", 1),
    gap(),
    banner("Safeguarding Vulnerable People – to include fraud, exploitation and mental health", PURPLE),
    heading(),
    row("Visit residents whose names were found on scammers' lists.", "AVDC\nTrading Standards", null, null),
    row("Keep the monthly mental health drop-in at the Methodist hall.", "NHS Wendshire", null, null),
    row("Find a host for the Open Door night service, or agree to stop.", "Listen, Learn and Lead", null, null),
    row("Write a short guide to modern slavery for parish clerks.", "AVDC", null, null),
    gap(),
    banner("Violent Crime", PURPLE),
    heading(),
    row("Hold two more Bystander courses, one of them in the evening.", "AVDC\nPubwatch", null, null),
    row("Refer young people at risk to the Turning Tide mentors.", "YJS", null, null),
    row("Check that every late licence has a trained steward.", "Wendshire Police\nAVDC", null, null),
    gap(),
    banner("Acquisitive Crime", PURPLE),
    heading(),
    row("Try the shop radio link again with a new supplier.", "Town Council\nChamber of Trade", null, null),
    row("Visit every farm that lost fuel or quad bikes last year.", "Wendshire Police", null, null),
    row("Share a weekly picture of stolen vehicles with neighbouring districts.", "Wendshire Police", null, null),
    gap(),
    banner("Anti-Social Behaviour", PURPLE),
    heading(),
    row("Put mobile cameras where the wardens ask for them.", "AVDC", null, null),
    row("Agree a good-neighbour promise with every housing association.", "Vale Homes\nClarity Housing\nAVDC", null, null),
  ],
);

const membership = sheet(
  "Membership",
  [38, 38, 38],
  [
    title("Membership of the Community Safety Partnership"),
    loose(
      "Ashcombe Vale District Council\nTel: 01632 960200\nwww.ashcombevale.example",
      "Wendshire Police\nTel 101\nwww.wendshire-police.example",
      "NHS Wendshire\nTel: 01632 960201\nwww.nhswendshire.example",
    ),
    loose(
      "Youth Justice Service\nTel: 01632 960202",
      "Vale Homes\nTel: 01632 960203\nwww.valehomes.example",
      "Listen, Learn and Lead\nhello@listenlearnlead.example",
    ),
  ],
);

const glossary = sheet(
  "Glossary",
  [14, 70],
  [
    title("Glossary"),
    loose("AVDC", "Ashcombe Vale District Council"),
    loose("NHS", "National Health Service"),
    loose("YJS", "Youth Justice Service"),
  ],
);

/** Sections stacked on one sheet, last year's review with its status by colour alone, members and a glossary. */
export const stackedSections = {
  file: "ashcombe-vale-2024-25.xlsx",
  title: "Partnership Plan 2024 - 2025",
  sheets: [review, plan, membership, glossary],
};
