import { LAYOUT_KEYS, LAYOUTS } from "../core/layouts/layouts";
import { COMMANDS, type CommandName } from "./commands";
import { OPTIONS, type OptionName } from "./options";

/** How -o is told of a command that writes several files. */
const INTO_FOLDER = { ...OPTIONS.output, value: "FOLDER", help: "the folder to write into" } as const;

function optionLine(name: OptionName, writes: "file" | "folder" | null = null): string {
  const { short, value, help } = name === "output" && writes === "folder" ? INTO_FOLDER : OPTIONS[name];
  const names = `${short === null ? "    " : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}`;
  return `  ${names.padEnd(26)}${help}`;
}

const COMMON: readonly OptionName[] = ["help"];
const EXIT_CODES = "Exit code: 0 done, 1 something must be fixed or decided, 2 could not be done.";

/** The help of one command. */
export function commandHelp(name: CommandName): string {
  const { usage, does, options, examples, writes } = COMMANDS[name];
  const layouts = options.some((option) => option === "layout")
    ? ["", "Layouts:", ...LAYOUT_KEYS.map((key) => `  ${key.padEnd(26)}${LAYOUTS[key].description}`)]
    : [];
  const lines = [
    `Usage: actionbook ${usage}`,
    "",
    does,
    "",
    "Options:",
    ...[...options, ...COMMON].map((option) => optionLine(option, writes)),
    ...layouts,
    "",
    "Examples:",
    ...examples.map((example) => `  actionbook ${example}`),
    "",
    EXIT_CODES,
  ];
  return `${lines.join("\n")}\n`;
}

/** The help of the whole command line. */
export function generalHelp(): string {
  const names = Object.keys(COMMANDS) as readonly CommandName[];
  const lines = [
    "Usage: actionbook COMMAND FILE [options]",
    "",
    "Turns a workbook into a structured action plan. Nothing leaves this machine.",
    "",
    "Commands:",
    ...names.map((name) => `  ${name.padEnd(14)}${COMMANDS[name].does}`),
    "",
    "Options:",
    ...(["help", "version"] as const).map((option) => optionLine(option)),
    "",
    "Examples:",
    ...names.flatMap((name) => COMMANDS[name].examples.slice(0, 1)).map((example) => `  actionbook ${example}`),
    "",
    "actionbook COMMAND --help tells more about one command.",
    EXIT_CODES,
  ];
  return `${lines.join("\n")}\n`;
}
