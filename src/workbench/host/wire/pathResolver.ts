import type { Call } from "./call";
import { refusal } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import { checkUndo, requireMember } from "./members";
import type { WireArguments, WirePath, WireRequest } from "./wireTypes";
import { PATH } from "./wireTypes";

/** Turns the object paths of one request into objects, each once: a path that adds a sheet adds one sheet. null: a null object. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();
  private readonly paths: ReadonlyMap<string, WirePath>;

  constructor(
    request: WireRequest,
    private readonly root: HostObject,
    private readonly call: Call,
  ) {
    this.paths = new Map(Object.entries(request.ObjectPaths));
  }

  /** The name of the last step of a path. */
  nameOf(id: number): string {
    return this.paths.get(String(id))?.Name ?? "";
  }

  /** The object at the end of a path; null for a null object. Throws what Excel refuses on the way. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(String(id));
    if (path === undefined) throw refusal("InvalidObjectPath", `path ${id}`);
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in place of the paths that stand for them. */
  args(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  private resolve(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.reference(path.Name);
    if (path.ObjectPathType === PATH.newObject) throw refusal("ApiNotFound", path.Name);
    if (path.ParentObjectPathId === undefined) throw refusal("InvalidObjectPath", path.Name);
    const parent = this.object(path.ParentObjectPathId);
    return parent === null ? null : this.child(parent, path);
  }

  private child(parent: HostObject, path: WirePath): HostObject | null {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const item = parent.item(args[0], this.call);
      if (item === null) throw refusal("ApiNotFound", `${parent.className}.getItem`);
      return item;
    }
    const member = requireMember(parent, path.Name, this.call);
    checkUndo(member, path.Name, this.call);
    const value = path.ObjectPathType === PATH.property ? member.get?.(this.call) : member.call?.(args, this.call);
    if (value === null || isHostObject(value)) return value;
    throw refusal("ApiNotFound", `${parent.className}.${path.Name}`);
  }

  private reference(name: string): HostObject {
    const object = this.call.host.references.get(name);
    if (object === undefined) throw refusal("ItemNotFound", `reference ${name}`);
    return object;
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.object(id);
    if (Array.isArray(value) && Array.isArray(id)) return value.map((one: unknown, index) => this.argument(one, id[index]));
    return this.withObjects(value);
  }

  /** Inside plain objects, a path stands as {"_ObjectPathId": 13}. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const parts = new Map<string, unknown>(Object.entries(value));
    const id = parts.get("_ObjectPathId");
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries([...parts].map(([key, part]) => [key, this.withObjects(part)]));
  }
}
