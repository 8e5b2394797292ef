// The summary of an accompaniment: what was to be used, what was seen meeting by meeting, and what comes next.

import type { Document } from 'docx';
import { fieldNamed } from '../../src/blocks/merge-fields.ts';
import { summary } from '../../src/programmes/technical-assistance/accompaniment.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { meetings, outcome } from '../../src/text/programmes/technical-assistance/accompaniment.ts';
import { definition } from '../../src/text/programmes/technical-assistance/definition.ts';
import { compose } from '../compose.ts';
import { listColumns } from '../labelled.ts';
import { section, whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { heading, paragraph, title } from '../paragraphs.ts';
import { facts, listGrid, note } from '../tables.ts';
import { accompanimentSummaryText } from '../text/accompaniment-summary.ts';

export function accompanimentSummary(language: Language): Document {
  const text = accompanimentSummaryText[language];
  const sheet = page(language);
  const { width } = sheet;
  const name = documentLabels['accompaniment-summary'][language];
  const fields = fieldsOf(summary);
  const { product } = definition.sections;
  const { used, needs } = outcome.sections;
  return compose({
    page: sheet,
    title: name,
    children: [
      title(name),
      paragraph('{{titulo}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      facts(
        width,
        [
          [text.people, '{{equipo_personas}}'],
          [text.held, '{{reuniones_hechas}}'],
          [text.date, '{{fecha_documento}}'],
        ],
        1,
      ),
      paragraph('', { after: 60 }),
      note(width, [paragraph(text.intro)]),
      ...section(product.title[language], `definicion_${fieldNamed(product.title)}`),
      ...whenThereIs('producto_filas', [
        heading(text.product),
        listGrid(
          width,
          'producto_filas',
          listColumns(listOf(fields, 'producto_filas'), language, [
            ['titulo', 50],
            ['enlace', 50],
          ]),
        ),
      ]),
      ...whenThereIs('reuniones_filas', [
        heading(meetings.label[language]),
        listGrid(
          width,
          'reuniones_filas',
          listColumns(listOf(fields, 'reuniones_filas'), language, [
            ['fecha_y_hora', 44],
            ['lugar_o_enlace', 38],
            ['asistieron', 18],
          ]),
        ),
      ]),
      ...whenThereIs('observaciones_filas', [
        heading(text.observed),
        listGrid(
          width,
          'observaciones_filas',
          listColumns(listOf(fields, 'observaciones_filas'), language, [
            ['sesion', 24],
            ['se_usa', 12],
            ['que_se_vio', 34],
            ['que_ayuda_y_que_lo_detiene', 30],
          ]),
          'breaks',
        ),
      ]),
      ...section(used.title[language], `balance_${fieldNamed(used.title)}`),
      ...section(needs.title[language], `balance_${fieldNamed(needs.title)}`),
    ],
  });
}
