// The report of a round: how it went, what was found, what is recommended, and on what cooperation could go on.

import type { Document } from 'docx';
import { fieldNamed } from '../../src/blocks/merge-fields.ts';
import { phases, report } from '../../src/programmes/cooperation-round/stages/report.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { agendaDays } from '../agenda-days.ts';
import { compose } from '../compose.ts';
import { labelled, listColumns } from '../labelled.ts';
import { whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { heading, paragraph, title } from '../paragraphs.ts';
import { facts, listGrid, note } from '../tables.ts';
import { roundReportText } from '../text/round-report.ts';
import { timeline } from '../timeline.ts';

export function roundReport(language: Language): Document {
  const text = roundReportText[language];
  const sheet = page(language);
  const { width } = sheet;
  const name = documentLabels['round-report'][language];
  const fields = fieldsOf(report);
  const says = (heads: string, field: string) => [
    heading(heads),
    ...whenThereIs(field, [paragraph(`{{${field}}}`, { after: 120 })], text.nothing),
  ];
  return compose({
    page: sheet,
    title: name,
    children: [
      title(name),
      paragraph('{{titulo}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      facts(
        width,
        [
          ...labelled(fields, language, ['solicitud_pais', 'solicitud_institucion', 'solicitud_fase']),
          [text.panel, '{{panel_personas}}'],
          [text.visit, '{{agenda_periodo}}'],
          [text.date, '{{fecha_documento}}'],
        ],
        1,
      ),
      paragraph('', { after: 60 }),
      note(width, [paragraph(text.intro)]),
      heading(text.timeline),
      timeline(
        width,
        labelled(
          fields,
          language,
          phases.map(({ label }) => `linea_${fieldNamed(label)}`),
        ),
      ),
      heading(text.description),
      facts(
        width,
        labelled(fields, language, ['solicitud_resultados_que_se_buscan', 'solicitud_productos_esperados']),
        1,
      ),
      paragraph('', { after: 60 }),
      ...whenThereIs(account, [paragraph(`{{${account}}}`, { after: 120 })], text.nothing),
      ...says(text.findings, 'aportes_hallazgos'),
      heading(text.recommendations),
      ...whenThereIs(
        'recomendaciones_filas',
        [
          paragraph(text.binding, { after: 120, keepNext: true }),
          listGrid(
            width,
            'recomendaciones_filas',
            listColumns(listOf(fields, 'recomendaciones_filas'), language, [
              ['recomendacion', 42],
              ['por_que_y_como', 44],
              ['por_donde_empezar', 14, 'center'],
            ]),
            'breaks',
          ),
        ],
        text.nothing,
      ),
      ...says(text.cooperation, 'aportes_necesidades_y_oportunidades_de_cooperacion'),
      heading(text.documents),
      ...whenThereIs(
        'documentos_filas',
        [
          listGrid(
            width,
            'documentos_filas',
            listColumns(listOf(fields, 'documentos_filas'), language, [
              ['titulo', 50],
              ['enlace', 50],
            ]),
          ),
        ],
        text.nothing,
      ),
      heading(text.agenda),
      ...whenThereIs('agenda_dias', agendaDays(width, 'agenda_dias', fields, language), text.nothing),
    ],
  });
}

const account = 'descripcion_como_fue_la_ronda_en_breve';
