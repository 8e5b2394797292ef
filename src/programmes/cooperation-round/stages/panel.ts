// Second stage: two specialists of other countries and two people of the secretariat, and the letter to each specialist.
import { after } from '../../../blocks/aspects.ts';
import { letters } from '../../../blocks/document/letters.ts';
import { stage } from '../../../blocks/programme.ts';
import { seats } from '../../../blocks/seats/seats.ts';
import { label } from '../../../text/language.ts';
import { secretariat, specialist } from '../roles.ts';
import { countryPeople, request, requestAccepted } from './request.ts';

export const panel = seats('panel', {
  label: label('Panel', 'Panel', 'Painel'),
  help: label(
    'Dos especialistas que hayan dirigido equipos y llevado iniciativas parecidas, de dos países que no sean el que pide, y dos personas de la secretaría.',
    'Two specialists who have led teams and run similar initiatives, of two countries other than the one that asks, and two people of the secretariat.',
    'Duas especialistas que tenham dirigido equipes e iniciativas parecidas, de dois países que não sejam o que pede, e duas pessoas da secretaria.',
  ),
  by: [secretariat],
  needs: [requestAccepted],
  due: after(requestAccepted, 30),
  of: [
    { role: specialist, min: 2, max: 2 },
    { role: secretariat, min: 2, max: 2 },
  ],
});

export const panelLetters = letters('panel-letters', {
  label: label('Cartas de invitación', 'Letters of invitation', 'Cartas-convite'),
  by: [secretariat],
  seenBy: [specialist],
  needs: [panel],
  due: after(panel, 5),
  template: 'panel-letter',
  from: { solicitud: request, pais: countryPeople, panel },
  each: specialist,
});

export const panelFormed = stage('panel', label('Panel', 'Panel', 'Painel'), [panel, panelLetters]);
