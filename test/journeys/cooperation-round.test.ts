// A cooperation round in a real browser, by clicking only: the questionnaire, the timeline, the rounds of review and the
// publication. What came before was played by script. axe looks at every screen on the way.
import { openStage } from './cooperation-round/stage.ts';
import { steps } from './cooperation-round/steps.ts';
import { playJourney } from './play-journey.ts';

playJourney('a cooperation round, clicked through in a browser', { open: openStage, steps });
