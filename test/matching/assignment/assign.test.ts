// The many-at-once solver against an exact solver, on hundreds of small problems that mix all rules.
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/random.ts';
import { assign } from '../../../src/matching/assignment/assign.ts';
import type { AssignmentProblem } from '../../../src/matching/assignment/problem.ts';
import { instances, LONG } from '../every-instance.ts';
import { solveExactly } from './exact-solution.ts';
import { findBrokenRules, netValue, shufflePairs } from './feasibility.ts';
import { randomProblem } from './random-problem.ts';

const none = { request: [], advisor: [], score: [] };

function priorityReached(problem: AssignmentProblem, people: readonly number[], seat: number): number {
  return people.reduce((sum, count, request) => sum + (count > seat ? (problem.priority?.[request] ?? 0) : 0), 0);
}

function expectExact(problem: AssignmentProblem, name: string): void {
  const { assignment } = assign(problem);
  const exact = solveExactly(problem);
  const people = Array.from(
    problem.seats,
    (_, request) => assignment.pairs.filter((p) => p.request === request).length,
  );
  expect(findBrokenRules(problem, assignment), name).toEqual([]);
  expect(assignment.coverage.slice(0, exact.coverage.length), name).toEqual(exact.coverage);
  expect(
    exact.priorities.map((_, seat) => priorityReached(problem, people, seat)),
    name,
  ).toEqual(exact.priorities);
  expect(netValue(problem, assignment), name).toBeCloseTo(exact.value, 5);
}

describe('assign', () => {
  it('reaches the exact optimum on random problems', { timeout: LONG }, () => {
    for (let seed = 0; seed < instances(300, 2_000); seed++) expectExact(randomProblem(seed), `seed ${seed}`);
  });

  it('reaches the exact optimum when each further request of an advisor costs more', { timeout: LONG }, () => {
    for (let seed = 1000; seed < 1000 + instances(80, 500); seed++)
      expectExact(randomProblem(seed, { loadCost: true }), `seed ${seed}`);
  });

  it('reaches the exact optimum with nobody in two places at one hour, and knows it', { timeout: LONG }, () => {
    let gaveWay = 0;
    for (let seed = 0; seed < instances(120, 500); seed++) {
      const problem = randomProblem(seed, { hours: true, loadCost: seed % 3 === 0 });
      expectExact(problem, `seed ${seed}`);
      const { proven, decisions } = assign(problem);
      expect(proven, `seed ${seed}`).toBe(true);
      if (decisions.banned.length > 0) gaveWay++;
    }
    expect(gaveWay).toBeGreaterThan(0);
  });

  it('gives the same plan for the same problem, its pairs in whatever order', () => {
    for (let seed = 2000; seed < 2000 + instances(200, 1_000); seed++) {
      const problem = randomProblem(seed, { hours: seed % 2 === 0 });
      const plan = assign(problem).assignment;
      expect(assign(problem).assignment, `seed ${seed}`).toEqual(plan);
      expect(assign(shufflePairs(problem, seededRandom(seed).below)).assignment, `seed ${seed}`).toEqual(plan);
      const equal = { ...problem, pairs: { ...problem.pairs, score: Array.from(problem.pairs.score, () => 7) } };
      const shuffled = shufflePairs(equal, seededRandom(seed).below);
      expect(assign(shuffled).assignment, `seed ${seed}, all equal`).toEqual(assign(equal).assignment);
    }
  });

  it('gives the hour to the request that gains most, not to the pair with most points', () => {
    const problem = {
      seats: [1, 1],
      capacity: [2, 1],
      pairs: { request: [0, 0, 1], advisor: [0, 1, 0], score: [90, 80, 50] },
      hours: { start: [9, 10], end: [11, 12] },
    };
    const { assignment, proven } = assign(problem);
    expect(assignment.pairs.map(({ request, advisor }) => [request, advisor])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(proven).toBe(true);
  });

  it('covers one more request rather than reach a higher score', () => {
    const problem = {
      seats: [2, 1],
      capacity: [1, 1],
      pairs: { request: [0, 0, 1], advisor: [0, 1, 0], score: [100, 100, 0] },
    };
    const { coverage, total, unfilled } = assign(problem).assignment;
    expect({ coverage, total, unfilled }).toEqual({ coverage: [2, 0, 0, 0], total: 100, unfilled: 1 });
  });

  it('covers the request of higher priority when only one can be', () => {
    const problem = {
      seats: [1, 1],
      capacity: [1],
      priority: [0, 5],
      pairs: { request: [0, 1], advisor: [0, 0], score: [90, 10] },
    };
    expect(assign(problem).assignment.pairs).toEqual([{ request: 1, advisor: 0, score: 10, locked: false }]);
  });

  it('spreads the load when load costs', () => {
    const problem = {
      seats: [1, 1],
      capacity: [2, 2],
      pairs: { request: [0, 0, 1, 1], advisor: [0, 1, 0, 1], score: [50, 48, 50, 48] },
    };
    expect(assign(problem).assignment.pairs.map(({ advisor }) => advisor)).toEqual([0, 0]);
    const spread = assign({ ...problem, loadCost: 5 }).assignment;
    expect(spread.pairs.map(({ advisor }) => advisor).sort()).toEqual([0, 1]);
    expect(spread.total).toBe(98);
  });

  it('tells apart scores that differ in the ninth decimal', () => {
    const problem = {
      seats: [1, 1],
      capacity: [1, 1],
      pairs: {
        request: [0, 0, 1, 1],
        advisor: [0, 1, 0, 1],
        score: [0.100000001, 0.2, 0.2, 0.3],
      },
    };
    const { pairs, precision } = assign(problem).assignment;
    expect(pairs.map(({ advisor }) => advisor)).toEqual([0, 1]);
    expect(precision).toBeLessThanOrEqual(1e-9);
  });

  it.each<[string, AssignmentProblem, number]>([
    ['no requests', { seats: [], capacity: [1, 1], pairs: none }, 0],
    ['no advisors', { seats: [1, 2], capacity: [], pairs: none }, 3],
    ['no pairs', { seats: [1, 2], capacity: [1], pairs: none }, 3],
    ['capacity 0', { seats: [2], capacity: [0], pairs: { request: [0], advisor: [0], score: [5] } }, 2],
    [
      'all pairs forbidden',
      {
        seats: [1],
        capacity: [1],
        pairs: { request: [0], advisor: [0], score: [5] },
        forbidden: { request: [0], advisor: [0] },
      },
      1,
    ],
  ])('leaves all seats empty with %s', (_, problem, unfilled) => {
    const { assignment } = assign(problem);
    expect(assignment).toMatchObject({ pairs: [], total: 0, minimum: 0, unfilled });
  });
});
