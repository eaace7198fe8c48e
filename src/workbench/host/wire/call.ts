import type { HostBook } from "../model/hostBook";
import type { ApiSet } from "./apiSet";
import type { HostObject } from "./hostObject";

/** What lives as long as the host: references that the client keeps, and switches that add-ins set. */
export interface HostState {
  readonly book: HostBook;
  readonly apiSet: ApiSet;
  /** Desktop Excel cannot undo everything that Excel on the web can. */
  readonly platform: "desktop" | "web";
  readonly references: Map<string, HostObject>;
  eventsOn: boolean;
  calculationMode: string;
  /** Brings formulas up to date when they are stale, or whenever `force`. */
  calculate(force: boolean): void;
}

/** What lives as long as one request. */
export interface Call {
  readonly book: HostBook;
  readonly host: HostState;
  readonly inUndoGroup: boolean;
  /** Held by suspendApiCalculationUntilNextSync: formulas then show their last results. */
  calculationHeld: boolean;
  /** Set when something was done that Excel cannot take back, so that nothing before it can be either. */
  undoCleared: boolean;
}

/** Makes formulas show what they come to now, as Excel does before it answers. */
export function freshen(call: Call): void {
  if (!call.calculationHeld && call.host.calculationMode !== "Manual") call.host.calculate(false);
}
