import type { PrintDocument } from "../core/layouts/printDocument";
import { VERSIONS, type PrintChoices } from "../core/layouts/printChoices";
import type { IsoDay } from "../core/plan/plan";
import type { PlanInHand } from "./readPlan";
import type { Trouble } from "./troubles";

/** More places than these are counted, not named. */
const MOST_PLACES = 6;

/** The trouble that a public version would show personal data that nobody has confirmed; null when it would not, or is not public. */
export async function publicTrouble(
  document: PrintDocument,
  { reading, content }: PlanInHand,
  { version }: PrintChoices,
  today: IsoDay,
): Promise<Trouble | null> {
  if (!VERSIONS[version].isPublic) return null;
  // The rules of personal data come with all other checks, which no other version needs.
  const { personalDataShown } = await import("../core/layouts/publicData");
  const places = [...new Set(personalDataShown(document, reading, content, today).map(({ at }) => at))];
  if (places.length === 0) return null;
  const more = places.length - MOST_PLACES;
  const named = places.slice(0, MOST_PLACES).join(", ");
  return { code: "personal-data-in-public", facts: { places: more > 0 ? `${named} and ${String(more)} more` : named } };
}
