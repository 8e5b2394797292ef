// Contradictory problems are refused with the place of each fault.
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/matching/assignment/assign.ts';
import type { AssignmentProblem } from '../../../src/matching/assignment/problem.ts';
import { findFaults, ProblemFaults } from '../../../src/matching/assignment/problem-faults.ts';

const sound: AssignmentProblem = {
  seats: [1, 2],
  capacity: [1, 1],
  pairs: { request: [0, 1], advisor: [0, 1], score: [1, 2] },
};

describe('findFaults', () => {
  it('finds none in a sound problem', () => {
    expect(findFaults(sound)).toEqual([]);
  });

  it.each<[string, Partial<AssignmentProblem>]>([
    ['seats[1]', { seats: [1, 5] }],
    ['seats[0]', { seats: [Number.NaN, 1] }],
    ['capacity[0]', { capacity: [-1, 1] }],
    ['priority', { priority: [1] }],
    ['load[1]', { load: [0, 0.5] }],
    ['loadCost', { loadCost: -1 }],
    ['groups[0]', { groups: [0.5, 1] }],
    ['onePerGroup', { onePerGroup: [1] }],
    ['pairs[1].score', { pairs: { request: [0, 1], advisor: [0, 1], score: [1, Number.NaN] } }],
    ['pairs[0].score', { pairs: { request: [0, 1], advisor: [0, 1], score: [Number.POSITIVE_INFINITY, 1] } }],
    ['pairs[0].request', { pairs: { request: [2, 1], advisor: [0, 1], score: [1, 1] } }],
    ['pairs[1].advisor', { pairs: { request: [0, 1], advisor: [0, 7], score: [1, 1] } }],
    ['pairs[1]', { pairs: { request: [0, 0], advisor: [1, 1], score: [1, 1] } }],
    ['pairs[2]', { pairs: { request: [1, 0, 1], advisor: [1, 1, 1], score: [1, 1, 1] } }],
    ['locked[1]', { locked: { request: [0, 1], advisor: [0, 0] } }],
    ['locked[0]', { locked: { request: [0], advisor: [1] }, forbidden: { request: [0], advisor: [1] } }],
    ['locked[1]', { groups: [4, 4], onePerGroup: true, locked: { request: [1, 1], advisor: [0, 1] } }],
  ])('names %s', (field, change) => {
    expect(findFaults({ ...sound, ...change })[0]?.field).toContain(field);
  });

  it('stops assign with all messages', () => {
    expect(() => assign({ ...sound, seats: [0, 9] })).toThrow(ProblemFaults);
    expect(() => assign({ ...sound, seats: [0, 9] })).toThrow(/seats\[0\].*seats\[1\]/);
  });
});
