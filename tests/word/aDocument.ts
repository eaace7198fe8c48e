import { DEFAULT_KEY } from "../../src/core/build/statusKey";
import type { PrintCell, PrintDocument, PrintTable } from "../../src/core/layouts/printDocument";

const text = (...lines: readonly string[]): PrintCell => ({ lines, shows: "text", status: null });
const typed = (line: string): PrintCell => ({ lines: [line], shows: "typed", status: null });
const label = (line: string): PrintCell => ({ lines: [line], shows: "label", status: null });
const points = (...lines: readonly string[]): PrintCell => ({ lines, shows: "points", status: null });

function status(word: string): PrintCell {
  return { lines: [word], shows: "status", status: DEFAULT_KEY.find((each) => each.label === word) ?? null };
}

const ACTIONS: PrintTable = {
  kind: "table",
  name: "Actions of priority 1 Safer evenings",
  hasHeader: true,
  columns: [
    { heading: "Ref", width: 8, holds: "ref" },
    { heading: "Action", width: 54, holds: "action" },
    { heading: "Lead", width: 24, holds: "lead" },
    { heading: "Status", width: 14, holds: "status" },
  ],
  rows: [
    [
      typed("1.10"),
      text("Open a safe place on the high street on Friday and Saturday nights."),
      text("Larkmoor Council"),
      status("On track"),
    ],
    [
      typed("1.2"),
      text("Train door staff", "in first aid & <welfare>"),
      text("Larkmoor Police", "Pubwatch"),
      status("Off track"),
    ],
    [typed("1.3"), text(""), text(), status("Rather late")],
  ],
};

const CARD: PrintTable = {
  kind: "table",
  name: "Priority 2 Cleaner streets",
  hasHeader: false,
  columns: [
    { heading: "", width: 24, holds: null },
    { heading: "", width: 70, holds: null },
  ],
  rows: [
    [label("Overview"), text("Litter was the most frequent complaint of residents.")],
    [label("Activities"), points("Two clean-up days a year", "A bin at every bus stop")],
  ],
};

/** A small document of every kind of part: a table of actions, a card, a wide table and a glossary. */
export function aDocument(): PrintDocument {
  return {
    title: "Larkmoor Safety Plan 2025/26",
    organisation: "Larkmoor Community Safety Partnership",
    period: { start: "2025-04-01", end: "2026-03-31" },
    asAt: "2025-11-20",
    statusKey: DEFAULT_KEY,
    paper: "a4",
    orientation: "landscape",
    sections: [
      {
        heading: "Priority 1: Safer evenings",
        aside: "Lead agency: Larkmoor Police",
        about: "priority",
        blocks: [{ kind: "paragraphs", lines: ["Evenings are when most people feel unsafe.\nThe plan answers that."] }, ACTIONS],
      },
      { heading: "Priority 2: Cleaner streets", aside: null, about: "priority", blocks: [CARD] },
      {
        heading: "Glossary",
        aside: null,
        about: "glossary",
        blocks: [
          {
            kind: "table",
            name: "Glossary",
            hasHeader: true,
            columns: [
              { heading: "Term", width: 20, holds: null },
              { heading: "Meaning", width: 60, holds: null },
            ],
            rows: [[text("CSP"), text("Community Safety Partnership")]],
          },
        ],
      },
    ],
  };
}
