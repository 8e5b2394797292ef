// What was handed in: one row for each round, with its link, and what whoever reviews it answered.
import { choice } from '../../define/columns/choice.ts';
import { date } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { link, longText, text } from '../../define/columns/text.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const deliveries = defineTable({
  key: 'deliveries',
  sheetId: 58,
  prefix: 'ET',
  yearly: true,
  label: label('Productos', 'Work products', 'Produtos'),
  note: label(
    'Los productos que se entregan en cada caso: una fila por vuelta, con lo que contestó quien la revisa.',
    'The work products of each case: one row a round, with what whoever reviews it answered.',
    'Os produtos entregues em cada caso: uma linha por rodada, com o que respondeu quem a revisa.',
  ),
  nameColumn: 'what',
  columns: {
    ...caseColumn,
    what: text(label('Qué', 'What', 'O quê'), { computed: true, width: 220 }),
    round: count(label('Vuelta', 'Round', 'Rodada'), { computed: true }),
    url: link(label('Enlace', 'Link', 'Link'), { required: true, width: 240 }),
    deliveredOn: date(label('Entregado', 'Delivered', 'Entregue'), { computed: true }),
    verdict: choice(
      label('Resultado', 'Verdict', 'Resultado'),
      {
        approved: label('Aprobado', 'Approved', 'Aprovado'),
        returned: label('Devuelto', 'Returned', 'Devolvido'),
      },
      { computed: true },
    ),
    reviewedOn: date(label('Revisado', 'Reviewed', 'Revisado'), { computed: true }),
    reviewer: text(label('Revisó', 'Reviewed by', 'Quem revisou'), { computed: true, privacy: 'personal' }),
    comments: longText(label('Observaciones', 'Comments', 'Observações')),
    ...writtenColumns,
    ...blockColumns,
  },
});
export type DeliveryRow = Row<typeof deliveries>;
