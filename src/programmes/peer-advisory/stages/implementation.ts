// Second moment: the activities of the plan, ticked off as they are done, and evidence of the process.
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { stage } from '../../../blocks/programme.ts';
import { lines } from '../../../blocks/worksheet/lines.ts';
import { label } from '../../../text/language.ts';
import { both } from '../roles.ts';
import { plan, planAgreed } from './preparation.ts';

export const activities = lines('activities', {
  label: label('Actividades del plan', 'Activities of the plan', 'Atividades do plano'),
  by: both,
  of: plan,
  needs: [planAgreed],
  shows: ['activity', 'schedule', 'people'],
  fills: ['doneOn'],
});

export const evidence = attachments('evidence', {
  label: label('Evidencias', 'Evidence', 'Evidências'),
  help: label(
    'Fotografías, encuesta de percepciones, apuntes: lo que muestre el proceso.',
    'Photographs, survey of perceptions, notes: whatever shows the process.',
    'Fotografias, pesquisa de percepções, anotações: o que mostre o processo.',
  ),
  by: both,
  optional: true,
  rows: { min: 0, max: 40 },
  evidence: true,
});

export const implementation = stage('implementation', label('Implementación', 'Implementation', 'Implementação'), [
  activities,
  evidence,
]);
