import { failed, type Outcome } from "../app/outcome";
import type { Progress } from "../app/ports";
import { readPlan } from "../app/readPlan";
import { sayTrouble, type Trouble } from "../app/troubles";
import { createFileWorkbook, type FileWorkbook } from "../xlsx/fileWorkbook";
import { commandOf, COMMANDS, type CommandName, type Said } from "./commands";
import { nameOf, readOthers, writeMade } from "./files";
import { commandHelp, generalHelp } from "./help";
import { nearestWord } from "./nearestWord";
import { OPTION_NAMES, type OptionName } from "./options";
import type { Outside } from "./outside";
import { parseArguments, type Arguments } from "./parseArguments";
import { printable } from "./printable";

const DONE = 0;
const MUST_FIX = 1;
const NOT_DONE = 2;
/** A command that takes longer than this says how far it is, even when nobody seems to watch. */
const PATIENCE = 1000;

type Options = ReadonlyMap<OptionName, string>;

function refuseUse(outside: Outside, sentence: string): number {
  outside.err(`${sentence}\nTry: actionbook --help\n`);
  return NOT_DONE;
}

function tell(outside: Outside, trouble: Trouble): number {
  const { says, todo } = sayTrouble(trouble);
  outside.err(`${printable(says)} ${printable(todo)}\n`);
  return NOT_DONE;
}

function unknownCommand(word: string): string {
  const meant = nearestWord(word, Object.keys(COMMANDS));
  return `There is no command ${printable(word)}.${meant === null ? "" : ` Did you mean ${meant}?`}`;
}

function progressOf(outside: Outside): Progress {
  return ({ what, done, of }) => {
    if (outside.isTerminal || outside.elapsed() > PATIENCE) outside.err(`${printable(what)} (${done} of ${of})\n`);
  };
}

const SAY_WHERE = {
  file: "Say which file to write: -o OUT.xlsx.",
  folder: "Say which folder to write into: -o FOLDER.",
} as const;

/** What is wrong with how a command was called, as a sentence; null when nothing is. */
async function misuse(name: CommandName, file: string, options: Options, outside: Outside): Promise<string | null> {
  const { writes, refuse, options: own } = COMMANDS[name];
  const stray = OPTION_NAMES.find((option) => options.has(option) && !own.some((each) => each === option));
  if (stray !== undefined) return `actionbook ${name} has no option --${stray}.`;
  const output = options.get("output");
  if (writes !== null && output === undefined) return SAY_WHERE[writes];
  if (output !== undefined && !options.has("force") && (await outside.sameFile(file, output))) {
    return `${printable(output)} is the input itself. Choose another file, or add --force to replace it.`;
  }
  return refuse(options);
}

async function perform(
  name: CommandName,
  [path = "", ...more]: readonly string[],
  options: Options,
  outside: Outside,
): Promise<Outcome<[Said, FileWorkbook]>> {
  const bytes = await outside.readFile(path);
  if (bytes === null) return failed({ code: "file-not-found", facts: { file: path } });
  const others = await readOthers(more, outside);
  if (!others.ok) return others;
  const opened = await createFileWorkbook(bytes, nameOf(path));
  if (!opened.ok) return opened;
  const watch = { progress: progressOf(outside) };
  const inHand = await readPlan(opened.value, watch);
  if (!inHand.ok) return inHand;
  const { today } = outside;
  const file = nameOf(path);
  const job = { workbook: opened.value, inHand: inHand.value, options, today, watch, file, others: others.value };
  const said = await COMMANDS[name].run(job);
  return said.ok ? { ok: true, value: [said.value, opened.value] } : said;
}

async function runCommand(name: CommandName, files: readonly string[], options: Options, outside: Outside): Promise<number> {
  const [path, ...more] = files;
  if (path === undefined) return refuseUse(outside, `Say which file: actionbook ${COMMANDS[name].usage}`);
  const { takes, writes } = COMMANDS[name];
  if (takes === "plan" && more.length > 0) return refuseUse(outside, `actionbook ${name} takes one file, not ${files.length}.`);
  const wrong = await misuse(name, path, options, outside);
  if (wrong !== null) return refuseUse(outside, wrong);
  const performed = await perform(name, files, options, outside);
  if (!performed.ok) return tell(outside, performed.trouble);
  const [said, workbook] = performed.value;
  const output = options.get("output");
  if (output !== undefined && writes !== null) {
    const trouble = await writeMade(writes, output, said.made ?? workbook.bytes(), outside);
    if (trouble !== null) return tell(outside, trouble);
  }
  outside.out(options.has("json") ? `${JSON.stringify(said.json, null, 2)}\n` : said.words);
  return said.wrong === true ? MUST_FIX : DONE;
}

async function follow({ words, options }: Arguments, outside: Outside): Promise<number> {
  const [word, ...files] = words;
  const name = word === undefined ? null : commandOf(word);
  if (options.has("version")) outside.out(`${outside.version}\n`);
  else if (word !== undefined && name === null) return refuseUse(outside, unknownCommand(word));
  else if (options.has("help")) outside.out(name === null ? generalHelp() : commandHelp(name));
  else if (name !== null) return runCommand(name, files, options, outside);
  else return refuseUse(outside, "Say what to do: read, check, build or export.");
  return DONE;
}

/**
 * The command line: does what the arguments ask and answers the exit code (0 done, 1 done and something must be fixed, 2 could not be done). Results go to `out`, progress
 * and troubles to `err`; a file is written only when everything before has succeeded.
 */
export async function main(args: readonly string[], outside: Outside): Promise<number> {
  const parsed = parseArguments(args);
  return typeof parsed === "string" ? refuseUse(outside, parsed) : follow(parsed, outside);
}
