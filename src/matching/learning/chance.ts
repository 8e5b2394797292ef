// How likely a difference between two groups is by chance alone: among all ways to put the same values into two groups
// of these sizes, the share of those whose means differ at least as much. Exact, on both sides, without any randomness.

/** Values are whole numbers from 0. 1 where a group is empty. */
export function chanceOfDifference(one: readonly number[], other: readonly number[]): number {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === 0) return 1;
  const least = Math.min(...few, ...many);
  const values = [...few, ...many].map((value) => value - least);
  const total = sumOf(values);
  const size = few.length;
  /** How far a sum of the small group is from its share of the whole, in whole numbers. */
  const distance = (sum: number) => Math.abs(sum * values.length - total * size);
  const seen = distance(sumOf(values.slice(0, size)));
  const ways = waysToSum(values, size);
  let all = 0;
  let asFar = 0;
  ways.forEach((count, sum) => {
    all += count;
    if (distance(sum) >= seen) asFar += count;
  });
  return asFar / all;
}

/** In how many ways `size` of the values add up to each sum. */
function waysToSum(values: readonly number[], size: number): Float64Array {
  const most = sumOf([...values].sort((one, other) => other - one).slice(0, size));
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(most + 1));
  (ways[0] as Float64Array)[0] = 1;
  for (const value of values) {
    for (let chosen = size; chosen >= 1; chosen--) {
      const to = ways[chosen] as Float64Array;
      const from = ways[chosen - 1] as Float64Array;
      for (let sum = most; sum >= value; sum--) to[sum] = (to[sum] as number) + (from[sum - value] as number);
    }
  }
  return ways[size] as Float64Array;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
