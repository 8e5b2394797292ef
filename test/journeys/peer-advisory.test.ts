// Peer advisory in a real browser, by clicking only: two projects on their phones and one coordinator, from the request to
// a commitment of the follow-up plan that is reported through the page. axe looks at every screen on the way.
import { reopen } from './main-job/results.ts';
import { expectDocuments, expectWorkbook } from './peer-advisory/results.ts';
import { openStage } from './peer-advisory/stage.ts';
import { steps } from './peer-advisory/steps.ts';
import { playJourney } from './play-journey.ts';

playJourney('peer advisory, clicked through in a browser', {
  open: openStage,
  steps,
  expectLeft(folder) {
    const site = reopen(folder);
    expectWorkbook(site);
    expectDocuments(site);
  },
});
