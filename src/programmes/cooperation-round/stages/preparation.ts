// Third stage: the questionnaire that the panel asks and the technical team answers, the agenda, and what both sides
// arrange for the visit.

import { agenda } from '../../../blocks/agenda/agenda.ts';
import { after, before } from '../../../blocks/aspects.ts';
import { checklist } from '../../../blocks/checklist/checklist.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { stage } from '../../../blocks/programme.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { longText, text } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { withAlikeTogether } from '../alike.ts';
import { country, secretariat, specialist, technicalTeam } from '../roles.ts';
import { panel } from './panel.ts';
import { reference } from './request.ts';

export const questionnaire = withAlikeTogether(
  worksheet('questionnaire', {
    sheetId: 221,
    prefix: 'CU',
    label: label('Cuestionario', 'Questionnaire', 'Questionário'),
    help: label(
      'Cada especialista pregunta lo que los documentos no dicen; el equipo técnico contesta con precisión.',
      'Each specialist asks what the documents do not say; the technical team answers precisely.',
      'Cada especialista pergunta o que os documentos não dizem; a equipe técnica responde com precisão.',
    ),
    by: [specialist, technicalTeam],
    via: ['page', 'panel', 'sheet'],
    needs: [panel, reference],
    due: after(panel, 25),
    rows: { min: 4, max: 60 },
    rowName: label('pregunta', 'question', 'pergunta'),
    columns: {
      question: longText(label('Pregunta', 'Question', 'Pergunta'), { required: true }),
      document: text(label('Documento y apartado', 'Document and section', 'Documento e seção')),
      answer: longText(label('Respuesta', 'Answer', 'Resposta')),
    },
    columnsBy: { question: specialist, document: specialist, answer: technicalTeam },
  }),
  'question',
);

export const visit = agenda('visit', {
  label: label('Agenda de la visita', 'Agenda of the visit', 'Agenda da visita'),
  help: label(
    'De tres a cinco días. La organiza el país con la secretaría.',
    'Three to five days. The country plans it with the secretariat.',
    'De três a cinco dias. O país organiza com a secretaria.',
  ),
  by: [country, secretariat],
  via: ['page', 'panel', 'sheet'],
  needs: [panel],
  due: after(panel, 40),
  days: { min: 3, max: 5 },
  kinds: {
    opening: { label: label('Sesión protocolaria', 'Formal opening', 'Sessão protocolar') },
    initiative: {
      label: label('Presentación de la iniciativa', 'Presentation of the initiative', 'Apresentação da iniciativa'),
    },
    peers: { label: label('Experiencias de los pares', 'Experiences of the peers', 'Experiências dos pares') },
    work: { label: label('Reunión de trabajo', 'Working meeting', 'Reunião de trabalho') },
    interviews: { label: label('Entrevistas', 'Interviews', 'Entrevistas') },
    internal: { label: label('Trabajo interno del panel', 'Internal work of the panel', 'Trabalho interno do painel') },
    pause: { label: label('Pausa', 'Break', 'Pausa'), isPause: true },
  },
});

export const visibility = decision('visibility', {
  label: label('Visibilidad de la visita', 'Visibility of the visit', 'Visibilidade da visita'),
  help: label(
    'El país decide si la visita se cuenta a la prensa.',
    'The country decides whether the press hears of the visit.',
    'O país decide se a imprensa fica sabendo da visita.',
  ),
  by: [country],
  needs: [panel],
  due: before(visit, 5),
  options: {
    open: label('Con prensa y redes', 'With press and networks', 'Com imprensa e redes'),
    some: label('Sólo una nota oficial', 'Only an official note', 'Só uma nota oficial'),
    reserved: label('Reservada', 'Reserved', 'Reservada'),
  },
});

export const international = checklist('international-logistics', {
  label: label('Logística internacional', 'International logistics', 'Logística internacional'),
  by: [secretariat],
  needs: [panel],
  due: before(visit, 10),
  points: {
    tickets: label('Pasajes', 'Tickets', 'Passagens'),
    allowance: label('Viáticos y hospedaje', 'Allowance and lodging', 'Diárias e hospedagem'),
    insurance: label('Seguro de viaje', 'Travel insurance', 'Seguro de viagem'),
    entry: label('Visas y permisos de viaje', 'Visas and travel permits', 'Vistos e autorizações de viagem'),
    note: label(
      'Nota oficial a cada institución',
      'Official note to each institution',
      'Nota oficial a cada instituição',
    ),
  },
});

export const local = checklist('local-logistics', {
  label: label('Logística local', 'Local logistics', 'Logística local'),
  by: [country],
  needs: [panel],
  due: before(visit, 5),
  points: {
    rooms: label('Salas y equipo', 'Rooms and equipment', 'Salas e equipamento'),
    transport: label('Traslados', 'Transport', 'Traslados'),
    invited: label('Convocatoria a las sesiones', 'Invitations to the sessions', 'Convites às sessões'),
    access: label('Accesos y permisos de visita', 'Access and permits', 'Acessos e autorizações de visita'),
    languages: label('Interpretación, si hace falta', 'Interpreting, if needed', 'Interpretação, se for preciso'),
  },
});

export const preparation = stage('preparation', label('Preparación', 'Preparation', 'Preparação'), [
  questionnaire,
  visit,
  visibility,
  international,
  local,
]);
