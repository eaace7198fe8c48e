import type { Member } from "./plan";

/** Whether an agency is a member of the partnership; any is that is not said to be none. */
export function isMember({ isMember: said }: Pick<Member, "isMember">): boolean {
  return said !== false;
}
