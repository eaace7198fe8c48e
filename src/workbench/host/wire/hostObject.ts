import type { ApiSet } from "./apiSet";
import type { Call } from "./call";

/** A part of a class that can be undone everywhere ("always"), not on a desktop, or nowhere (research: undo capabilities). */
export type Undoable = "always" | "never" | "notOnDesktop";

interface Rules {
  /** The ExcelApi set that brought it. */
  readonly since: ApiSet;
  readonly undo?: Undoable;
}

/** A plain value of an object: read by queries, perhaps set. */
export interface ScalarMember<Self> extends Rules {
  readonly kind: "scalar";
  readonly get?: (self: Self, call: Call) => unknown;
  readonly set?: (self: Self, value: unknown, call: Call) => void;
}

/** An object that belongs to another: a sheet's tables. null: there is none. */
export interface ObjectMember<Self> extends Rules {
  readonly kind: "object";
  readonly get: (self: Self, call: Call) => HostObject | null;
}

/** Something that can be done; the answer is a value, an object (HostObject) or null for no object. */
export interface MethodMember<Self> extends Rules {
  readonly kind: "method";
  readonly call: (self: Self, args: readonly unknown[], call: Call) => unknown;
}

export type Member<Self> = ScalarMember<Self> | ObjectMember<Self> | MethodMember<Self>;

/** One of Excel's classes as the stand-in knows it. What is not among its members is ApiNotFound. */
export interface HostClass<Self> {
  readonly name: string;
  /** By the name that add-ins write: getRange. Asked for when first needed, as classes speak of each other. */
  readonly members: () => Readonly<Record<string, Member<Self>>>;
  /** What the client needs to find the object again: { Id }. */
  readonly identity?: (self: Self, call: Call) => Readonly<Record<string, unknown>>;
  /** Of a collection: its items, in order. */
  readonly items?: (self: Self, call: Call) => readonly HostObject[];
  /** Of a collection: the item for a key; throws ItemNotFound. */
  readonly item?: (self: Self, key: unknown, call: Call) => HostObject;
  /** Whether the client may keep the object across round trips by a reference. */
  readonly keepable?: boolean;
}

/** An object of a class as the dispatcher sees it, whatever it stands on. */
export interface HostObject {
  readonly className: string;
  readonly self: unknown;
  readonly keepable: boolean;
  readonly scalars: readonly string[];
  member(name: string): BoundMember | null;
  identity(call: Call): Readonly<Record<string, unknown>>;
  items(call: Call): readonly HostObject[] | null;
  item(key: unknown, call: Call): HostObject | null;
}

/** A member with its object already known. */
export interface BoundMember {
  readonly kind: Member<unknown>["kind"];
  readonly since: ApiSet;
  readonly undo: Undoable;
  get: ((call: Call) => unknown) | null;
  set: ((value: unknown, call: Call) => void) | null;
  call: ((args: readonly unknown[], call: Call) => unknown) | null;
}

function bind<Self>(member: Member<Self>, self: Self): BoundMember {
  const { kind, since, undo = "always" } = member;
  const bound: BoundMember = { kind, since, undo, get: null, set: null, call: null };
  if (member.kind === "method") bound.call = (args, call) => member.call(self, args, call);
  else {
    const { get } = member;
    if (get !== undefined) bound.get = (call) => get(self, call);
  }
  if (member.kind === "scalar" && member.set !== undefined) {
    const { set } = member;
    bound.set = (value, call) => set(self, value, call);
  }
  return bound;
}

interface ClassTable<Self> {
  readonly members: ReadonlyMap<string, Member<Self>>;
  readonly scalars: readonly string[];
}

const TABLES = new WeakMap<object, ClassTable<never>>();

function tableOf<Self>(kind: HostClass<Self>): ClassTable<Self> {
  const known = TABLES.get(kind) as ClassTable<Self> | undefined;
  if (known !== undefined) return known;
  const members = Object.entries(kind.members());
  const table: ClassTable<Self> = {
    // A Map, because names come from the wire and must never reach an object's own prototype.
    members: new Map(members.map(([name, member]) => [name.toLowerCase(), member])),
    scalars: members.filter(([, member]) => member.kind === "scalar").map(([name]) => name),
  };
  TABLES.set(kind, table);
  return table;
}

/** An object of a class, standing on `self`. Names of members are compared without regard to case, as the wire changes it. */
export function hostObject<Self>(kind: HostClass<Self>, self: Self): HostObject {
  const { members, scalars } = tableOf(kind);
  return {
    className: kind.name,
    self,
    keepable: kind.keepable === true,
    scalars,
    member: (name) => {
      const member = members.get(name.toLowerCase());
      return member === undefined ? null : bind(member, self);
    },
    identity: (call) => kind.identity?.(self, call) ?? {},
    items: (call) => kind.items?.(self, call) ?? null,
    item: (key, call) => kind.item?.(self, key, call) ?? null,
  };
}

/** Whether a value is an object of the stand-in. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "member" in value;
}

/** A value that can be read and perhaps set, brought by an ExcelApi set. */
export function scalar<Self>(
  since: ApiSet,
  get: ScalarMember<Self>["get"],
  set?: ScalarMember<Self>["set"],
  undo: Undoable = "always",
): ScalarMember<Self> {
  return { kind: "scalar", since, undo, ...(get === undefined ? {} : { get }), ...(set === undefined ? {} : { set }) };
}

/** An object that belongs to another. */
export function part<Self>(since: ApiSet, get: ObjectMember<Self>["get"]): ObjectMember<Self> {
  return { kind: "object", since, get };
}

/** Something that can be done. */
export function method<Self>(since: ApiSet, call: MethodMember<Self>["call"], undo: Undoable = "always"): MethodMember<Self> {
  return { kind: "method", since, undo, call };
}
