// The fair plan: never a lower floor than the plain one, the same coverage, and close to what an exact solver proves.
import { describe, expect, it } from 'vitest';
import { sparseProblem } from '../../../bench/matching/instances.ts';
import { assign } from '../../../src/matching/assignment/assign.ts';
import { assignFairly } from '../../../src/matching/assignment/fair-assign.ts';
import type { Assignment } from '../../../src/matching/assignment/problem.ts';
import { bestFloor } from './exact-solution.ts';
import { findBrokenRules } from './feasibility.ts';
import { nearTies } from './near-ties.ts';
import { randomProblem } from './random-problem.ts';

/** Lowest total among the requests that have somebody. */
function floorOf(plan: Assignment): number {
  const totals = new Map<number, number>();
  for (const { request, score } of plan.pairs) totals.set(request, (totals.get(request) ?? 0) + score);
  return totals.size === 0 ? 0 : Math.min(...totals.values());
}

describe('assignFairly', () => {
  it('keeps coverage and rules, raises the floor or leaves it, and stays below the ceiling', () => {
    for (let seed = 0; seed < 300; seed++) {
      const problem = randomProblem(seed);
      const plain = assign(problem).assignment;
      const { assignment, floor, ceiling } = assignFairly(problem);
      expect(findBrokenRules(problem, assignment), `seed ${seed}`).toEqual([]);
      expect(assignment.coverage, `seed ${seed}`).toEqual(plain.coverage);
      expect(floor, `seed ${seed}`).toBeCloseTo(floorOf(assignment), 6);
      expect(floor, `seed ${seed}`).toBeGreaterThanOrEqual(floorOf(plain) - 1e-6);
      expect(ceiling, `seed ${seed}`).toBeGreaterThanOrEqual(floor - 1e-6);
    }
  });

  it('reaches the highest floor there is on 30 problems, and its best total on most', { timeout: 60_000 }, () => {
    const sizes = { requests: 10, advisors: 20, pairsPerRequest: 8, seats: [1, 3], capacity: [2, 3] } as const;
    let best = 0;
    for (let seed = 0; seed < 30; seed++) {
      const problem = sparseProblem(sizes, seed);
      const exact = bestFloor(problem);
      const { assignment } = assignFairly(problem);
      expect(assignment.minimum, `seed ${seed}`).toBeCloseTo(exact.floor, 5);
      expect(assignment.total, `seed ${seed}`).toBeLessThanOrEqual(exact.total + 1e-6);
      if (assignment.total > exact.total - 1e-6) best++;
    }
    expect(best).toBeGreaterThanOrEqual(28);
  });

  it('ends, and keeps its promises, where scores nearly tie', { timeout: 60_000 }, () => {
    for (let seed = 0; seed < 300; seed++) {
      const problem = nearTies(seed);
      const plain = assign(problem).assignment;
      const { assignment, floor } = assignFairly(problem);
      expect(findBrokenRules(problem, assignment), `seed ${seed}`).toEqual([]);
      expect(assignment.coverage, `seed ${seed}`).toEqual(plain.coverage);
      expect(floor, `seed ${seed}`).toBeGreaterThanOrEqual(floorOf(plain) - 1e-6);
    }
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
