// Worksheet 3: the follow-up plan of a peer advisory, five columns.
import type { Document } from 'docx';
import { followUpPaper } from '../../src/programmes/peer-advisory/stages/monitoring.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { listColumns } from '../labelled.ts';
import { whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { heading } from '../paragraphs.ts';
import { listGrid } from '../tables.ts';
import { jointFollowUpText } from '../text/joint-follow-up.ts';
import { worksheetHead } from '../worksheet-head.ts';

export function jointFollowUp(language: Language): Document {
  const text = jointFollowUpText[language];
  const sheet = page(language);
  const title = documentLabels['joint-follow-up'][language];
  const fields = fieldsOf(followUpPaper);
  return compose({
    page: sheet,
    title,
    children: [
      ...worksheetHead(sheet, { title, fields, hasThemes: false }),
      heading(text.agreements),
      ...whenThereIs(
        'seguimiento_filas',
        [
          listGrid(
            sheet.width,
            'seguimiento_filas',
            listColumns(listOf(fields, 'seguimiento_filas'), language, [
              ['acuerdo', 26, 'left', text.agreement],
              ['actividades', 28],
              ['responsable', 17, 'left', text.owner],
              ['periodo', 17, 'left', text.period],
              ['costo', 12, 'right', text.cost],
            ]),
            'breaks',
          ),
        ],
        text.none,
      ),
    ],
  });
}
