const START = [0x811c9dc5, 0x1b873593] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

function hashed(text: string, start: number, prime: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** A short mark of some words, the same for the same words: letters and digits only, so that it can stand in a cell. Source: FNV-1a. */
export function markOf(words: readonly string[]): string {
  const text = words.map((word) => word.replace(/\s+/g, " ").trim()).join("\n");
  return `${hashed(text, START[0], PRIMES[0])}${hashed(text, START[1], PRIMES[1])}`;
}
