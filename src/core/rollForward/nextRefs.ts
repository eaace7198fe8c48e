/** A ref that ends in a number: what stands before it, the number, and a letter after it that a renumbered one loses. */
const NUMBERED = /^(.*?)(\d+)([a-z]?)$/i;

interface Part {
  readonly before: string;
  readonly digits: string;
}

function partOf(ref: string | null): Part | null {
  const [, before, digits] = NUMBERED.exec(ref ?? "") ?? [];
  return before === undefined || digits === undefined ? null : { before, digits };
}

/** Whether two priorities of the plan use the same refs, as where each counts from 1. */
function countsByPriority(groups: readonly (readonly (string | null)[])[]): boolean {
  const seen = new Set<string>();
  return groups.some((refs) => {
    const own = new Set(refs.filter((ref) => ref !== null));
    const again = [...own].some((ref) => seen.has(ref));
    own.forEach((ref) => seen.add(ref));
    return again;
  });
}

/**
 * New refs for the actions that are carried over, priority by priority: gaps are closed by counting from 1 after what stands before
 * the last number, so that 4.1, 4.3, 5.2 become 4.1, 4.2, 5.1. `all` are the refs of the plan before. Refs without a number, and no
 * ref, stay as they are.
 */
export function nextRefs(
  carried: readonly (readonly (string | null)[])[],
  all: readonly (readonly (string | null)[])[],
): readonly (readonly (string | null)[])[] {
  const ownCounts = countsByPriority(all);
  const counts = new Map<string, number>();
  return carried.map((refs, priority) =>
    refs.map((ref) => {
      const part = partOf(ref);
      if (part === null) return ref;
      const key = JSON.stringify([part.before, ownCounts ? priority : null]);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const width = part.digits.startsWith("0") ? part.digits.length : 1;
      return part.before + String(count).padStart(width, "0");
    }),
  );
}
