import type { Call } from "./call";
import { HostError, refusal } from "./hostError";
import type { HostObject } from "./hostObject";
import { answerQuery } from "./answerQuery";
import { checkUndo, requireMember } from "./members";
import { PathResolver } from "./pathResolver";
import type { WireAction, WireAnswer, WireRequest, WireResult } from "./wireTypes";
import { ACTION } from "./wireTypes";

/** A failure that was asked for: after so many actions of the request. */
export interface PlannedFailure {
  readonly code: string;
  readonly afterActions: number;
}

/** Does one request's actions in order and answers it. What fails stops there; what was done before it stays done, as in Excel. */
export function runRequest(request: WireRequest, root: HostObject, call: Call, failure: PlannedFailure | null): WireAnswer {
  const run = new RequestRun(request, root, call);
  const results: WireResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (failure !== null && index >= failure.afterActions) throw new HostError(failure.code, "as asked");
      results.push({ ActionId: action.Id, Value: run.act(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: wireError(error, index, run.whereabouts(action)) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function wireError(error: unknown, index: number, location: string): NonNullable<WireAnswer["Error"]> {
  if (!(error instanceof HostError)) throw error;
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index };
}

class RequestRun {
  private readonly paths: PathResolver;
  private readonly kept = new Map<number, string>();

  constructor(
    request: WireRequest,
    root: HostObject,
    private readonly call: Call,
  ) {
    this.paths = new PathResolver(request, root, call);
  }

  act(action: WireAction): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(action.ObjectPathId);
      case ACTION.query:
        return answerQuery(this.paths.object(action.ObjectPathId), action.QueryInfo ?? {}, this.call);
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty:
        return this.setProperty(action);
      case ACTION.trace:
        return null;
      default:
        throw refusal("ApiNotFound", `action type ${action.ActionType}`);
    }
  }

  /** The place in the object model that an action concerns, as Excel names it in debugInfo. */
  whereabouts(action: WireAction): string {
    const name = action.Name === undefined || action.Name === "" ? this.paths.nameOf(action.ObjectPathId) : action.Name;
    return name.charAt(0).toLowerCase() + name.slice(1);
  }

  private identity(pathId: number): unknown {
    const object = this.paths.object(pathId);
    if (object === null) return null;
    const reference = this.kept.get(pathId);
    return { ...object.identity(this.call), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private callMethod(action: WireAction): unknown {
    const object = this.paths.object(action.ObjectPathId);
    if (object === null) return { _IsNull: true };
    const name = action.Name ?? "";
    if (name === "_KeepReference") return this.keep(action.ObjectPathId, object);
    const member = requireMember(object, name, this.call);
    if (member.call === null) throw refusal("ApiNotFound", `${object.className}.${name} is not a method`);
    checkUndo(member, name, this.call);
    return member.call(this.paths.args(action.ArgumentInfo), this.call) ?? null;
  }

  private setProperty(action: WireAction): null {
    const object = this.paths.object(action.ObjectPathId);
    const name = action.Name ?? "";
    if (object === null) throw refusal("InvalidOperation", `${name} of a null object`);
    const member = requireMember(object, name, this.call);
    if (member.set === null) throw refusal("ApiNotFound", `${object.className}.${name} cannot be set`);
    checkUndo(member, name, this.call);
    member.set(this.paths.args(action.ArgumentInfo)[0], this.call);
    return null;
  }

  private keep(pathId: number, object: HostObject): null {
    if (!object.keepable) throw refusal("ApiNotFound", `${object.className}._KeepReference`);
    const reference = this.kept.get(pathId) ?? `ref-${this.call.book.nextNumber()}`;
    this.kept.set(pathId, reference);
    this.call.host.references.set(reference, object);
    return null;
  }
}
