/** What a list tells, kept until another list is asked about; two lists are the same where they hold the very same things in order. */
export function oncePerList<Part, Told>(tell: (list: readonly Part[]) => Told): (list: readonly Part[]) => Told {
  let last: { readonly list: readonly Part[]; readonly told: Told } | null = null;
  return (list) => {
    const before = last;
    if (before?.list.length === list.length && list.every((part, at) => part === before.list[at])) return before.told;
    const told = tell(list);
    last = { list, told };
    return told;
  };
}
