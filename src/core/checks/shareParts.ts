type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null;

function shareList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let shared: unknown[] | null = null;
  for (const [at, is] of now.entries()) {
    const was = before[at];
    const part = share(was, is);
    if (shared === null && (part !== was || at >= before.length)) shared = before.slice(0, at);
    shared?.push(part);
  }
  return shared ?? (before.length === now.length ? before : before.slice(0, now.length));
}

/** A copy of `now` whose fields before `end` are those of `before`. */
function copyUpTo(end: string, before: Fields, now: Fields): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...now };
  for (const key in now) {
    if (key === end) break;
    copy[key] = before[key];
  }
  return copy;
}

function hasAllFields(before: Fields, now: Fields): boolean {
  for (const key in before) if (now[key] === undefined && !(key in now)) return false;
  return true;
}

function shareFields(before: Fields, now: Fields): Fields {
  let shared: Record<string, unknown> | null = hasAllFields(before, now) ? null : { ...now };
  // "for in" makes no list of keys: a plan has thousands of objects that are all as they were.
  for (const key in now) {
    const was = before[key];
    const part = share(was, now[key]);
    if (part !== was || (was === undefined && !(key in before))) shared ??= copyUpTo(key, before, now);
    if (shared !== null) shared[key] = part;
  }
  return shared ?? before;
}

function share(before: unknown, now: unknown): unknown {
  if (before === now || !isFields(before) || !isFields(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  return Array.isArray(before) && Array.isArray(now) ? shareList(before, now) : shareFields(before, now);
}

/**
 * The same as `now`, each part that is as it was before given as the very same object: whether a part has changed is then seen at once.
 * Takes plain data: objects, lists, texts, numbers. Changes neither; linear in their size.
 */
export function shareParts<Data>(before: Data, now: Data): Data {
  return share(before, now) as Data;
}
