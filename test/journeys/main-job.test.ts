// The main job in a real browser, by clicking only: from an empty workbook to a reported and followed-up advisory.
import { expectDocuments, expectWorkbook, reopen } from './main-job/results.ts';
import { openStage } from './main-job/stage.ts';
import { steps } from './main-job/steps.ts';
import { playJourney } from './play-journey.ts';

playJourney('the main job, clicked through in a browser', {
  open: () => openStage(),
  steps,
  expectLeft(folder) {
    const site = reopen(folder);
    expectWorkbook(site);
    expectDocuments(site);
  },
});
