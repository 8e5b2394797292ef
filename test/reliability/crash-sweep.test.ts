// A bounded part of the crash sweep; `npm run crash` tries every point of every run.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allScenarios } from '../../tools/crash/scenarios.ts';
import { breakAt, prepare } from '../../tools/crash/sweep.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const tried = [
  'createRequest',
  'importAdvisors',
  'undoImport',
  'pullAnswers',
  'inviteAdvisor',
  'inviteAdvisor: send',
  'inviteAdvisor: undo',
  'answerInvitation',
];
const EVERY = 6;

describe('A run that breaks at a call to Google', () => {
  it('has lost nothing and doubled nothing once the next rounds have gone by', () => {
    let points = 0;
    for (const scenario of allScenarios(dist)) {
      if (!tried.includes(scenario.name)) continue;
      const prepared = prepare(scenario);
      for (const point of prepared.points.filter((_, index) => index % EVERY === points % EVERY)) {
        const { lost, doubled } = breakAt(prepared, point);
        expect({ lost, doubled }, `${point.scenario}, ${point.way} call ${point.at} ${point.call}`).toEqual({
          lost: [],
          doubled: [],
        });
        points++;
      }
      if (scenario.name === tried.at(-1)) break;
    }
    expect(points).toBeGreaterThan(6);
  }, 300_000);
});
