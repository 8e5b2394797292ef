// A technical assistance in a real browser, by clicking only: who comes first and whom to invite, standing meetings of
// which one is moved, the review of a document, the product in two rounds, and the accompaniment that follows. What came
// before was played by script. axe looks at every screen on the way.
import { playJourney } from './play-journey.ts';
import { openStage } from './technical-assistance/stage.ts';
import { steps } from './technical-assistance/steps.ts';

playJourney('a technical assistance, clicked through in a browser', { open: openStage, steps });
