import { sayTrouble } from "../../app/troubles";
import type { Trouble } from "../../app/troubles";

/** What happened and what to do, in one breath. */
export function sayBoth(trouble: Trouble): string {
  const { says, todo } = sayTrouble(trouble);
  return `${says} ${todo}`;
}
