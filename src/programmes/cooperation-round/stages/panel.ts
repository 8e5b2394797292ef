// Second stage: two specialists of other countries and two people of the secretariat, and the letter to each specialist.
import { following } from '../../../blocks/aspects.ts';
import type { Block } from '../../../blocks/block.ts';
import { letters } from '../../../blocks/document/letters.ts';
import { stage } from '../../../blocks/programme.ts';
import { seats } from '../../../blocks/seats/seats.ts';
import { suggesting } from '../../../blocks/suggesting.ts';
import * as words from '../../../text/programmes/cooperation-round/panel.ts';
import { secretariat, specialist } from '../roles.ts';
import { refusesSpecialist } from '../specialists/panel-rules.ts';
import { suggestingSpecialists } from '../specialists/suggest.ts';
import { invite, wishOf } from '../specialists/wish.ts';
import { countryPeople, request, requestAccepted } from './request.ts';

const formed: Block = seats('panel', {
  ...words.panel,
  by: [secretariat],
  ...following(requestAccepted, 30),
  of: [
    { role: specialist, min: 2, max: 2, invite },
    { role: secretariat, min: 2, max: 2 },
  ],
  country: true,
  refuses: (dossier, row, others) => refusesSpecialist(wishOf(dossier).country, row, others),
});

export const panel: Block = suggesting(formed, suggestingSpecialists(wishOf));

export const panelLetters = letters('panel-letters', {
  ...words.letters,
  by: [secretariat],
  seenBy: [specialist],
  ...following(requestAccepted, 30),
  template: 'panel-letter',
  from: { solicitud: request, pais: countryPeople },
  each: specialist,
});

export const panelFormed = stage('panel', words.stage, [panel, panelLetters]);
