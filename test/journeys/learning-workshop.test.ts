// A learning workshop in a real browser, by clicking only: registration on a phone, cards, commitments, lines of work and
// the memory. What came before was played by script. axe looks at every screen on the way.
import { openStage } from './learning-workshop/stage.ts';
import { steps } from './learning-workshop/steps.ts';
import { playJourney } from './play-journey.ts';

playJourney('a learning workshop, clicked through in a browser', { open: openStage, steps });
