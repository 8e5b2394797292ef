// Which rule to relax for an empty seat, against solving the relaxed problem from the beginning.
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/random.ts';
import { assign } from '../../../src/matching/assignment/assign.ts';
import { explainEmptySeats } from '../../../src/matching/assignment/explain-empty-seats.ts';
import type { AssignmentProblem } from '../../../src/matching/assignment/problem.ts';
import { randomProblem } from './random-problem.ts';

const pick = ({ pairs }: AssignmentProblem, kept: readonly number[]) => ({
  request: kept.map((i) => pairs.request[i] as number),
  advisor: kept.map((i) => pairs.advisor[i] as number),
  score: kept.map((i) => pairs.score[i] as number),
});

describe('explainEmptySeats', () => {
  it('counts exactly the people that relaxing a rule brings to a request', () => {
    let helped = 0;
    for (let seed = 0; seed < 400; seed++) {
      const full = randomProblem(seed);
      const random = seededRandom(seed + 9);
      const kept: number[] = [];
      const out: number[] = [];
      const rules: number[] = [];
      for (let pair = 0; pair < full.pairs.request.length; pair++) {
        if (random.below(2) === 0) kept.push(pair);
        else {
          out.push(pair);
          rules.push([1, 2, 4, 3][random.below(4)] as number);
        }
      }
      const problem = { ...full, pairs: pick(full, kept) };
      const solved = assign(problem);
      const people = (request: number): number => solved.assignment.pairs.filter((p) => p.request === request).length;
      for (const { request, relaxations } of explainEmptySeats(solved, { ...pick(full, out), rules })) {
        for (const { rule, people: added } of relaxations) {
          if (typeof rule !== 'number') continue;
          // The others keep as many people as they have: their seats are cut down to that.
          const others = kept.filter((pair) => {
            const owner = full.pairs.request[pair] as number;
            return owner === request || people(owner) > 0;
          });
          const opened = out.filter((pair, i) => rules[i] === 1 << rule && full.pairs.request[pair] === request);
          const relaxed = assign({
            ...full,
            pairs: pick(full, [...others, ...opened]),
            seats: Array.from(full.seats, (seats, r) => (r === request ? seats : Math.max(1, people(r)))),
          }).assignment;
          expect(added, `seed ${seed}, request ${request}, rule ${rule}`).toBe(
            relaxed.pairs.length - solved.assignment.pairs.length,
          );
          if (added > 0) helped++;
        }
      }
    }
    expect(helped).toBeGreaterThan(100);
  });

  it('names full advisors, repeated labels and dropped pairs without being told', () => {
    const solved = assign({
      seats: [1, 3],
      capacity: [1, 1, 1, 1],
      groups: [0, 1, 1, 2],
      onePerGroup: true,
      pairs: { request: [0, 1, 1, 1, 1], advisor: [0, 0, 1, 2, 3], score: [9, 1, 5, 4, 3] },
      forbidden: { request: [1], advisor: [3] },
    });
    expect(explainEmptySeats(solved, { request: [], advisor: [], rules: [] })).toEqual([
      {
        request: 1,
        missing: 2,
        relaxations: [
          { rule: 'capacity', candidates: 1, people: 1 },
          { rule: 'onePerGroup', candidates: 1, people: 1 },
          { rule: 'forbidden', candidates: 1, people: 1 },
        ],
      },
    ]);
  });

  it('does not offer to relax one of two rules that both stand against a person', () => {
    const solved = assign({ seats: [1], capacity: [1], pairs: { request: [], advisor: [], score: [] } });
    expect(explainEmptySeats(solved, { request: [0], advisor: [0], rules: [0b11] })[0]?.relaxations).toEqual([]);
    expect(explainEmptySeats(solved, { request: [0], advisor: [0], rules: [0b10] })[0]?.relaxations).toEqual([
      { rule: 1, candidates: 1, people: 1 },
    ]);
  });
});
