// What is agreed once the sessions were held, and who does it until when. The area writes it on its page or the team in
// the panel; the owners report on pages of their own, also after the closing. The plan as a document is the team's.
import { commitments } from '../../../blocks/commitments/commitments.ts';
import type { Dossier } from '../../../blocks/dossier.ts';
import { factsIn } from '../../../progress/advisory-facts.ts';
import { label } from '../../../text/language.ts';
import { plannedBy } from '../deadlines.ts';
import { area } from '../roles.ts';
import { sessions } from './meetings.ts';

export const followUp = commitments('follow-up', {
  label: label('Plan de seguimiento', 'Follow-up plan', 'Plano de acompanhamento'),
  help: label(
    'Lo que cada quien se comprometió a hacer. A cada responsable le llega un correo con un enlace para contar su avance.',
    'What each person has agreed to do. Whoever is responsible receives an e-mail with a link to report progress.',
    'O que cada pessoa se comprometeu a fazer. Cada responsável recebe um e-mail com um link para contar o avanço.',
  ),
  by: [area],
  needs: [sessions],
  rows: { min: 1, max: 40 },
  due: { days: 0, from: (dossier: Dossier) => plannedBy(factsIn(dossier)) },
  afterEnd: 'team',
});
