import type { WireRequest } from "./wireTypes";

/** One round trip: its size both ways, in bytes, and how many actions it held. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** Counts what passes between the client and the host. The client's own clean-up (_RemoveReference alone) is counted apart. */
export class Traffic {
  readonly trips: RoundTrip[] = [];
  cleanUps = 0;
  private given = 0;
  private open: Omit<RoundTrip, "responseBytes"> | null = null;

  /** How many times a context.sync() reached the host. */
  get roundTrips(): number {
    return this.given;
  }

  /** Bytes that were sent to the host, clean-up left out. */
  get requestBytes(): number {
    return this.trips.reduce((sum, trip) => sum + trip.requestBytes, 0);
  }

  /** Bytes that the host answered, clean-up left out. */
  get responseBytes(): number {
    return this.trips.reduce((sum, trip) => sum + trip.responseBytes, 0);
  }

  /** Begins a round trip; answers its number, or null for the client's clean-up. */
  begin(request: WireRequest, requestBytes: number): number | null {
    const calls = request.Actions.filter(({ ActionType }) => ActionType !== 1);
    this.open = null;
    if (calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference")) {
      this.cleanUps += 1;
      return null;
    }
    this.given += 1;
    this.open = { requestBytes, actions: request.Actions.length };
    return this.given;
  }

  /** Ends the round trip that was begun last. */
  end(responseBytes: number): void {
    if (this.open !== null) this.trips.push({ ...this.open, responseBytes });
    this.open = null;
  }

  /** Forgets sizes and counts from 0 again. */
  reset(): void {
    this.trips.length = 0;
    this.cleanUps = 0;
    this.given = 0;
  }
}
