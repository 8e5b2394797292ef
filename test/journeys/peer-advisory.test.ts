// Peer advisory in a real browser, by clicking only: two projects on their phones and one coordinator, from the request to
// a commitment of the follow-up plan that is reported through the page. axe looks at every screen on the way.
// Each step stands on the one before it: after the first that fails, the others are skipped.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { reopen } from './main-job/results.ts';
import { expectDocuments, expectWorkbook } from './peer-advisory/results.ts';
import { openStage, type Stage } from './peer-advisory/stage.ts';
import { steps } from './peer-advisory/steps.ts';

let stage: Stage;
let broken = false;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
  await stage?.workspace.remove();
});

describe('peer advisory, clicked through in a browser', () => {
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
