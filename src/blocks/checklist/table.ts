// Points of lists that somebody ticked: one row for each point that is settled. Unticked, its row goes.
import { date } from '../../define/columns/date.ts';
import { technical, text } from '../../define/columns/text.ts';
import { defineTable } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const settledPoints = defineTable({
  key: 'settled-points',
  sheetId: 57,
  prefix: 'LV',
  yearly: true,
  label: label('Listas de verificación', 'Checklists', 'Listas de verificação'),
  note: label(
    'Los puntos ya resueltos de cada lista: cuáles, quién los marcó y cuándo.',
    'The settled points of each list: which, who ticked them and when.',
    'Os pontos já resolvidos de cada lista: quais, quem os marcou e quando.',
  ),
  columns: {
    ...caseColumn,
    what: text(label('Lista', 'List', 'Lista'), { computed: true, width: 220 }),
    settled: text(label('Punto', 'Point', 'Ponto'), { computed: true, width: 280 }),
    settledOn: date(label('Resuelto', 'Settled', 'Resolvido'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    point: technical(label('Clave del punto', 'Key of the point', 'Chave do ponto')),
  },
});
