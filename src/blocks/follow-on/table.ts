// Cases that were opened because another one came to something: which one opened which, when and by whom.
import { date } from '../../define/columns/date.ts';
import { technical, text } from '../../define/columns/text.ts';
import { defineTable } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const followOns = defineTable({
  key: 'follow-ons',
  sheetId: 61,
  prefix: 'SG',
  yearly: true,
  label: label('Casos que siguen', 'Cases that follow', 'Casos que seguem'),
  note: label(
    'Qué caso se abrió a partir de otro. Se abre desde el panel, una sola vez.',
    'Which case was opened after another. It is opened from the panel, once.',
    'Que caso foi aberto a partir de outro. Abre-se pelo painel, uma única vez.',
  ),
  columns: {
    ...caseColumn,
    what: text(label('Qué', 'What', 'O quê'), { computed: true, width: 220 }),
    title: text(label('Título', 'Title', 'Título'), {
      width: 260,
      note: label('Vacío: el de este caso.', 'Empty: that of this case.', 'Vazio: o deste caso.'),
    }),
    openedOn: date(label('Abierto', 'Opened', 'Aberto'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    opened: technical(label('Clave del caso', 'Key of the case', 'Chave do caso')),
  },
});
