/** Every option of the command line. `value` names what follows it; null where nothing does. */
interface OptionInfo {
  readonly short: string | null;
  readonly value: string | null;
  readonly help: string;
}

export const OPTIONS = {
  output: { short: "o", value: "OUT.xlsx", help: "the file to write" },
  layout: { short: null, value: "NAME", help: "the layout to export in" },
  level: { short: null, value: "LEVEL", help: "show this level and what matters more: must-fix, confirm or improve" },
  csv: { short: null, value: null, help: "print a CSV file instead of words" },
  json: { short: null, value: null, help: "print one JSON document instead of words" },
  force: { short: null, value: null, help: "let -o name the input file itself" },
  help: { short: "h", value: null, help: "show this help" },
  version: { short: "V", value: null, help: "show the version" },
} as const satisfies Record<string, OptionInfo>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];
