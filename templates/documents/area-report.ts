// Report for one requesting area: what it asked for, what it received, whom it reached, what is pending.
import type { Document } from 'docx';
import { documentTitles } from '../../src/documents/fields/all.ts';
import { areaReportFields as fields } from '../../src/documents/fields/area-report.ts';
import type { Language } from '../../src/text/language.ts';
import { commentLists } from '../comments.ts';
import { compose } from '../compose.ts';
import { figures } from '../figures.ts';
import { listColumns } from '../labelled.ts';
import { section, whenThereIs } from '../optional.ts';
import { columns, page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { heading, hint, paragraph, title } from '../paragraphs.ts';
import { signatures } from '../signatures.ts';
import { listGrid, sideBySide } from '../tables.ts';
import { areaReportText } from '../text/area-report.ts';

export function areaReport(language: Language): Document {
  const text = areaReportText[language];
  const sheet = page(language);
  const { width } = sheet;
  const documentTitle = documentTitles['area-report'][language];
  const [half = 0, gap = 0, rest = 0] = columns(width, [48, 4, 48]);
  type FigureName =
    | 'total_solicitudes'
    | 'total_asesorias'
    | 'total_sesiones'
    | 'personas_atendidas'
    | 'satisfaccion_general'
    | 'dias_promedio'
    | 'dias_minimo'
    | 'dias_maximo'
    | 'en_plazo';
  const figure = (name: FigureName) => [`{{${name}}}`, fields[name].label[language]] as const;
  return compose({
    page: sheet,
    title: documentTitle,
    children: [
      title(documentTitle),
      paragraph('{{area}}', { size: size.lead, color: colour.brandDark, after: 40 }),
      paragraph(`${fields.periodo.label[language]}: {{periodo}}`, { color: colour.soft, after: 200 }),
      figures(width, [
        figure('total_solicitudes'),
        figure('total_asesorias'),
        figure('total_sesiones'),
        figure('personas_atendidas'),
        figure('satisfaccion_general'),
      ]),
      heading(text.requests),
      ...whenThereIs(
        'solicitudes_por_estado',
        [
          listGrid(
            width,
            'solicitudes_por_estado',
            listColumns(fields.solicitudes_por_estado, language, [
              ['estado', 60],
              ['cantidad', 20, 'center'],
              ['porcentaje', 20, 'center'],
            ]),
          ),
        ],
        text.noRequests,
      ),
      heading(text.advisories),
      ...whenThereIs(
        'asesorias',
        [
          listGrid(
            width,
            'asesorias',
            listColumns(fields.asesorias, language, [
              ['codigo', 17],
              ['tema', 20],
              ['nombre_mentora', 17],
              ['sesiones', 10, 'center'],
              ['personas', 10, 'center'],
              ['satisfaccion', 13, 'center'],
              ['estado', 13],
            ]),
          ),
        ],
        text.noAdvisories,
      ),
      heading(text.people),
      ...whenThereIs(
        'personas_por_genero',
        [
          sideBySide(
            [half, gap, rest],
            [
              [
                listGrid(
                  half,
                  'personas_por_genero',
                  listColumns(fields.personas_por_genero, language, [
                    ['genero', 40],
                    ['cantidad', 28, 'center'],
                    ['porcentaje', 32, 'center'],
                  ]),
                ),
                paragraph('', { size: 4 }),
              ],
              [paragraph('')],
              [
                listGrid(
                  rest,
                  'personas_por_edad',
                  listColumns(fields.personas_por_edad, language, [
                    ['grupo', 40],
                    ['cantidad', 28, 'center'],
                    ['porcentaje', 32, 'center'],
                  ]),
                ),
                paragraph('', { size: 4 }),
              ],
            ],
          ),
          hint(text.peopleNote, { before: 60 }),
        ],
        text.noPeople,
      ),
      heading(text.topics),
      ...whenThereIs(
        'temas',
        [
          listGrid(
            width,
            'temas',
            listColumns(fields.temas, language, [
              ['tema', 60],
              ['solicitudes', 20, 'center'],
              ['personas', 20, 'center'],
            ]),
          ),
        ],
        text.noTopics,
      ),
      heading(text.time),
      ...whenThereIs(
        'dias_promedio',
        [
          figures(width, [figure('dias_promedio'), figure('dias_minimo'), figure('dias_maximo'), figure('en_plazo')]),
          hint(text.timeNote, { before: 60 }),
        ],
        text.noTime,
      ),
      ...whenThereIs('comentarios', [heading(text.comments)]),
      ...commentLists(fields, language),
      heading(text.pending),
      ...whenThereIs(
        'pendientes',
        [
          listGrid(
            width,
            'pendientes',
            listColumns(fields.pendientes, language, [
              ['codigo', 15],
              ['pendiente', 45],
              ['responsable', 23],
              ['fecha_limite', 17],
            ]),
            'kept',
          ),
        ],
        text.noPending,
      ),
      ...section(text.remarks, 'observaciones', true),
      heading(text.signatures),
      paragraph(text.signing, { keepNext: true }),
      signatures(width, [
        { name: '{{nombre_coordinacion}}', position: '{{cargo_coordinacion}}' },
        { name: '{{nombre_responsable_area}}', position: '{{cargo_responsable_area}}' },
      ]),
    ],
  });
}
