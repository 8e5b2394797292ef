// One row a survey of a case: since when its link is out, and the sums of what was answered, so that nobody has to read
// the answers, which grow without end.
import { date } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { technical, text } from '../../define/columns/text.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const surveys = defineTable({
  key: 'surveys',
  sheetId: 55,
  prefix: 'EC',
  yearly: true,
  label: label('Encuestas', 'Surveys', 'Pesquisas'),
  note: label(
    'Cada encuesta de una asesoría: desde cuándo circula y cuántas respuestas tiene. Las respuestas están en su pestaña.',
    'Each survey of an advisory: since when it is out and how many answers it has. The answers are in its own tab.',
    'Cada pesquisa de uma assessoria: desde quando circula e quantas respostas tem. As respostas estão em sua aba.',
  ),
  nameColumn: 'what',
  columns: {
    ...caseColumn,
    what: text(label('Encuesta', 'Survey', 'Pesquisa'), { computed: true, width: 240 }),
    sharedOn: date(label('Compartida', 'Shared', 'Compartilhada'), { computed: true }),
    answers: count(label('Respuestas', 'Answers', 'Respostas'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    sums: technical(label('Sumas', 'Sums', 'Somas')),
  },
});
export type SurveyRow = Row<typeof surveys>;
