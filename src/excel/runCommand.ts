import type { Watch } from "../app/ports";
import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import type { Capabilities } from "./capabilities";
import { excelCode, isPassing, NoAnswer, Stopped, troubleOf } from "./excelErrors";
import type { Timers } from "./timers";
import { pause } from "./timers";
import { TRIP_WORDS } from "./tripWords";
import type { TripKind } from "./tripWords";

/** One command's conversation with Excel. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what was asked of `context` since the last trip: one round trip. Throws Stopped when the officer cancels, NoAnswer when Excel hangs. */
  trip(kind: TripKind): Promise<void>;
  /** Says how many round trips are still to come, where that is known only on the way. */
  ahead(trips: number): void;
}

/** What a command does, and how to put things back when it fails after having changed something. */
export interface Attempt<Value> {
  run(session: Session): Promise<Value>;
  /** Called in a session of its own after `run` failed. Must be safe to call again. */
  putBack?(session: Session): Promise<void>;
  /** Asked when `run` failed without a clear answer: the value, if everything had been done after all. */
  afterAll?(): Value | null;
}

export interface CommandOptions {
  /** All that it does can be undone, so that it may be one undo step. */
  readonly oneUndoStep?: boolean;
  /** How many round trips it may take, for saying how far it is. */
  readonly trips: number;
  readonly watch?: Watch;
}

/** Runs commands, one at a time. */
export interface Runner {
  /** Answers troubles as values; throws only our own mistakes. `begin` is called anew for every attempt. */
  run<Value>(begin: () => Attempt<Value>, command: CommandOptions): Promise<Outcome<Value>>;
}

export interface RunnerOptions {
  readonly timers: Timers;
  readonly capabilities: () => Capabilities;
  /** How long one round trip may take. */
  readonly timeOut: number;
  /** How long to wait before each further attempt after a passing error. */
  readonly backOff: readonly number[];
}

/** Commands over Excel.run: queued, with a time-out for every round trip, retries of passing errors and putting back after failures. */
export function createRunner(options: RunnerOptions): Runner {
  let queue: Promise<unknown> = Promise.resolve();
  let latest = 0;
  const enqueue = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const run = async <Value>(begin: () => Attempt<Value>, command: CommandOptions): Promise<Outcome<Value>> =>
    enqueue(async () => {
      latest += 1;
      const mine = latest;
      const later = (putBack: () => Promise<void>): void => {
        // Excel may carry a request out long after we gave up; by then nobody may have written anything else.
        void enqueue(() => (mine === latest ? putBack() : Promise.resolve()));
      };
      return attempts(begin, command, options, later);
    });
  return { run };
}

async function attempts<Value>(
  begin: () => Attempt<Value>,
  command: CommandOptions,
  options: RunnerOptions,
  later: (putBack: () => Promise<void>) => void,
): Promise<Outcome<Value>> {
  let grouped = (command.oneUndoStep ?? false) && options.capabilities().undoGroups;
  for (let tried = 0; ;) {
    const attempt = begin();
    try {
      return done(await inExcel({ ...command, oneUndoStep: grouped }, options, (session) => attempt.run(session)));
    } catch (error) {
      const finished = await putBack(attempt, error, options, later);
      if (finished !== null) return done(finished);
      const wait = options.backOff[tried];
      if (grouped && excelCode(error) === "UndoNotSupported") {
        grouped = false;
      } else if (isPassing(error) && wait !== undefined) {
        tried += 1;
        await pause(options.timers, wait);
      } else {
        const trouble = troubleOf(error);
        if (trouble === null) throw error;
        return failed(trouble);
      }
    }
  }
}

async function putBack<Value>(
  attempt: Attempt<Value>,
  error: unknown,
  options: RunnerOptions,
  later: (putBack: () => Promise<void>) => void,
): Promise<Value | null> {
  const back = async (): Promise<void> => {
    try {
      await inExcel({ trips: 2 }, options, async (session) => attempt.putBack?.(session));
    } catch (second) {
      // The first error is what the officer hears; this one only matters when it is our own mistake.
      if (troubleOf(second) === null) throw second;
    }
  };
  if (attempt.putBack === undefined) return null;
  await back();
  const finished = attempt.afterAll?.() ?? null;
  if (finished === null && error instanceof NoAnswer) {
    const again = (): void => later(back);
    error.late.then(again, again);
  }
  return finished;
}

async function inExcel<Value>(
  { oneUndoStep, watch = {}, trips }: CommandOptions,
  options: RunnerOptions,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  const runOptions: Excel.RunOptions = { delayForCellEdit: true, ...(oneUndoStep === true ? { mergeUndoGroup: true } : {}) };
  return Excel.run(runOptions, (context) => work(sessionOf(context, watch, trips, options)));
}

function sessionOf(context: Excel.RequestContext, watch: Watch, trips: number, { timers, timeOut }: RunnerOptions): Session {
  let made = 0;
  let of = trips;
  return {
    context,
    ahead(further) {
      of = made + further;
    },
    async trip(kind) {
      if (watch.cancel?.aborted === true) throw new Stopped({ code: "cancelled" });
      watch.progress?.({ what: TRIP_WORDS[kind], done: made, of: Math.max(of, made + 1) });
      await answered(context.sync(), timers, timeOut);
      made += 1;
    },
  };
}

async function answered(answer: Promise<unknown>, timers: Timers, timeOut: number): Promise<void> {
  let stop = (): void => undefined;
  const tooLate = new Promise<never>((_, reject) => {
    stop = timers.after(timeOut, () => reject(new NoAnswer(timeOut, answer)));
  });
  try {
    await Promise.race([answer, tooLate]);
  } finally {
    stop();
  }
}
