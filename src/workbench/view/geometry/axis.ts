/** Rows or columns laid end to end. Positions are pixels from the first one's start; hidden ones are 0 wide. */
export interface Axis {
  readonly count: number;
  /** Where each begins; one more than `count`, the last being the end of all. */
  readonly starts: Float64Array;
}

/** Lays sizes in pixels end to end. */
export function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  return { count, starts };
}

/** Where one begins, in pixels; past the last it is the end of all. */
export function startOf({ starts, count }: Axis, index: number): number {
  return starts[Math.min(Math.max(index, 0), count)] ?? 0;
}

/** How far it is from the start of the first to the end of the last, in pixels. */
export function spanOf(axis: Axis, first: number, last: number): number {
  return startOf(axis, last + 1) - startOf(axis, first);
}

/** Which one holds a position; the nearest end when none does. */
export function indexAt({ starts, count }: Axis, position: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next one that is not hidden, from `index` in steps of +1 or -1; `index` itself when there is none. */
export function nextShown(axis: Axis, index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at < axis.count; at += step) if (spanOf(axis, at, at) > 0) return at;
  return index;
}

/** Which ones can be seen between two positions, and `extra` more on both sides; hidden ones are left out. */
export function shownBetween(axis: Axis, from: number, to: number, extra: number): readonly number[] {
  const first = Math.max(0, indexAt(axis, from) - extra);
  const last = Math.min(axis.count - 1, indexAt(axis, to) + extra);
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) if (spanOf(axis, index, index) > 0) shown.push(index);
  return shown;
}
