/** Waiting, from outside, so that tests do not wait. */
export interface Timers {
  /** Calls back once after so many milliseconds, unless the answer is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The browser's own. */
export const realTimers: Timers = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds. */
export function pause(timers: Timers, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    timers.after(milliseconds, resolve);
  });
}
