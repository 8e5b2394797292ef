// Report of one advisory, from request to commitments, for the area and the coordination to sign.
import type { Document } from 'docx';
import { advisoryReportFields as fields } from '../../src/documents/fields/advisory-report.ts';
import { documentTitles } from '../../src/documents/fields/all.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { figures } from '../figures.ts';
import { labelled, listColumns } from '../labelled.ts';
import { whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { bullet, fieldOrHint, heading, hint, paragraph, tagLine, title } from '../paragraphs.ts';
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
          'enfoque',
          'nivel',
          'modalidad',
          'formato',
        ]),
      ),
      heading(text.goal),
      facts(width, labelled(fields, language, ['objetivo', 'resultado_esperado']), 1),
      heading(text.mentor),
      facts(
        width,
        [
          [mentorLabel, '{{nombre_mentora}}'],
          ...labelled(fields, language, ['semblanza_mentora', 'dias_hasta_mentora']),
        ],
        1,
      ),
      heading(text.sessions),
      ...whenThereIs(
        'sesiones',
        [
          listGrid(
            width,
            'sesiones',
            listColumns(fields.sesiones, language, [
              ['numero', 6, 'center', text.number],
              ['fecha', 13],
              ['horario', 13],
              ['lugar', 14],
              ['inscritas', 11, 'center'],
              ['asistentes', 12, 'center'],
              ['mujeres', 10, 'center'],
              ['hombres', 10, 'center'],
              ['otro_genero', 11, 'center'],
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
          ),
        ],
        text.noSatisfaction,
      ),
      ...whenThereIs('comentarios', [
        paragraph(text.comments, { bold: true, before: 160, after: 40, keepNext: true }),
        hint(text.commentsNote, { keepNext: true }),
        tagLine('{{#comentarios}}'),
        bullet('{{texto}}'),
        tagLine('{{/comentarios}}'),
      ]),
      heading(text.achieved),
      fieldOrHint('logros', text.achievedHint),
      heading(text.pending),
      fieldOrHint('temas_pendientes', text.pendingHint),
      heading(text.advice),
      fieldOrHint('recomendaciones', text.adviceHint),
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
          ),
        ],
        text.noCommitments,
      ),
      heading(text.signatures),
      signatures(width, [
        { name: '{{nombre_coordinacion}}', position: '{{cargo_coordinacion}}' },
        { name: '{{nombre_responsable_area}}', position: '{{cargo_responsable_area}}' },
        { name: '{{nombre_mentora}}', position: mentorLabel },
      ]),
    ],
  });
}
