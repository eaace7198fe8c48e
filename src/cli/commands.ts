import { buildPlan } from "../app/buildPlan";
import type { Outcome } from "../app/outcome";
import type { Watch } from "../app/ports";
import type { PlanInHand } from "../app/readPlan";
import { suggestChoices } from "../core/build/buildChoices";
import type { IsoDay } from "../core/plan/plan";
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import { check, refuseLevel } from "./checkCommand";
import { exportTo, refuseExport } from "./exportCommand";
import { merge, refuseMerge } from "./mergeCommand";
import type { OptionName } from "./options";
import { outline } from "./outline";
import { overview } from "./overviewCommand";
import { packs, refusePacks } from "./packsCommand";
import { plural } from "./printable";
import { workWords } from "./workWords";
import { readingJson } from "./readingJson";
import { rollForwardTo } from "./rollForwardCommand";

/** What a command works on. */
export interface Job {
  readonly workbook: FileWorkbook;
  readonly inHand: PlanInHand;
  readonly options: ReadonlyMap<OptionName, string>;
  readonly today: IsoDay;
  readonly watch: Watch;
  /** The plan's file, without folders. */
  readonly file: string;
  /** The files named after the first, in order; none where the command takes one file. */
  readonly others: readonly NamedBytes[];
}

/** A file by its name without folders. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a command has to say when it is done, in words and as data. */
export interface Said {
  readonly words: string;
  readonly json: unknown;
  /** Whether something must be fixed: the exit code says so. */
  readonly wrong?: boolean;
  /** What is written to -o: one file's bytes, or files into the folder; the workbook itself where it is left out. */
  readonly made?: Uint8Array | readonly NamedBytes[];
}

interface CommandInfo {
  readonly usage: string;
  readonly does: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** What -o names; null where the command writes nothing. */
  readonly writes: "file" | "folder" | null;
  /** Whether more files may follow the plan. */
  readonly takes: "plan" | "plan and files";
  /** What is wrong with its options, as a sentence; null when nothing is. */
  readonly refuse: (options: ReadonlyMap<OptionName, string>) => string | null;
  readonly run: (job: Job) => Promise<Outcome<Said>>;
}

const nothing = (): null => null;

function sheetWords(sheets: readonly { readonly title: string; readonly made: string }[]): string {
  return sheets.map(({ title, made }) => `  ${title} (${made})\n`).join("");
}

async function read({ inHand: { reading } }: Job): Promise<Outcome<Said>> {
  return Promise.resolve({ ok: true, value: { words: outline(reading), json: readingJson(reading) } });
}

async function build({ workbook, inHand, today, watch }: Job): Promise<Outcome<Said>> {
  const built = await buildPlan(workbook, inHand, suggestChoices(inHand.reading), today, watch);
  if (!built.ok) return built;
  const { priorities, agencies, sheets } = built.value;
  const amount = `${plural(priorities, "priority", "priorities")} with ${workWords(built.value)}`;
  const words = `Built ${amount} of ${plural(agencies, "agency", "agencies")}:\n${sheetWords(sheets)}`;
  return { ok: true, value: { words, json: built.value } };
}

/** Every command of the command line. A new one is a new row. */
export const COMMANDS = {
  read: {
    usage: "read FILE.xlsx [--json]",
    does: "Shows the plan that a workbook holds, and what was not understood.",
    options: ["json"],
    examples: ["read plan.xlsx", "read plan.xlsx --json > plan.json"],
    writes: null,
    takes: "plan",
    refuse: nothing,
    run: read,
  },
  check: {
    usage: "check FILE.xlsx [--level LEVEL] [--json | --csv]",
    does: "Says what is wrong in a plan, where, and how to put it right.",
    options: ["level", "json", "csv"],
    examples: ["check plan.xlsx", "check plan.xlsx --level must-fix", "check plan.xlsx --csv > findings.csv"],
    writes: null,
    takes: "plan",
    refuse: refuseLevel,
    run: check,
  },
  build: {
    usage: "build FILE.xlsx -o OUT.xlsx [--json] [--force]",
    does: "Adds the structured plan to a copy of the workbook; its own sheets stay as they are.",
    options: ["output", "json", "force"],
    examples: ["build plan.xlsx -o structured.xlsx", "build plan.xlsx -o plan.xlsx --force"],
    writes: "file",
    takes: "plan",
    refuse: nothing,
    run: build,
  },
  export: {
    usage: "export FILE.xlsx -o OUT.xlsx|OUT.docx|OUT.csv [options]",
    does: "Writes the plan in a standard layout as a file of its own, ready to print or to publish.",
    options: ["output", "layout", "columns", "priority", "agency", "parts", "paper", "public", "accessible", "json", "force"],
    examples: [
      "export structured.xlsx --layout action-table -o board.xlsx",
      "export structured.xlsx --public --accessible -o website.xlsx",
      'export structured.xlsx --priority "1; 3" --columns ref,action,status --paper a3 -o board.docx',
    ],
    writes: "file",
    takes: "plan",
    refuse: refuseExport,
    run: exportTo,
  },
  packs: {
    usage: "packs FILE.xlsx -o FOLDER [--round WORDS] [--due DAY] [--send-to WORDS] [--agency NAMES] [--json]",
    does: "Makes a workbook for each partner agency to fill in, and a copy of the plan that knows of them.",
    options: ["output", "round", "due", "send-to", "agency", "json"],
    examples: [
      "packs structured.xlsx -o packs",
      'packs structured.xlsx -o packs --round "Quarter 3, 2026/27" --due 2026-12-04 --send-to plan@example.org',
    ],
    writes: "folder",
    takes: "plan",
    refuse: refusePacks,
    run: packs,
  },
  merge: {
    usage: "merge FILE.xlsx RETURN.xlsx… -o OUT.xlsx [--accept safe|all|none] [--json] [--force]",
    does: "Compares what partners sent back with the plan, and merges what is accepted into a copy of it.",
    options: ["output", "accept", "json", "force"],
    examples: [
      "merge structured.xlsx returns/*.xlsx -o merged.xlsx",
      "merge structured.xlsx police.xlsx --accept none -o unchanged.xlsx",
    ],
    writes: "file",
    takes: "plan and files",
    refuse: refuseMerge,
    run: merge,
  },
  overview: {
    usage: "overview FILE.xlsx [--json]",
    does: "Says how the plan stands today: statuses, what is due and overdue, updates and targets.",
    options: ["json"],
    examples: ["overview structured.xlsx"],
    writes: null,
    takes: "plan",
    refuse: nothing,
    run: overview,
  },
  "roll-forward": {
    usage: "roll-forward FILE.xlsx -o OUT.xlsx [--json] [--force]",
    does: "Makes next year's plan: what is unfinished carried over, this year's plan as the review.",
    options: ["output", "json", "force"],
    examples: ["roll-forward plan-2025-26.xlsx -o plan-2026-27.xlsx"],
    writes: "file",
    takes: "plan",
    refuse: nothing,
    run: rollForwardTo,
  },
} as const satisfies Record<string, CommandInfo>;

export type CommandName = keyof typeof COMMANDS;

/** The command that a word names; null when it is none. */
export function commandOf(word: string): CommandName | null {
  const names = Object.keys(COMMANDS) as readonly CommandName[];
  return names.find((name) => name === word) ?? null;
}
