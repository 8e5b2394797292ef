// Texts of guided sections: one row a section and role, so that both sides write at once and neither overwrites the other.
import { longText, technical, text } from '../../define/columns/text.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const sections = defineTable({
  key: 'sections',
  sheetId: 50,
  prefix: 'TX',
  yearly: true,
  label: label('Textos', 'Texts', 'Textos'),
  note: label(
    'Lo que cada parte escribe en las fichas e informes, apartado por apartado.',
    'What each party writes in worksheets and reports, section by section.',
    'O que cada parte escreve nas fichas e relatórios, seção por seção.',
  ),
  columns: {
    ...caseColumn,
    what: text(label('Apartado', 'Section', 'Seção'), { computed: true, max: 400, width: 260 }),
    who: text(label('De quién', 'Whose', 'De quem'), { computed: true }),
    text: longText(label('Texto', 'Text', 'Texto'), { max: 20_000, width: 420 }),
    ownTitle: text(label('Título propio', 'Own title', 'Título próprio'), { max: 200 }),
    ...writtenColumns,
    ...blockColumns,
    section: technical(label('Clave del apartado', 'Key of the section', 'Chave da seção')),
  },
});
export type SectionRow = Row<typeof sections>;
