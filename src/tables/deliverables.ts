// Deliverables: session design and presentation that a mentor delivers and the area reviews, round by round.
import { choice } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { count } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { link, longText } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const deliverables = defineTable({
  key: 'deliverables',
  sheetId: 33,
  prefix: 'E',
  yearly: true,
  label: label('Entregas', 'Deliverables', 'Entregas'),
  note: label(
    'Carta descriptiva y presentación: cuándo se pidieron, se entregaron y se revisaron.',
    'Session design and presentation: when asked for, delivered and reviewed.',
    'Roteiro da sessão e apresentação: quando foram pedidos, entregues e revisados.',
  ),
  columns: {
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories', { required: true }),
    kind: choice(
      label('Qué', 'What', 'O quê'),
      {
        design: label('Carta descriptiva', 'Session design', 'Roteiro da sessão'),
        presentation: label('Presentación', 'Presentation', 'Apresentação'),
      },
      { required: true },
    ),
    round: count(label('Vuelta', 'Round', 'Rodada'), { min: 1, max: 20 }),
    requestedOn: date(label('Pedida', 'Asked for', 'Pedida'), { computed: true }),
    dueOn: date(label('Para el', 'Due on', 'Para o dia')),
    remindedOn: date(label('Recordada', 'Reminded', 'Lembrada'), { computed: true }),
    reminders: count(label('Recordatorios', 'Reminders', 'Lembretes'), { computed: true }),
    deliveredOn: date(label('Entregada', 'Delivered', 'Entregue'), { computed: true }),
    url: link(label('Enlace', 'Link', 'Link'), { width: 220 }),
    reviewedOn: date(label('Revisada', 'Reviewed', 'Revisada'), { computed: true }),
    verdict: choice(label('Resultado', 'Verdict', 'Resultado'), {
      approved: label('Aprobada', 'Approved', 'Aprovada'),
      returned: label('Devuelta', 'Returned', 'Devolvida'),
    }),
    reviewer: choice(
      label('Revisó', 'Reviewed by', 'Quem revisou'),
      {
        area: label('Área', 'Area', 'Área'),
        coordination: label('Coordinación', 'Coordination', 'Coordenação'),
      },
      {
        addedLater: 'passed over',
        note: label(
          'Quién anotó el resultado: el área en su página, o la coordinación por ella.',
          'Who recorded the verdict: the area on its page, or the coordination for it.',
          'Quem registrou o resultado: a área na página dela, ou a coordenação por ela.',
        ),
      },
    ),
    comments: longText(label('Observaciones', 'Comments', 'Observações')),
    reopenedOn: date(label('Revisión reabierta', 'Review reopened', 'Revisão reaberta'), {
      computed: true,
      addedLater: 'passed over',
    }),
  },
});
export type Deliverable = Row<typeof deliverables>;
