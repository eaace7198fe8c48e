/** As many texts as a large plan has; what is remembered beyond that begins anew. */
const MOST_REMEMBERED = 20_000;

/** What a text alone tells, worked out once for the same text: after an edit nearly every text of a plan is the same as before. */
export function oncePerText<Told>(tell: (text: string) => Told): (text: string) => Told {
  const known = new Map<string, { readonly told: Told }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.told;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const told = tell(text);
    known.set(text, { told });
    return told;
  };
}
