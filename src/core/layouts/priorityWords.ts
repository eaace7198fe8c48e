import type { Priority } from "../plan/plan";

/** "Priority 1: Road safety". */
export function bannerOf({ number, title }: Priority): string {
  return number === null ? title : `Priority ${number}: ${title}`;
}

/** "Lead agency: Larkmoor Council"; null where the priority names none. */
export function leadOf({ leadAgencies }: Priority): string | null {
  if (leadAgencies.length === 0) return null;
  return `${leadAgencies.length === 1 ? "Lead agency" : "Lead agencies"}: ${leadAgencies.join(", ")}`;
}

/** What is said of a priority under which nothing stands yet, where its banner alone would not tell. */
export const NO_ACTIONS = "No actions yet.";
