// Second moment: the activities of the plan, ticked off as they are done, evidence of the process, and what those who
// took part think of it.
import { after } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { stage } from '../../../blocks/programme.ts';
import { survey } from '../../../blocks/survey/survey.ts';
import { lines } from '../../../blocks/worksheet/lines.ts';
import { choice } from '../../../define/columns/choice.ts';
import { score } from '../../../define/columns/number.ts';
import { longText } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { both, team } from '../roles.ts';
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
    'Fotografías, apuntes, grabaciones: lo que muestre el proceso.',
    'Photographs, notes, recordings: whatever shows the process.',
    'Fotografias, anotações, gravações: o que mostre o processo.',
  ),
  by: both,
  optional: true,
  rows: { min: 0, max: 40 },
  evidence: true,
});

export const perceptions = survey('perceptions', {
  sheetId: 202,
  prefix: 'EP',
  label: label('Encuesta de percepciones', 'Survey of perceptions', 'Pesquisa de percepções'),
  help: label(
    'Para todas las personas que participaron, de los dos proyectos: se contesta sin nombre, en dos minutos.',
    'For everybody who took part, of both projects: it is answered without a name, in two minutes.',
    'Para todas as pessoas que participaram, dos dois projetos: responde-se sem nome, em dois minutos.',
  ),
  by: [team],
  needs: [activities],
  due: after(activities, 5),
  columns: {
    useful: choice(
      label('Me sirve para mi trabajo', 'It serves my work', 'Serve para o meu trabalho'),
      {
        yes: label('Sí', 'Yes', 'Sim'),
        partly: label('En parte', 'In part', 'Em parte'),
        no: label('No', 'No', 'Não'),
      },
      { required: true },
    ),
    equals: score(label('Trabajamos como pares', 'We worked as peers', 'Trabalhamos como pares'), { required: true }),
    gender: score(
      label(
        'Veo con más claridad el enfoque de género',
        'I see the gender approach more clearly',
        'Vejo com mais clareza o enfoque de gênero',
      ),
      { required: true },
    ),
    liked: longText(label('Lo que más valoro', 'What I value most', 'O que mais valorizo'), { privacy: 'sensitive' }),
    improve: longText(label('Lo que cambiaría', 'What I would change', 'O que mudaria'), { privacy: 'sensitive' }),
  },
});

export const implementation = stage('implementation', label('Implementación', 'Implementation', 'Implementação'), [
  activities,
  evidence,
  perceptions,
]);
