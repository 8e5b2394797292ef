// Guesses from a sample what divides the cheapest arcs of a node from the others.

/** About so many arcs are laid and ordered at first; later stretches are longer. */
export const FIRST_STRETCH = 12;

const SAMPLE = new Float64Array(16);

/** From so many values on a sample is worth taking. */
export const MANY = 4 * SAMPLE.length;

/** About `wanted` of the values from `low` to `high`, times `sign`, are no greater than this. */
export function guessPivot(
  values: ArrayLike<number>,
  sign: 1 | -1,
  low: number,
  high: number,
  wanted = FIRST_STRETCH,
): number {
  const stride = Math.floor((high - low) / SAMPLE.length);
  const place = Math.min(Math.ceil(wanted / stride), SAMPLE.length - 2);
  // In order as far as the place that is asked for.
  for (let i = 0, at = 0; i < SAMPLE.length; i++) {
    const value = (values[low + i * stride] as number) * sign;
    if (i > place && value >= (SAMPLE[place] as number)) continue;
    for (at = Math.min(i, place); at > 0 && (SAMPLE[at - 1] as number) > value; at--)
      SAMPLE[at] = SAMPLE[at - 1] as number;
    SAMPLE[at] = value;
  }
  return SAMPLE[place] as number;
}
