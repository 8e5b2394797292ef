// Each explanation against solving the changed problem from the beginning.
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/matching/assignment/assign.ts';
import { explainPairs } from '../../../src/matching/assignment/explain-pairs.ts';
import type { AssignmentProblem, PairList } from '../../../src/matching/assignment/problem.ts';
import { findFaults } from '../../../src/matching/assignment/problem-faults.ts';
import { netValue } from './feasibility.ts';
import { randomProblem } from './random-problem.ts';

const withPair = (list: PairList | undefined, request: number, advisor: number): PairList => ({
  request: [...Array.from(list?.request ?? []), request],
  advisor: [...Array.from(list?.advisor ?? []), advisor],
});

const withoutPair = (list: PairList | undefined, request: number, advisor: number): PairList => {
  const kept = Array.from(list?.request ?? [], (r, i) => [r, list?.advisor[i] as number] as const).filter(
    ([r, a]) => r !== request || a !== advisor,
  );
  return { request: kept.map(([r]) => r), advisor: kept.map(([, a]) => a) };
};

function difference(problem: AssignmentProblem, changed: AssignmentProblem) {
  const before = assign(problem).assignment;
  const after = assign(changed).assignment;
  return {
    points: netValue(problem, before) - netValue(changed, after),
    people: before.pairs.length - after.pairs.length,
  };
}

describe('explainPairs', () => {
  it('says exactly what the plan loses without a proposed pair', () => {
    for (let seed = 0; seed < 400; seed++) {
      const problem = randomProblem(seed, { loadCost: seed % 4 === 0 });
      const solved = assign(problem);
      const explainer = explainPairs(solved);
      for (const { request, advisor, locked } of solved.assignment.pairs) {
        if (locked) continue;
        const changed = { ...problem, forbidden: withPair(problem.forbidden, request, advisor) };
        const expected = difference(problem, changed);
        const next = explainer.nextBest(request, advisor);
        expect(next?.peopleLost, `seed ${seed}`).toBe(expected.people);
        expect(next?.pointsLost, `seed ${seed}`).toBeCloseTo(expected.points, 6);
      }
    }
  });

  it('says exactly what forcing a pair costs, forbidden ones included, and when it cannot be', () => {
    for (let seed = 0; seed < 300; seed++) {
      const problem = randomProblem(seed);
      const solved = assign(problem);
      const explainer = explainPairs(solved);
      for (let pair = 0; pair < problem.pairs.request.length; pair++) {
        const request = problem.pairs.request[pair] as number;
        const advisor = problem.pairs.advisor[pair] as number;
        if (solved.assignment.pairs.some((p) => p.request === request && p.advisor === advisor)) continue;
        const changed = {
          ...problem,
          forbidden: withoutPair(problem.forbidden, request, advisor),
          locked: withPair(problem.locked, request, advisor),
        };
        const price = explainer.priceOf(request, advisor, problem.pairs.score[pair]);
        if (findFaults(changed).length > 0) {
          expect(price, `seed ${seed}`).toBeUndefined();
          continue;
        }
        const expected = difference(problem, changed);
        expect(price?.peopleLost, `seed ${seed}`).toBe(expected.people);
        expect(price?.pointsLost, `seed ${seed}`).toBeCloseTo(expected.points, 6);
      }
    }
  });

  it('leaves the plan as it was', () => {
    const solved = assign(randomProblem(5));
    const before = [Array.from(solved.network.used), Array.from(solved.network.potential)];
    const explainer = explainPairs(solved);
    for (const { request, advisor } of solved.assignment.pairs) explainer.nextBest(request, advisor);
    expect([Array.from(solved.network.used), Array.from(solved.network.potential)]).toEqual(before);
  });

  it('names who would come instead, who would leave, and how many others it touches', () => {
    const solved = assign({
      seats: [1, 1],
      capacity: [1, 1, 1],
      pairs: { request: [0, 0, 1, 1], advisor: [0, 1, 1, 2], score: [90, 80, 70, 65] },
    });
    const explainer = explainPairs(solved);
    expect(explainer.nextBest(0, 0)).toMatchObject({ instead: 1, pointsLost: 15, peopleLost: 0, requestsChanged: 1 });
    expect(explainer.priceOf(0, 1)).toMatchObject({ leaves: 0, pointsLost: 15, requestsChanged: 1 });
    expect(explainer.nextBest(0, 1)).toBeUndefined();
    expect(explainer.priceOf(0, 0)).toMatchObject({ pointsLost: 0, peopleLost: 0 });
    expect(explainer.priceOf(1, 0)).toBeUndefined();
    expect(explainer.priceOf(1, 0, 100)).toMatchObject({ leaves: 1, pointsLost: -20 });
  });

  it('says when nobody else would come', () => {
    const solved = assign({ seats: [1], capacity: [1], pairs: { request: [0], advisor: [0], score: [50] } });
    expect(explainPairs(solved).nextBest(0, 0)).toMatchObject({
      instead: undefined,
      peopleLost: 1,
      emptied: 0,
      pointsLost: 50,
    });
  });
});
