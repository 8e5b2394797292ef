// What was decided in a case, by whom and when. The last row of a block is what holds; the earlier ones stay.
import { date } from '../define/columns/date.ts';
import { longText, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from './kept.ts';

export const decisions = defineTable({
  key: 'decisions',
  sheetId: 53,
  prefix: 'DE',
  yearly: true,
  label: label('Decisiones', 'Decisions', 'Decisões'),
  note: label(
    'Lo que se decidió en cada asesoría.',
    'What was decided in each advisory.',
    'O que se decidiu em cada assessoria.',
  ),
  columns: {
    ...caseColumn,
    what: text(label('Qué', 'What', 'O quê'), { computed: true, width: 220 }),
    chosen: text(label('Se decidió', 'Decided', 'Decidiu-se'), { computed: true }),
    note: longText(label('Nota', 'Note', 'Nota')),
    decidedOn: date(label('El día', 'On', 'No dia'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    option: technical(label('Clave de la opción', 'Key of the option', 'Chave da opção')),
  },
});
export type DecisionRow = Row<typeof decisions>;
