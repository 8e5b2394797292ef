// Worksheet 2: the joint report. The numbered questions with the answers of both projects side by side, sections of
// their own, the way from the problems to the response, what those who took part think, and the evidence.

import type { Document, Paragraph, Table } from 'docx';
import { TableRow, VerticalAlignTable } from 'docx';
import { fieldNamed } from '../../src/blocks/merge-fields.ts';
import { levels, problems } from '../../src/programmes/peer-advisory/problem-map.ts';
import { reportPaper } from '../../src/programmes/peer-advisory/stages/report.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { diagram } from '../diagram.ts';
import { labelled, listColumns } from '../labelled.ts';
import { whenThereIs } from '../optional.ts';
import { columns, page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { heading, hint, paragraph, tagLine } from '../paragraphs.ts';
import { surveyResults } from '../survey-results.ts';
import { cell, gridLines, listGrid, note, table } from '../tables.ts';
import { jointReportText } from '../text/joint-report.ts';
import { worksheetHead } from '../worksheet-head.ts';

const projects = ['proyecto_asesor', 'proyecto_receptor'] as const;

export function jointReport(language: Language): Document {
  const text = jointReportText[language];
  const sheet = page(language);
  const { width } = sheet;
  const title = documentLabels['joint-report'][language];
  const fields = fieldsOf(reportPaper);
  const boxes = levels.map((level) =>
    labelled(
      fields,
      language,
      level.map((key) => `mapa_${fieldNamed(problems[key].title)}`),
    ).map(([label, tag]) => ({ title: label, text: tag })),
  );
  return compose({
    page: sheet,
    title,
    children: [
      ...worksheetHead(sheet, { title, fields }),
      paragraph('', { after: 60 }),
      note(width, [paragraph(text.intro)]),
      ...repeated('informe_apartados', [
        heading('{{numero}}. {{titulo}}'),
        hint('{{pregunta}}', { keepNext: true }),
        bothSides(width),
      ]),
      ...repeated('informe_propios', [heading('{{numero}}. {{titulo}}'), paragraph('{{texto}}', { after: 120 })]),
      heading(text.map),
      hint(text.mapHint, { keepNext: true }),
      diagram(width, boxes),
      heading(text.survey),
      ...surveyResults(width, 'encuesta', fields, language),
      heading(text.evidence),
      ...whenThereIs(
        'evidencias_filas',
        [
          listGrid(
            width,
            'evidencias_filas',
            listColumns(listOf(fields, 'evidencias_filas'), language, [
              ['titulo', 38],
              ['tipo', 20],
              ['enlace', 42],
            ]),
            'breaks',
          ),
        ],
        text.noEvidence,
      ),
    ],
  });
}

/** What it encloses, once for each of the list. */
function repeated(list: string, content: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return [tagLine(`{{#${list}}}`), ...content, tagLine(`{{/${list}}}`)];
}

/** The answers under the names of the projects; a long one goes on over the page. */
function bothSides(width: number): Table {
  const widths = columns(width, [1, 1]);
  const top = { verticalAlign: VerticalAlignTable.TOP };
  const names = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: projects.map((project, index) =>
      cell(
        [
          paragraph(`{{proyectos_${project}}}`, {
            bold: true,
            size: size.small,
            color: colour.brandDark,
            keepNext: true,
          }),
        ],
        widths[index] ?? 0,
        { shading: { fill: colour.tint } },
      ),
    ),
  });
  const answers = new TableRow({
    children: projects.map((project, index) =>
      cell([paragraph(`{{${project}}}`, { size: size.small + 1 })], widths[index] ?? 0, top),
    ),
  });
  return table(widths, [names, answers], gridLines);
}
