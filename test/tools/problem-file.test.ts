// Problem files: what they may hold, and the message for what they may not.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/matching/assignment/assign.ts';
import { ProblemFileError, readProblem } from '../../tools/problem-file.ts';

const sound = {
  seats: 1,
  capacity: [1, 2],
  requests: 2,
  advisors: 2,
  absentPairScore: null,
  pairs: [
    [0, 0, 0.5],
    [1, 1, 0.25],
  ],
};

describe('readProblem', () => {
  it('reads one number for all, or one per request or advisor', () => {
    const problem = readProblem(JSON.stringify(sound));
    expect(Array.from(problem.seats)).toEqual([1, 1]);
    expect(Array.from(problem.capacity)).toEqual([1, 2]);
    expect(assign(problem).assignment).toMatchObject({ total: 0.75, minimum: 0.25, unfilled: 0 });
  });

  it('lets absent pairs be proposed when they have a score', () => {
    const problem = readProblem(JSON.stringify({ ...sound, absentPairScore: 0.4, forbidden: [[1, 1]], capacity: 1 }));
    expect(assign(problem).assignment.pairs.map(({ request, advisor }) => [request, advisor])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('keeps locked pairs and takes one person per group', () => {
    const file = {
      ...sound,
      seats: [2, 1],
      pairs: [
        [0, 0, 9],
        [0, 1, 8],
      ],
      groups: ['MX', 'MX'],
      onePerGroup: true,
      locked: [[0, 1]],
    };
    expect(assign(readProblem(JSON.stringify(file))).assignment.pairs).toEqual([
      { request: 0, advisor: 1, score: 8, locked: true },
    ]);
  });

  it.each<[string, object]>([
    ['seats', { seats: undefined }],
    ['seats', { seats: 'two' }],
    ['seats', { seats: [1] }],
    ['seats[1]', { seats: [1, 1.5] }],
    ['seats[0]', { seats: 5 }],
    ['capacity[0]', { capacity: [-1, 1] }],
    ['requests', { requests: -1 }],
    ['advisors', { advisors: '2' }],
    ['absentPairScore', { absentPairScore: 'zero' }],
    ['pairs', { pairs: undefined }],
    ['pairs', { pairs: {} }],
    ['pairs[0]', { pairs: [7] }],
    ['pairs[0][0]', { pairs: [[2, 0, 1]] }],
    ['pairs[0][1]', { pairs: [[0, 9, 1]] }],
    ['pairs[0][2]', { pairs: [[0, 0, null]] }],
    [
      'pairs[1]',
      {
        pairs: [
          [0, 0, 1],
          [0, 0, 1],
        ],
      },
    ],
    ['forbidden[0][1]', { forbidden: [[0, 2]] }],
    ['locked[0]', { locked: [[0, 1]] }],
    ['locked[0]', { locked: [[0, 0]], forbidden: [[0, 0]] }],
    ['groups', { groups: ['MX'] }],
    ['groups[1]', { groups: ['MX', {}] }],
    ['onePerGroup', { onePerGroup: true }],
    ['loadCost', { loadCost: -2 }],
  ])('names the field %s', (field, change) => {
    const read = () => readProblem(JSON.stringify({ ...sound, ...change }));
    expect(read).toThrow(ProblemFileError);
    expect(read).toThrow(`${field}: `);
  });

  it('names the score that is NaN', () => {
    expect(() => readProblem(JSON.stringify(sound).replace('0.25', 'NaN'))).toThrow('pairs[1][2]: ');
  });

  it.each(['', '{"seats": 2', '[1]', 'null'])('refuses %j as a whole', (text) => {
    expect(() => readProblem(text)).toThrow(/^the file /);
  });
});

describe('npm run assign', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assign-'));
  const run = (...args: string[]): string[] => ['--import', 'tsx', 'tools/assign.ts', ...args];

  it('prints the plan as one line of JSON, also a fair one', { timeout: 120_000 }, () => {
    const path = join(folder, 'sound.json');
    writeFileSync(path, JSON.stringify(sound));
    const expected = {
      total: 0.75,
      minimum: 0.25,
      unfilled: 0,
      milliseconds: expect.any(Number),
      pairs: [
        [0, 0, 0.5],
        [1, 1, 0.25],
      ],
    };
    expect(JSON.parse(execFileSync(process.execPath, run(path), { encoding: 'utf8' }))).toEqual(expected);
    expect(JSON.parse(execFileSync(process.execPath, run(path, '--fair'), { encoding: 'utf8' }))).toEqual({
      ...expected,
      floorProven: true,
      totalProven: true,
    });
  });

  it('ends with code 1 and one line that names the field', { timeout: 60_000 }, () => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, JSON.stringify({ ...sound, capacity: [1, 'x'] }));
    const { status, stdout, stderr } = spawnSync(process.execPath, run(path), { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('capacity[1]: ')]);
  });
});
