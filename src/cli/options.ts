/** Every option of the command line. `value` names what follows it; null where nothing does. */
interface OptionInfo {
  readonly short: string | null;
  readonly value: string | null;
  readonly help: string;
}

export const OPTIONS = {
  output: { short: "o", value: "OUT.xlsx", help: "the file to write" },
  layout: { short: null, value: "NAME", help: "the layout to export in" },
  columns: { short: null, value: "NAMES", help: "the columns of actions to export, in order: ref,action,lead" },
  priority: { short: null, value: "NAMES", help: 'only these priorities, by number or title: "1; 3"' },
  agency: { short: null, value: "NAMES", help: 'only these agencies: "Town Council; Police"' },
  round: { short: null, value: "WORDS", help: 'what the round of returns is called: "Quarter 3, 2026/27"' },
  due: { short: null, value: "DAY", help: "when returns are wanted back: 2026-12-04" },
  "send-to": { short: null, value: "WORDS", help: "a name or an e-mail address to send returns to" },
  accept: { short: null, value: "WORD", help: "what is taken: safe changes (as if left out), all or none" },
  parts: { short: null, value: "NAMES", help: "what goes out beside the priorities: targets,glossary or none" },
  paper: { short: null, value: "SIZE", help: "a4 or a3" },
  public: { short: null, value: null, help: "leave out funding, updates and people to contact" },
  accessible: { short: null, value: null, help: "one plain table a sheet, for screen readers" },
  level: { short: null, value: "LEVEL", help: "show this level and what matters more: must-fix, confirm or improve" },
  csv: { short: null, value: null, help: "print a CSV file instead of words" },
  json: { short: null, value: null, help: "print one JSON document instead of words" },
  force: { short: null, value: null, help: "let -o name the input file itself" },
  help: { short: "h", value: null, help: "show this help" },
  version: { short: "V", value: null, help: "show the version" },
} as const satisfies Record<string, OptionInfo>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];
