// Guide for the mentor's slides: what to show and say, slide by slide, and what makes them readable.
import type { Document } from 'docx';
import { documentTitles } from '../../src/documents/fields/all.ts';
import { presentationOutlineFields as fields } from '../../src/documents/fields/presentation-outline.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { labelled } from '../labelled.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { bullet, checkbox, heading, paragraph, title } from '../paragraphs.ts';
import { facts, grid, note } from '../tables.ts';
import { presentationOutlineText } from '../text/presentation-outline.ts';

export function presentationOutline(language: Language): Document {
  const text = presentationOutlineText[language];
  const sheet = page(language);
  const { width } = sheet;
  const documentTitle = documentTitles['presentation-outline'][language];
  const shares = [7, 22, 33, 38];
  const slideColumns = text.slideColumns.map((label, index) => ({
    label,
    share: shares[index] ?? 1,
    align: index === 0 ? ('center' as const) : ('left' as const),
  }));
  return compose({
    page: sheet,
    title: documentTitle,
    children: [
      title(documentTitle),
      paragraph('{{tema}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      note(width, [paragraph(text.intro)]),
      heading(text.session),
      facts(
        width,
        labelled(fields, language, [
          'nombre_mentora',
          'area_solicitante',
          'fecha',
          'horario',
          'participantes',
          'nivel',
          'modalidad',
          'fecha_entrega',
        ]),
      ),
      heading(text.slides),
      grid(
        width,
        slideColumns,
        text.slideRows.map((cells) => ({ cells, height: 460 })),
      ),
      heading(text.reading),
      ...text.readingList.map(bullet),
      heading(text.images),
      ...text.imagesList.map(bullet),
      heading(text.delivery),
      ...text.deliveryList.map(checkbox),
    ],
  });
}
