/** One action of a request, as Microsoft's client sends it. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** The values handed to a call. Where `ReferencedObjectPathIds` is not 0, the argument is that object. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Which properties a query loads. Without Select: all that are no objects. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** How an object is reached from its parent. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** The body of one request: what one context.sync() sends. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** The envelope in which HostBridge sends a request. `flags` is a set of bits; 1: it writes. */
export interface WireMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly headers?: Readonly<Record<string, string>>; readonly body: WireRequest };
}

/** One answer to one action. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The body of an answer. */
export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** What the client asks an action to do. Seen on the wire unless said. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object path is made of its parent. */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a bridge message's text; null when it is no request. */
export function parseMessage(text: string): WireMessage | null {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message.type !== 1 || !isRecord(message.message)) return null;
  const inner = message.message;
  const body: unknown = typeof inner.body === "string" ? JSON.parse(inner.body) : inner.body;
  return { ...message, message: { ...inner, body } } as unknown as WireMessage;
}
