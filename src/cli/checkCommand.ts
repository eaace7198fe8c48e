import { checkPlan } from "../app/checkPlan";
import type { Outcome } from "../app/outcome";
import { LEVELS } from "../core/checks/finding";
import type { Level } from "../core/checks/finding";
import type { Job, Said } from "./commands";
import { findingsCsv, findingsJson, findingsText } from "./findingsText";
import { nearestWord } from "./nearestWord";
import type { OptionName } from "./options";

/** The levels from what matters most to what matters least. */
const LEVEL_KEYS = Object.keys(LEVELS) as readonly Level[];

type Options = ReadonlyMap<OptionName, string>;

/** What is wrong with the options of `check`, as a sentence; null when nothing is. */
export function refuseLevel(options: Options): string | null {
  const typed = options.get("level");
  if (options.has("json") && options.has("csv")) return "Choose one of --json and --csv.";
  if (typed === undefined || LEVEL_KEYS.some((level) => level === typed)) return null;
  const meant = nearestWord(typed, LEVEL_KEYS);
  return `There is no level ${typed}. ${meant === null ? `Choose one of: ${LEVEL_KEYS.join(", ")}.` : `Did you mean ${meant}?`}`;
}

/** Checks a plan and says what was found, from the level asked for upwards; not well when something must be fixed. */
export async function check({ inHand, options, today }: Job): Promise<Outcome<Said>> {
  const { findings, counts } = checkPlan(inHand, today);
  const least = LEVEL_KEYS.findIndex((level) => level === (options.get("level") ?? "improve"));
  const shown = findings.filter(({ level }) => LEVEL_KEYS.indexOf(level) <= least);
  const words = options.has("csv") ? findingsCsv(shown) : findingsText(shown);
  return Promise.resolve({ ok: true, value: { words, json: findingsJson(shown), wrong: counts["must-fix"] > 0 } });
}
