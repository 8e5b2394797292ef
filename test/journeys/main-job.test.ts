// The main job in a real browser, by clicking only: from an empty workbook to a reported and followed-up advisory.
// Each step stands on the one before it: after the first that fails, the others are skipped.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { expectDocuments, expectWorkbook, reopen } from './main-job/results.ts';
import { openStage, type Stage } from './main-job/stage.ts';
import { steps } from './main-job/steps.ts';

let stage: Stage;
let broken = false;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
  await stage?.workspace.remove();
});

describe('the main job, clicked through in a browser', () => {
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
  it('leaves everything in the workbook and in the documents', async () => {
    await stage.workspace.stop();
    const site = reopen(stage.workspace.folder);
    expectWorkbook(site);
    expectDocuments(site);
  });
});
