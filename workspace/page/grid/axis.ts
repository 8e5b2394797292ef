// Where the rows or columns of a sheet lie, in pixels: offsets by prefix sums, so that 20,000 rows cost nothing.
// Hidden ones have size 0.

export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Pixels before index `i` (0 ≤ i ≤ count). */
  offset(i: number): number;
  size(i: number): number;
  /** The index that covers the pixel, within the axis. */
  at(pixel: number): number;
  /** The next visible index from `i` in a direction, or `i` when there is none. */
  step(i: number, direction: 1 | -1): number;
}

export function axisOf(count: number, usual: number, special: Iterable<readonly [number, number]>): Axis {
  const offsets = new Float64Array(count + 1).fill(usual);
  for (const [index, size] of special) if (index < count) offsets[index + 1] = size;
  offsets[0] = 0;
  for (let i = 1; i <= count; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const offset = (i: number) => offsets[Math.max(0, Math.min(i, count))] ?? 0;
  const size = (i: number) => offset(i + 1) - offset(i);
  return {
    count,
    total: offset(count),
    offset,
    size,
    at(pixel) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high) >> 1;
        if (offset(middle + 1) <= pixel) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    step(i, direction) {
      for (let j = i + direction; j >= 0 && j < count; j += direction) if (size(j) > 0) return j;
      return i;
    },
  };
}
