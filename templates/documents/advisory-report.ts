// Report of one advisory, from request to commitments, for the area and the coordination to sign.
import type { Document } from 'docx';
import { advisoryReportFields as fields } from '../../src/documents/fields/advisory-report.ts';
import { documentTitles } from '../../src/documents/fields/all.ts';
import type { Language } from '../../src/text/language.ts';
import { commentLists } from '../comments.ts';
import { compose } from '../compose.ts';
import { figures } from '../figures.ts';
import { labelled, labelledIfAny, listColumns } from '../labelled.ts';
import { section, whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { heading, hint, paragraph, title } from '../paragraphs.ts';
import { signatures } from '../signatures.ts';
import { facts, listGrid } from '../tables.ts';
import { advisoryReportText } from '../text/advisory-report.ts';

export function advisoryReport(language: Language): Document {
  const text = advisoryReportText[language];
  const sheet = page(language);
  const { width } = sheet;
  const documentTitle = documentTitles['advisory-report'][language];
  const figure = (name: 'total_sesiones' | 'personas_atendidas' | 'horas_totales' | 'satisfaccion_general') =>
    [`{{${name}}}`, fields[name].label[language]] as const;
  const mentorLabel = fields.nombre_mentora.label[language];
  return compose({
    page: sheet,
    title: documentTitle,
    children: [
      title(documentTitle),
      paragraph('{{tema}}', { size: size.lead, color: colour.brandDark, after: 40 }),
      paragraph('{{area_solicitante}} · {{fecha_documento}}', { color: colour.soft, after: 200 }),
      figures(width, [
        figure('total_sesiones'),
        figure('personas_atendidas'),
        figure('horas_totales'),
        figure('satisfaccion_general'),
      ]),
      heading(text.request),
      facts(
        width,
        labelled(fields, language, [
          'codigo',
          'fecha_solicitud',
          'area_solicitante',
          'persona_solicitante',
          'nivel',
          'modalidad',
          'formato',
          'dias_hasta_mentora',
        ]),
      ),
      heading(text.goal),
      facts(
        width,
        [
          ...labelled(fields, language, ['objetivo']),
          ...labelledIfAny(fields, language, ['resultado_esperado', 'enfoque']),
        ],
        1,
      ),
      heading(text.mentor),
      facts(width, [[mentorLabel, '{{nombre_mentora}}'], ...labelledIfAny(fields, language, ['semblanza_mentora'])], 1),
      heading(text.sessions),
      ...whenThereIs(
        'sesiones',
        [
          listGrid(
            width,
            'sesiones',
            listColumns(fields.sesiones, language, [
              ['numero', 5, 'center', text.number],
              ['fecha', 18],
              ['horario', 12],
              ['lugar', 13],
              ['inscritas', 11, 'center'],
              ['asistentes', 12, 'center'],
              ['mujeres', 10, 'center'],
              ['hombres', 10, 'center'],
              ['otro_genero', 9, 'center'],
            ]),
          ),
          hint(text.sessionNote, { before: 60 }),
        ],
        text.noSessions,
      ),
      heading(text.satisfaction),
      ...whenThereIs(
        'satisfaccion',
        [
          listGrid(
            width,
            'satisfaccion',
            listColumns(fields.satisfaccion, language, [
              ['pregunta', 66],
              ['promedio', 17, 'center'],
              ['respuestas', 17, 'center'],
            ]),
            'kept',
          ),
        ],
        text.noSatisfaction,
      ),
      ...commentLists(fields, language),
      ...whenThereIs('comentarios', [hint(text.commentsNote, { before: 60 })]),
      ...section(text.achieved, 'logros'),
      ...section(text.pending, 'temas_pendientes'),
      ...section(text.advice, 'recomendaciones'),
      heading(text.commitments),
      ...whenThereIs(
        'compromisos',
        [
          listGrid(
            width,
            'compromisos',
            listColumns(fields.compromisos, language, [
              ['compromiso', 46],
              ['responsable', 24],
              ['fecha_limite', 17],
              ['avance', 13, 'center'],
            ]),
            'kept',
          ),
        ],
        text.noCommitments,
      ),
      heading(text.signatures),
      paragraph(text.signing, { keepNext: true }),
      signatures(width, [
        { name: '{{nombre_coordinacion}}', position: '{{cargo_coordinacion}}' },
        { name: '{{nombre_responsable_area}}', position: '{{cargo_responsable_area}}' },
        { name: '{{nombre_mentora}}', position: mentorLabel },
      ]),
    ],
  });
}
