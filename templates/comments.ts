// What participants wrote, in two lists: what they liked, and what they would change.
// A list without comments leaves no trace; the headings are the labels of its field.
import type { Paragraph, Table } from 'docx';
import type { DocumentFields } from '../src/define/document-fields.ts';
import type { Language } from '../src/text/language.ts';
import { whenThereIs } from './optional.ts';
import { bullet, paragraph, tagLine } from './paragraphs.ts';

export function commentLists(fields: DocumentFields, language: Language): (Paragraph | Table)[] {
  return ['gusto', 'mejoraria'].flatMap((name) =>
    whenThereIs(name, [
      paragraph(fields[name]?.label[language] ?? name, { bold: true, before: 160, after: 40, keepNext: true }),
      tagLine(`{{#${name}}}`),
      bullet('{{texto}}'),
      tagLine(`{{/${name}}}`),
    ]),
  );
}
