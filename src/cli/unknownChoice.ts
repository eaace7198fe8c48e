import { exportOffer } from "../app/keepExport";
import type { Trouble } from "../app/troubles";
import type { PlanInHand } from "../app/readPlan";
import { chosenPriorities } from "../core/layouts/chosenPriorities";
import { nearestWord } from "./nearestWord";

/** More names than these are not listed: nobody reads them. */
const MOST_NAMED = 12;

/** What was meant by a word, else all that could be. */
function choicesFor(typed: string, names: readonly string[]): string {
  const meant = nearestWord(typed, names);
  if (meant !== null) return meant;
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join("; ");
}

/** What is told of a priority or an agency that was asked for and is not in the plan; null when all are. Nothing may go missing unsaid. */
export function unknownChoice(
  inHand: PlanInHand,
  asked: { readonly priorities: readonly string[]; readonly agencies: readonly string[] },
): Trouble | null {
  const { plan } = inHand.reading;
  const offer = exportOffer(inHand);
  const isNone = (one: { priorities: readonly string[] | null; agencies: readonly string[] | null }): boolean =>
    chosenPriorities(plan, one).length === 0;
  const priority = asked.priorities.find((word) => isNone({ priorities: [word], agencies: null }));
  if (priority !== undefined) {
    const names = offer.priorities.map(({ name }) => name);
    return { code: "no-such-choice", facts: { what: `priority ${priority}`, choices: choicesFor(priority, names) } };
  }
  const agency = asked.agencies.find((word) => isNone({ priorities: null, agencies: [word] }));
  if (agency === undefined) return null;
  return { code: "no-such-choice", facts: { what: `action of ${agency}`, choices: choicesFor(agency, offer.agencies) } };
}
