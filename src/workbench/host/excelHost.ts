import type { Calculator } from "./calculator";
import { WORKBOOK } from "./classes/workbook";
import { EventRelay } from "./events/eventRelay";
import type { HostBook } from "./model/hostBook";
import { UndoStack } from "./undoStack";
import type { ApiSet } from "./wire/apiSet";
import { DEFAULT_API_SET, hasSet, UNDO_GROUP_SET } from "./wire/apiSet";
import type { Call, HostState } from "./wire/call";
import { refusal } from "./wire/hostError";
import type { HostObject } from "./wire/hostObject";
import { hostObject } from "./wire/hostObject";
import type { PlannedFailure } from "./wire/runRequest";
import { runRequest } from "./wire/runRequest";
import { Traffic } from "./wire/traffic";
import type { WireAnswer, WireMessage } from "./wire/wireTypes";
import { parseMessage } from "./wire/wireTypes";

/** How a host is to behave. */
export interface HostOptions {
  readonly apiSet?: ApiSet;
  readonly platform?: "desktop" | "web";
  readonly calculator?: Calculator;
}

/** What is to go wrong at a round trip: Excel's code, before anything is done or part-way (half of the actions, or a share from 0 to 1). */
export interface Failure {
  readonly code: string;
  readonly partway?: boolean | number;
}

/** Excel's limit for one request or answer. */
const LARGEST_BODY = 5 * 1024 * 1024;

/** Names the header that says to which undo group a request belongs. */
export const UNDO_GROUP_HEADER = "x-actionbook-undo-group";

/** Excel's stand-in: answers Microsoft's own client library over an in-memory workbook, and refuses what Excel refuses. */
export class ExcelHost implements HostState {
  readonly apiSet: ApiSet;
  readonly platform: "desktop" | "web";
  readonly references = new Map<string, HostObject>();
  readonly traffic = new Traffic();
  readonly undoStack: UndoStack;
  readonly events: EventRelay;
  eventsOn = true;
  calculationMode = "Automatic";
  /** Set while a person is typing into a cell: every request is then refused, as Excel does. */
  editingCell = false;
  calculator: Calculator | null;
  private readonly failures = new Map<number, Failure>();
  private readonly hangs = new Map<number, boolean>();
  private readonly root = hostObject(WORKBOOK, null);

  constructor(
    readonly book: HostBook,
    options: HostOptions = {},
  ) {
    this.apiSet = options.apiSet ?? DEFAULT_API_SET;
    this.platform = options.platform ?? "desktop";
    this.calculator = options.calculator ?? null;
    this.undoStack = new UndoStack(book);
    this.events = new EventRelay(this);
    book.onChange((changes) => this.events.tell(changes));
  }

  /** Makes the n-th round trip from now fail (1: the next). */
  failAt(roundTrip: number, failure: Failure): void {
    this.failures.set(this.traffic.roundTrips + roundTrip, failure);
  }

  /** Leaves the n-th round trip from now without an answer (1: the next), though it may have been carried out. */
  hangAt(roundTrip: number, carriedOut = false): void {
    this.hangs.set(this.traffic.roundTrips + roundTrip, carriedOut);
  }

  /** Takes every planned failure and silence away. */
  behave(): void {
    this.failures.clear();
    this.hangs.clear();
  }

  calculate(force: boolean): void {
    if (!force && !this.book.stale) return;
    this.book.stale = false;
    this.calculator?.calculate(this.book);
  }

  /** Answers one message of the client's HostBridge, in the bridge's own words; null for a message that gets no answer. */
  receive(messageText: string): string | null {
    const message = parseMessage(messageText);
    if (message === null) return null;
    // The envelope around the body is some hundred bytes: not worth writing the body out again to leave them off.
    const requestBytes = byteLength(messageText);
    const trip = this.traffic.begin(message.message.body, requestBytes);
    const hangs = trip === null ? undefined : this.hangs.get(trip);
    if (hangs === false) return null;
    const answer = this.answer(message, trip, requestBytes);
    if (hangs === true) return null;
    const text = JSON.stringify(answer);
    this.traffic.end(byteLength(text));
    const body = byteLength(text) > LARGEST_BODY ? JSON.stringify(refused("ResponsePayloadSizeLimitExceeded")) : text;
    return JSON.stringify({ id: message.id, type: message.type, message: { statusCode: 200, headers: {}, body } });
  }

  private answer(message: WireMessage, trip: number | null, bytes: number): WireAnswer {
    const failure = trip === null ? undefined : this.failures.get(trip);
    if (bytes > LARGEST_BODY) return refused("RequestPayloadSizeLimitExceeded");
    if (this.editingCell) return refused("InvalidOperationInCellEditMode");
    const group = new Map(Object.entries(message.message.headers ?? {})).get(UNDO_GROUP_HEADER) ?? null;
    if (group !== null && !hasSet(this.apiSet, UNDO_GROUP_SET)) return refused("ApiNotFound");
    const actions = message.message.body.Actions.length;
    const planned = failure === undefined ? null : { code: failure.code, afterActions: Math.floor(actions * shareOf(failure)) };
    return this.run(message, group, planned);
  }

  private run(message: WireMessage, group: string | null, failure: PlannedFailure | null): WireAnswer {
    const call: Call = {
      book: this.book,
      host: this,
      inUndoGroup: group !== null,
      calculationHeld: false,
      undoCleared: false,
    };
    const writes = (message.flags & 1) === 1;
    const before = writes ? this.book.snapshot() : null;
    const answer = runRequest(message.message.body, this.root, call, failure);
    if (call.undoCleared) this.undoStack.clear();
    else if (before !== null && this.book.hasNoted()) this.undoStack.push(before, group);
    if (this.calculationMode !== "Manual") this.calculate(false);
    this.book.commit();
    return answer;
  }
}

function shareOf({ partway = 0 }: Failure): number {
  return typeof partway === "number" ? partway : partway ? 0.5 : 0;
}

function refused(code: Parameters<typeof refusal>[0]): WireAnswer {
  const { message } = refusal(code);
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
