/** What the pane remembers on this machine between visits. It may forget: browsers can refuse storage. */
export interface Memory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** A memory for as long as the page is open. */
export function shortMemory(): Memory {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) };
}
