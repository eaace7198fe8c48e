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
