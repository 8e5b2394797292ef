// Session design (carta descriptiva): arrives with the session's data, the mentor fills in the rest.
import type { Document } from 'docx';
import { documentTitles } from '../../src/documents/fields/all.ts';
import { sessionDesignFields as fields } from '../../src/documents/fields/session-design.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { labelled, labelledIfAny } from '../labelled.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { checkbox, heading, hint, paragraph, run, title } from '../paragraphs.ts';
import { facts, grid, note } from '../tables.ts';
import { sessionDesignText } from '../text/session-design.ts';

export function sessionDesign(language: Language): Document {
  const text = sessionDesignText[language];
  const sheet = page(language);
  const { width } = sheet;
  const documentTitle = documentTitles['session-design'][language];
  const columnOf = (labels: readonly string[], shares: readonly number[]) =>
    labels.map((label, index) => ({
      label,
      share: shares[index] ?? 1,
      align: label === text.momentColumns[1] ? ('center' as const) : ('left' as const),
    }));
  return compose({
    page: sheet,
    title: documentTitle,
    children: [
      title(documentTitle),
      paragraph('{{tema}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      note(width, [
        paragraph([
          run(
            `{{#hay_fecha_entrega}}${text.intro}{{/hay_fecha_entrega}}{{^hay_fecha_entrega}}${text.introWithoutDate}{{/hay_fecha_entrega}}`,
          ),
        ]),
      ]),
      heading(text.session),
      facts(width, [
        ...labelled(fields, language, ['nombre_mentora', 'area_solicitante', 'fecha', 'horario', 'lugar', 'modalidad']),
        [text.sessionOf, `{{numero_sesion}} ${text.of} {{total_sesiones}}`],
        ...labelled(fields, language, ['contacto_area', 'participantes', 'nivel']),
        ...labelledIfAny(fields, language, ['por_acordar']),
      ]),
      heading(text.purpose),
      facts(
        width,
        [
          ...labelled(fields, language, ['objetivo']),
          ...labelledIfAny(fields, language, ['resultado_esperado', 'enfoque', 'poblacion']),
        ],
        1,
      ),
      heading(text.moments),
      grid(
        width,
        columnOf(text.momentColumns, [19, 10, 35, 18, 18]),
        text.momentRows.map((cells) => ({ cells, height: 540, isBoldFirst: true, isHint: true })),
      ),
      hint(text.momentHint, { before: 80 }),
      heading(text.evaluation),
      grid(
        width,
        columnOf(text.evaluationColumns, [46, 34, 20]),
        text.evaluationRows.map((cells, index) => ({ cells, height: 480, isHint: index === 0 })),
      ),
      heading(text.needs),
      ...text.needsList.map(checkbox),
      heading(text.care),
      ...text.careList.map(checkbox),
      heading(text.notes),
      hint(text.notesHint),
      paragraph('', { after: 400 }),
      heading(text.review),
      facts(
        width,
        text.reviewRows.map(([label = '', value = '']) => [label, value] as const),
        1,
        true,
      ),
    ],
  });
}
