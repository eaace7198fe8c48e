import { hasSet } from "./apiSet";
import type { Call } from "./call";
import { refusal } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import { requireMember } from "./members";
import type { WireQuery } from "./wireTypes";

/** The names asked for, by their first part: "format/fill/color" asks "fill/color" of "format". */
function byFirstPart(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const name of select) {
    const [first = "", ...rest] = name.split(/[/.]/);
    const wanted = parts.get(first) ?? [];
    if (rest.length > 0) wanted.push(rest.join("/"));
    parts.set(first, wanted);
  }
  return parts;
}

function pascal(name: string): string {
  const start = name.search(/[^_]/);
  return name.slice(0, start) + name.charAt(start).toUpperCase() + name.slice(start + 1);
}

/** The wire's spelling of what a query answers: `_Items` for a collection, else properties with a capital first letter. */
export function answerQuery(object: HostObject | null, query: WireQuery, call: Call): unknown {
  if (object === null) return null;
  const wanted = [...(query.Select ?? (query.Expand === undefined ? ["*"] : [])), ...(query.Expand ?? [])];
  const items = object.items(call);
  if (items === null) return propertiesOf(object, wanted, call);
  const from = query.Skip ?? 0;
  const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const ownNames = wanted.filter((name) => name !== "*" && object.member(name.split(/[/.]/)[0] ?? "") !== null);
  const itemNames = wanted.filter((name) => !ownNames.includes(name));
  return {
    ...propertiesOf(object, ownNames, call),
    _Items: page.map((item) => ({ ...item.identity(call), ...propertiesOf(item, itemNames, call) })),
  };
}

function propertiesOf(object: HostObject, select: readonly string[], call: Call): Record<string, unknown> {
  const answer: [string, unknown][] = [];
  for (const [name, rest] of byFirstPart(select)) {
    if (name === "*") answer.push(...allScalars(object, call));
    else answer.push([pascal(name), propertyOf(object, name, rest, call)]);
  }
  return Object.fromEntries(answer);
}

function propertyOf(object: HostObject, name: string, rest: readonly string[], call: Call): unknown {
  const member = requireMember(object, name, call);
  if (member.get === null) throw refusal("ApiNotFound", `${object.className}.${name} cannot be read`);
  const value = member.get(call);
  if (!isHostObject(value)) return value;
  const inside = answerQuery(value, rest.length === 0 ? {} : { Select: rest }, call);
  return { ...value.identity(call), ...(inside as object) };
}

function allScalars(object: HostObject, call: Call): [string, unknown][] {
  return object.scalars.flatMap((name): [string, unknown][] => {
    const member = object.member(name);
    const get = member?.get ?? null;
    if (member === null || get === null || !hasSet(call.host.apiSet, member.since)) return [];
    return [[pascal(name), get(call)]];
  });
}
