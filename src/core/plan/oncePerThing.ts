/** What a thing alone tells, worked out once for the very same thing and kept for as long as the thing lives. */
export function oncePerThing<Thing extends object, Told>(tell: (thing: Thing) => Told): (thing: Thing) => Told {
  const known = new WeakMap<Thing, { readonly told: Told }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.told;
    const told = tell(thing);
    known.set(thing, { told });
    return told;
  };
}
