import type { IsoDay } from "../core/plan/plan";

/** All that the command line needs of the world, so that `main` itself touches neither process, clock nor disk. */
export interface Outside {
  readonly version: string;
  readonly today: IsoDay;
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and troubles. */
  readonly err: (text: string) => void;
  /** Whether a person watches the progress. */
  readonly isTerminal: boolean;
  /** Milliseconds from any start, for how long a command has taken. */
  readonly elapsed: () => number;
  /** The bytes of a file; null when it is not there or cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  /** Writes a file whole or not at all; false when it cannot be written. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<boolean>;
  /** Makes a folder where there is none; false when it cannot be made. */
  readonly makeFolder: (path: string) => Promise<boolean>;
  /** Whether two paths name the same file. */
  readonly sameFile: (one: string, other: string) => Promise<boolean>;
}
