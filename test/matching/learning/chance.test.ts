// The chance of a difference, beside all ways counted one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfDifference } from '../../../src/matching/learning/chance.ts';

function countedOneByOne(one: readonly number[], other: readonly number[]): number {
  const values = [...one, ...other];
  const meanOf = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const differs = (chosen: (at: number) => boolean) =>
    Math.abs(meanOf(values.filter((_, at) => chosen(at))) - meanOf(values.filter((_, at) => !chosen(at))));
  const seen = differs((at) => at < one.length);
  let all = 0;
  let asFar = 0;
  for (let bits = 0; bits < 2 ** values.length; bits++) {
    const chosen = (at: number) => (bits & (1 << at)) !== 0;
    if (values.filter((_, at) => chosen(at)).length !== one.length) continue;
    all++;
    if (differs(chosen) >= seen - 1e-9) asFar++;
  }
  return asFar / all;
}

const group = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 5 });

describe('the chance of a difference', () => {
  it('is the share of all ways to form the groups, whichever comes first', () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        expect(chanceOfDifference(one, other)).toBeCloseTo(countedOneByOne(one, other), 9);
        expect(chanceOfDifference(other, one)).toBeCloseTo(chanceOfDifference(one, other), 12);
      }),
      { numRuns: 60 },
    );
  });

  it('is certain without a second group and where all are equal', () => {
    expect(chanceOfDifference([], [3, 4])).toBe(1);
    expect(chanceOfDifference([4, 4, 4], [4, 4])).toBe(1);
  });

  it('is the smallest possible where the groups are fully apart', () => {
    expect(chanceOfDifference([9, 9, 9, 9, 9], [1, 1, 1, 1, 1])).toBeCloseTo(2 / 252, 12);
  });
});
