/** A set with a member more, or, where it was in it, a member less. */
export function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const changed = new Set(set);
  if (!changed.delete(member)) changed.add(member);
  return changed;
}
