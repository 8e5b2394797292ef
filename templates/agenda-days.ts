// An agenda in a document: day by day, each with its sessions.
import type { Paragraph, Table } from 'docx';
import type { DocumentFields } from '../src/define/document-fields.ts';
import type { Language } from '../src/text/language.ts';
import { listColumns } from './labelled.ts';
import { colour } from './palette.ts';
import { listOf } from './paper-fields.ts';
import { paragraph, tagLine } from './paragraphs.ts';
import { listGrid } from './tables.ts';

/** @param days the list of days, under the name that the agenda has in the document */
export function agendaDays(
  width: number,
  days: string,
  fields: DocumentFields,
  language: Language,
): (Paragraph | Table)[] {
  return [
    tagLine(`{{#${days}}}`),
    paragraph('{{dia}}', { bold: true, color: colour.brandDark, before: 120, after: 60, keepNext: true }),
    listGrid(
      width,
      'sesiones',
      listColumns(listOf(listOf(fields, days).fields, 'sesiones'), language, [
        ['hora', 16],
        ['titulo', 38],
        ['tipo', 24],
        ['lugar_o_enlace', 22],
      ]),
    ),
    tagLine(`{{/${days}}}`),
  ];
}
