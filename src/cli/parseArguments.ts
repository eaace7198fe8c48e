import { nearestWord } from "./nearestWord";
import { OPTION_NAMES, OPTIONS, type OptionName } from "./options";

/** What was asked for, before it is known whether it makes sense. Options without a value stand as "". */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
}

/** The option that an argument names, and the value after "=" where there is one; null when there is no such option. */
function optionOf(argument: string): { readonly name: OptionName; readonly inline: string | null } | null {
  const [typed = "", ...rest] = argument.split("=");
  const name = OPTION_NAMES.find((each) => typed === `--${each}` || typed === `-${OPTIONS[each].short ?? "-"}`);
  return name === undefined ? null : { name, inline: rest.length === 0 ? null : rest.join("=") };
}

function unknown(argument: string): string {
  const meant = nearestWord(argument.replace(/^-+/, ""), OPTION_NAMES);
  return `There is no option ${argument}.${meant === null ? "" : ` Did you mean --${meant}?`}`;
}

/** Sorts the arguments into words and options; a sentence when one is unknown or lacks its value. After "--" all are words. */
export function parseArguments(args: readonly string[]): Arguments | string {
  const words: string[] = [];
  const options = new Map<OptionName, string>();
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (argument === "--") return { words: [...words, ...args.slice(at + 1)], options };
    if (!argument.startsWith("-") || argument === "-") {
      words.push(argument);
      continue;
    }
    const option = optionOf(argument);
    if (option === null) return unknown(argument);
    const { name, inline } = option;
    if (OPTIONS[name].value === null) {
      if (inline !== null) return `--${name} takes no value.`;
      options.set(name, "");
      continue;
    }
    const value = inline ?? args[++at];
    if (value === undefined || value === "") return `--${name} needs a value: --${name} ${OPTIONS[name].value}.`;
    options.set(name, value);
  }
  return { words, options };
}
