// What a survey says: its questions with their results, then the comments; or why there is nothing to show yet.
import type { Paragraph, Table } from 'docx';
import type { DocumentFields } from '../src/define/document-fields.ts';
import type { Language } from '../src/text/language.ts';
import { labelled, listColumns } from './labelled.ts';
import { lineIfAny, whenThereIs } from './optional.ts';
import { listOf } from './paper-fields.ts';
import { hint, paragraph } from './paragraphs.ts';
import { listGrid } from './tables.ts';

/** Under the name that the survey has in the document. */
export function surveyResults(
  width: number,
  name: string,
  fields: DocumentFields,
  language: Language,
): (Paragraph | Table)[] {
  const [[answers, count] = ['', '']] = labelled(fields, language, [`${name}_respuestas`]);
  const results = `${name}_resultados`;
  const comments = `${name}_comentarios`;
  return [
    ...lineIfAny(`${name}_aviso`, { italics: true, after: 120 }),
    ...whenThereIs(results, [
      hint(`${answers}: ${count}`, { keepNext: true }),
      listGrid(
        width,
        results,
        listColumns(listOf(fields, results), language, [
          ['pregunta', 44],
          ['resultado', 38],
          ['contestaron', 18, 'center'],
        ]),
      ),
    ]),
    ...whenThereIs(comments, [
      paragraph('', { after: 60 }),
      listGrid(
        width,
        comments,
        listColumns(listOf(fields, comments), language, [
          ['pregunta', 30],
          ['comentario', 70],
        ]),
      ),
    ]),
  ];
}
