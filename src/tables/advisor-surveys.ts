// What a mentor says at the end of an advisory.
import { yesNo } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { score } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { longText, technical } from '../define/columns/text.ts';
import { defineTable } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const advisorSurveys = defineTable({
  key: 'advisorSurveys',
  sheetId: 27,
  prefix: 'RM',
  yearly: true,
  growing: true,
  label: label('Encuestas de mentoras', 'Mentor surveys', 'Pesquisas de mentoras'),
  note: label(
    'Lo que las mentoras dicen al terminar.',
    'What the mentors say at the end.',
    'O que as mentoras dizem ao terminar.',
  ),
  columns: {
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories', { required: true }),
    receivedOn: date(label('Recibida', 'Received', 'Recebida'), { computed: true }),
    support: score(label('Apoyo de la coordinación', 'Support of the coordination', 'Apoio da coordenação'), {
      required: true,
    }),
    logistics: score(label('Logística del área', 'Logistics of the area', 'Logística da área'), { required: true }),
    group: score(label('Participación del grupo', 'Participation of the group', 'Participação do grupo'), {
      required: true,
    }),
    materials: score(label('Materiales y plantillas', 'Materials and templates', 'Materiais e modelos'), {
      required: true,
    }),
    again: yesNo(label('Repetiría', 'Would do it again', 'Repetiria')),
    achieved: longText(label('Lo que se logró', 'What was achieved', 'O que se conseguiu')),
    pending: longText(label('Lo que queda pendiente', 'What is still pending', 'O que fica pendente')),
    suggestions: longText(label('Sugerencias', 'Suggestions', 'Sugestões')),
    responseId: technical(label('Respuesta', 'Response', 'Resposta')),
  },
});
