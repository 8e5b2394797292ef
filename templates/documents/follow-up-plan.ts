// Follow-up plan: agreements with their owner, period, cost and progress, on a sheet turned across.
import type { Document } from 'docx';
import { documentTitles } from '../../src/documents/fields/all.ts';
import { followUpPlanFields as fields } from '../../src/documents/fields/follow-up-plan.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { labelled, listColumns } from '../labelled.ts';
import { section, whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { heading, paragraph, title } from '../paragraphs.ts';
import { signatures } from '../signatures.ts';
import { facts, listGrid, note } from '../tables.ts';
import { followUpPlanText } from '../text/follow-up-plan.ts';

export function followUpPlan(language: Language): Document {
  const text = followUpPlanText[language];
  const sheet = page(language, true);
  const { width } = sheet;
  const documentTitle = documentTitles['follow-up-plan'][language];
  return compose({
    page: sheet,
    title: documentTitle,
    children: [
      title(documentTitle),
      paragraph('{{tema}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      note(width, [paragraph(text.intro)]),
      paragraph('', { after: 60 }),
      facts(width, [
        ...labelled(fields, language, ['area_solicitante', 'nombre_mentora', 'fecha_documento', 'proxima_revision']),
      ]),
      facts(width, labelled(fields, language, ['objetivo']), 1),
      heading(text.agreements),
      ...whenThereIs(
        'compromisos',
        [
          listGrid(
            width,
            'compromisos',
            listColumns(fields.compromisos, language, [
              ['numero', 5, 'center', text.number],
              ['acuerdo', 24],
              ['actividades', 28],
              ['responsable', 15],
              ['periodo', 13],
              ['costo', 9, 'right'],
              ['avance', 9, 'center'],
            ]),
            'kept',
          ),
        ],
        text.none,
      ),
      ...section(text.remarks, 'observaciones', true),
      heading(text.signatures),
      paragraph(text.signing, { keepNext: true }),
      signatures(width, [
        { name: '{{nombre_coordinacion}}', position: '{{cargo_coordinacion}}' },
        { name: '{{nombre_responsable_area}}', position: '{{cargo_responsable_area}}' },
        { name: '{{nombre_mentora}}', position: fields.nombre_mentora.label[language] },
      ]),
    ],
  });
}
