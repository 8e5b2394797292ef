// Topics, grouped in families. Matching compares topics first, families second, words third.
import { choice, yesNo } from '../define/columns/choice.ts';
import { longText, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { programmeNames } from '../programmes/programme-names.ts';
import { label } from '../text/language.ts';

export const topics = defineTable({
  key: 'topics',
  sheetId: 13,
  prefix: 'T',
  label: label('Temas', 'Topics', 'Temas'),
  note: label(
    'Los temas que se ofrecen, por familia. Lo que se escriba aquí aparece en los formularios.',
    'The topics on offer, by family. What is written here appears in the forms.',
    'Os temas oferecidos, por família. O que se escreve aqui aparece nos formulários.',
  ),
  nameColumn: 'name',
  columns: {
    name: text(label('Tema', 'Topic', 'Tema'), { required: true, privacy: 'public', width: 260 }),
    family: text(label('Familia', 'Family', 'Família'), { required: true, privacy: 'public', width: 220 }),
    description: longText(label('Descripción', 'Description', 'Descrição'), { privacy: 'public' }),
    active: yesNo(label('Activo', 'Active', 'Ativo')),
    programme: choice(label('Forma de trabajo', 'Way of working', 'Forma de trabalho'), programmeNames, {
      addedLater: 'passed over',
      note: label(
        'De quién es el tema; si queda vacío, de la mentoría.',
        'Whose topic it is; when empty, of mentoring.',
        'De quem é o tema; se ficar vazio, da mentoria.',
      ),
    }),
    /** What the latest import left here, for taking it back. */
    imported: technical(label('Importación', 'Import', 'Importação'), { addedLater: 'passed over' }),
  },
});
export type Topic = Row<typeof topics>;
