import type { IsoDay } from "../plan/plan";

/** How far a pack has come back, as its row of the register says. */
export interface RowState {
  readonly returned: IsoDay | null;
  readonly merged: IsoDay | null;
  readonly outstanding: number | null;
}

/** A return as the register knows it again, and how its row stood before, so that taking the merge back gives that back. */
export interface ReturnMark {
  /** What the file says, as a digest. */
  readonly digest: string;
  /** Whether all of it is decided: then the same file is not asked about again. */
  readonly whole: boolean;
  /** The merge in which it was read; null where nothing of the plan changed by that. */
  readonly merge: number | null;
  readonly before: RowState;
}

const PART = "~";
const NONE = "-";
const BETWEEN = "|";

const dayIn = (text: string): IsoDay | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
const countIn = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

/** A mark as the Returns sheet keeps it: the digest, the merge and the row's state before, without white space. */
export function printMark({ digest, whole, merge, before: { returned, merged, outstanding } }: ReturnMark): string {
  const parts = [merge, returned, merged, outstanding].map((part) => (part === null ? NONE : String(part)));
  return [`${whole ? "" : PART}${digest}`, ...parts].join(BETWEEN);
}

/** A mark as it was printed; a bare digest is one of which no more is known. */
export function readMark(text: string): ReturnMark {
  const [name = "", merge = NONE, returned = NONE, merged = NONE, outstanding = NONE] = text.split(BETWEEN);
  const whole = !name.startsWith(PART);
  const before = { returned: dayIn(returned), merged: dayIn(merged), outstanding: countIn(outstanding) };
  return { digest: whole ? name : name.slice(PART.length), whole, merge: countIn(merge), before };
}
