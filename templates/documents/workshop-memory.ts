// The memory of a workshop: introduction, execution and conclusion. What a workshop did not have leaves no heading.

import type { Document, Paragraph, Table } from 'docx';
import { memory } from '../../src/programmes/learning-workshop/stages/memory.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { agendaDays } from '../agenda-days.ts';
import { compose } from '../compose.ts';
import { labelled, labelledIfAny, listColumns } from '../labelled.ts';
import { lineIfAny, section, whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { bullet, heading, paragraph, tagLine, title } from '../paragraphs.ts';
import { surveyResults } from '../survey-results.ts';
import { facts, listGrid } from '../tables.ts';
import { workshopMemoryText } from '../text/workshop-memory.ts';

type Content = (Paragraph | Table)[];

export function workshopMemory(language: Language): Document {
  const text = workshopMemoryText[language];
  const sheet = page(language);
  const { width } = sheet;
  const name = documentLabels['workshop-memory'][language];
  const fields = fieldsOf(memory);
  const part = (words: string) =>
    paragraph(words, { bold: true, size: 32, color: colour.brandDark, before: 320, after: 80, keepNext: true });
  const table = (list: string, shares: Parameters<typeof listColumns>[2]) =>
    listGrid(width, list, listColumns(listOf(fields, list), language, shares), 'breaks');
  const listed = (words: string, list: string, content: Content) =>
    whenThereIs(list, [heading(words), ...content, paragraph('', { after: 60 })]);
  return compose({
    page: sheet,
    title: name,
    children: [
      title(name),
      paragraph('{{titulo}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      facts(
        width,
        [
          [text.when, '{{agenda_periodo}}'],
          [text.where, '{{datos_sede}}'],
          ...labelled(fields, language, ['inscripciones_personas', 'inscripciones_organizaciones']),
          [text.date, '{{fecha_documento}}'],
        ],
        1,
      ),
      part(text.introduction),
      heading(text.summary),
      ...lineIfAny('inscripciones_resumen', { after: 120 }),
      ...whenThereIs(summary, [paragraph(`{{${summary}}}`, { after: 120 })], text.nothing),
      ...listed(text.people, 'inscripciones_totales', [
        table('inscripciones_totales', [
          ['de', 34],
          ['opcion', 36],
          ['cuantas', 14, 'center'],
          ['porcentaje', 16, 'center'],
        ]),
      ]),
      ...listed(text.organisations, 'inscripciones_lista', eachOf('inscripciones_lista', '{{organizacion}}')),
      ...section(text.expectations, 'expectativas_lo_que_esperan'),
      ...listed(text.cards, 'fichas_filas', [
        table('fichas_filas', [
          ['iniciativa', 26],
          ['organizacion', 22],
          ['tema', 20],
          ['que_se_aprendio', 32],
        ]),
      ]),
      ...section(text.objectives, 'diseno_objetivo_principal'),
      ...lineIfAny('diseno_ejes_del_objetivo', { after: 120 }),
      ...section(text.methodology, 'diseno_pilares_de_la_metodologia'),
      part(text.execution),
      ...listed(text.agenda, 'agenda_dias', agendaDays(width, 'agenda_dias', fields, language)),
      ...whenThereIs(activities, activityByActivity(width, fields, language), text.nothing),
      ...listed(text.priorities, 'votacion_prioridades', [
        table('votacion_prioridades', [
          ['lugar', 12, 'center'],
          ['opcion', 58],
          ['votos', 14, 'center'],
          ['empate', 16],
        ]),
      ]),
      ...listed(text.plan, 'plan_filas', [
        table('plan_filas', [
          ['tema', 24],
          ['propuesta', 40],
          ['siguientes_pasos', 36],
        ]),
      ]),
      part(text.closing),
      ...listed(text.commitments, 'compromisos_filas', [
        paragraph(text.commitmentsIntro, { after: 80, keepNext: true }),
        ...eachOf('compromisos_filas', '{{acuerdo}}'),
      ]),
      heading(text.feedback),
      ...surveyResults(width, 'opinion', fields, language),
      ...section(text.conclusions, 'cierre_conclusiones'),
      heading(text.lines),
      ...whenThereIs(
        'lineas_filas',
        [
          paragraph(text.linesIntro, { after: 80, keepNext: true }),
          table('lineas_filas', [
            ['linea_de_trabajo', 36],
            ['tipo', 16],
            ['organizaciones', 24],
            ['agentes_de_cambio', 24],
          ]),
        ],
        text.nothing,
      ),
    ],
  });
}

const summary = 'cierre_resumen_del_taller';
const activities = 'resultados_actividades';

const eachOf = (list: string, line: string): Content => [
  tagLine(`{{#${list}}}`),
  bullet(line),
  tagLine(`{{/${list}}}`),
];

function activityByActivity(width: number, fields: ReturnType<typeof fieldsOf>, language: Language): Content {
  const each = listOf(fields, activities);
  return [
    tagLine(`{{#${activities}}}`),
    heading('{{actividad}}'),
    facts(width, labelledIfAny(each.fields, language, ['tipo', 'cuando', 'objetivo', 'desarrollo', 'grupos']), 1),
    paragraph('', { after: 60 }),
    ...lineIfAny('resultado', { after: 120 }),
    ...whenThereIs('por_tema', [
      listGrid(
        width,
        'por_tema',
        listColumns(listOf(each.fields, 'por_tema'), language, [
          ['tema', 30],
          ['resultado', 70],
        ]),
        'breaks',
      ),
      paragraph('', { after: 60 }),
    ]),
    tagLine(`{{/${activities}}}`),
  ];
}
