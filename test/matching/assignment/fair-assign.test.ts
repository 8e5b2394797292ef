// The fair plan: never a lower floor than the plain one, the same coverage, and close to what an exact solver proves.
import { describe, expect, it } from 'vitest';
import { sparseProblem } from '../../../bench/matching/instances.ts';
import { assign } from '../../../src/matching/assignment/assign.ts';
import { assignFairly } from '../../../src/matching/assignment/fair-assign.ts';
import type { Assignment, AssignmentProblem } from '../../../src/matching/assignment/problem.ts';
import { instances, LONG } from '../every-instance.ts';
import { solveFairly } from './exact-solution.ts';
import { findBrokenRules, netValue } from './feasibility.ts';
import { nearTies } from './near-ties.ts';
import { randomProblem } from './random-problem.ts';

/** Lowest total among the requests that have somebody. */
function floorOf(plan: Assignment): number {
  const totals = new Map<number, number>();
  for (const { request, score } of plan.pairs) totals.set(request, (totals.get(request) ?? 0) + score);
  return totals.size === 0 ? 0 : Math.min(...totals.values());
}

function expectFair(problem: AssignmentProblem, name: string): boolean {
  const plain = assign(problem).assignment;
  const { assignment, floor, ceiling, floorProven, totalProven } = assignFairly(problem);
  expect(findBrokenRules(problem, assignment), name).toEqual([]);
  expect(assignment.coverage, name).toEqual(plain.coverage);
  expect(floor, name).toBeCloseTo(floorOf(assignment), 5);
  expect(ceiling, name).toBeGreaterThanOrEqual(floor - 1e-6);
  const exact = solveFairly(problem);
  const served = assignment.pairs.length > 0;
  if (served) expect(floor, name).toBeLessThanOrEqual(exact.floor + 1e-5);
  if (served && floorProven) expect(floor, name).toBeCloseTo(exact.floor, 5);
  if (served && floorProven && totalProven) expect(netValue(problem, assignment), name).toBeCloseTo(exact.value, 4);
  return floorProven && totalProven;
}

describe('assignFairly', () => {
  it('reaches the highest floor and the best total under it, and knows it', { timeout: LONG }, () => {
    for (let seed = 0; seed < instances(80, 1_000); seed++) {
      const options = { hours: seed % 4 === 1, loadCost: seed % 4 === 2 };
      expect(expectFair(randomProblem(seed, options), `seed ${seed}`), `seed ${seed}`).toBe(true);
    }
  });

  it('does so where every seat can be filled', { timeout: LONG }, () => {
    const sizes = { requests: 10, advisors: 20, pairsPerRequest: 8, seats: [1, 3], capacity: [2, 3] } as const;
    for (let seed = 0; seed < instances(8, 200); seed++)
      expect(expectFair(sparseProblem(sizes, seed), `seed ${seed}`), `seed ${seed}`).toBe(true);
  });

  it('ends where scores nearly tie, and says nothing that is not so', { timeout: LONG }, () => {
    let proven = 0;
    const count = instances(50, 1_000);
    for (let seed = 0; seed < count; seed++) if (expectFair(nearTies(seed), `seed ${seed}`)) proven++;
    expect(proven).toBeGreaterThanOrEqual(0.95 * count);
  });

  it('gives the same plan for the same problem', () => {
    const problem = sparseProblem(
      { requests: 40, advisors: 50, pairsPerRequest: 12, seats: [2, 3], capacity: [2, 3] },
      3,
    );
    expect(assignFairly(problem)).toEqual(assignFairly(problem));
  });

  it('takes points from the best-served request to help the worst-served one', () => {
    const problem = {
      seats: [1, 1],
      capacity: [1, 1],
      pairs: { request: [0, 0, 1, 1], advisor: [0, 1, 0, 1], score: [100, 60, 65, 10] },
    };
    expect(assign(problem).assignment).toMatchObject({ total: 125, minimum: 60 });
    const skewed = { ...problem, pairs: { ...problem.pairs, score: [100, 40, 60, 10] } };
    expect(assign(skewed).assignment).toMatchObject({ total: 110, minimum: 10 });
    expect(assignFairly(skewed).assignment).toMatchObject({ total: 100, minimum: 40 });
  });

  it('does not let a request that can have nobody spoil the floor of the others', () => {
    const problem = {
      seats: [1, 1, 1],
      capacity: [1, 1],
      pairs: { request: [0, 0, 1, 1], advisor: [0, 1, 0, 1], score: [100, 40, 60, 10] },
    };
    const { assignment, floor } = assignFairly(problem);
    expect(assignment).toMatchObject({ total: 100, minimum: 0, unfilled: 1 });
    expect(floor).toBe(40);
  });
});
