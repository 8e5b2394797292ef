// A cooperation round in a real browser, by clicking only: the questionnaire, the timeline, the rounds of review and the
// publication. What came before was played by script. axe looks at every screen on the way.
// Each step stands on the one before it: after the first that fails, the others are skipped.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { openStage, type Stage } from './cooperation-round/stage.ts';
import { steps } from './cooperation-round/steps.ts';

let stage: Stage;
let broken = false;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
  await stage?.workspace.remove();
});

describe('a cooperation round, clicked through in a browser', () => {
  beforeEach((context) => {
    context.skip(broken, 'an earlier step failed');
  });
  for (const step of steps)
    it(step.says, async () => {
      onTestFailed(() => {
        broken = true;
      });
      await step.play(stage);
    });
  it('leaves no error in any window', () => {
    expect(stage.errors).toEqual([]);
  });
});
