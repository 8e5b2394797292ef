// The report of an assistance: what was asked for and why, how it was worked, and what came of it. Ways of working that
// were not chosen have no section.

import type { Document, Paragraph, Table } from 'docx';
import { fieldNamed } from '../../src/blocks/merge-fields.ts';
import { report } from '../../src/programmes/technical-assistance/stages/result.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language, Translated } from '../../src/text/language.ts';
import { definition } from '../../src/text/programmes/technical-assistance/definition.ts';
import { agreed, result } from '../../src/text/programmes/technical-assistance/result.ts';
import {
  minutes,
  papers,
  personal,
  practice,
  remarks,
  standing,
  workshop,
} from '../../src/text/programmes/technical-assistance/work.ts';
import { agendaDays } from '../agenda-days.ts';
import { compose } from '../compose.ts';
import { labelled, labelledIfAny, listColumns } from '../labelled.ts';
import { section, whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { colour, size } from '../palette.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { heading, paragraph, title } from '../paragraphs.ts';
import { surveyResults } from '../survey-results.ts';
import { facts, listGrid, note } from '../tables.ts';
import { assistanceReportText } from '../text/assistance-report.ts';

type Part = (Paragraph | Table)[];

export function assistanceReport(language: Language): Document {
  const text = assistanceReportText[language];
  const sheet = page(language);
  const { width } = sheet;
  const name = documentLabels['assistance-report'][language];
  const fields = fieldsOf(report);
  const told = (block: string, { title: said }: { readonly title: Translated }) =>
    section(said[language], `${block}_${fieldNamed(said)}`);
  const list = (field: string, head: string, shares: readonly (readonly [string, number])[]): Part =>
    whenThereIs(field, [
      heading(head),
      listGrid(width, field, listColumns(listOf(fields, field), language, shares), 'breaks'),
    ]);
  const days = (block: string, { label: said }: { readonly label: Translated }): Part =>
    whenThereIs(`${block}_dias`, [heading(said[language]), ...agendaDays(width, `${block}_dias`, fields, language)]);
  const { demand, social, economic, cultural, institutional, product } = definition.sections;
  const contexts = [social, economic, cultural, institutional].map(
    ({ title: said }) => `definicion_${fieldNamed(said)}`,
  );
  return compose({
    page: sheet,
    title: name,
    children: [
      title(name),
      paragraph('{{titulo}}', { size: size.lead, color: colour.brandDark, after: 160 }),
      facts(
        width,
        [
          ...labelledIfAny(fields, language, [
            'solicitud_equipo',
            'solicitud_institucion',
            'solicitud_region',
            'solicitud_area_tematica',
            'solicitud_modalidades',
            'solicitud_a_quien_atiende',
          ]),
          [text.people, '{{equipo_personas}}'],
          [text.date, '{{fecha_documento}}'],
        ],
        1,
      ),
      paragraph('', { after: 60 }),
      note(width, [paragraph(text.intro)]),
      ...told('definicion', demand),
      heading(text.context),
      facts(width, labelled(fields, language, contexts), 1),
      ...told('definicion', product),
      ...list('plan_filas', text.plan, [
        ['modalidad', 24],
        ['actividad', 36],
        ['hasta_cuando', 16],
        ['que_deja', 24],
      ]),
      ...days('personalizada', personal),
      ...days('taller', workshop),
      ...days('practicas', practice),
      ...list('reuniones_filas', standing.label[language], [
        ['fecha_y_hora', 44],
        ['lugar_o_enlace', 38],
        ['asistieron', 18],
      ]),
      ...list('actas_filas', minutes.label[language], [
        ['sesion', 28],
        ['que_se_trato', 36],
        ['acordado', 36],
      ]),
      ...list('documentos_filas', papers.label[language], [
        ['titulo', 50],
        ['enlace', 50],
      ]),
      ...list('recomendaciones_filas', remarks.label[language], [
        ['documento_y_apartado', 22],
        ['recomendacion', 40],
        ['lo_acordado', 38],
      ]),
      ...whenThereIs('producto_enlace', [
        heading(text.product),
        facts(
          width,
          labelledIfAny(fields, language, [
            'producto_enlace',
            'producto_resultado',
            'producto_revisado',
            'producto_observaciones',
          ]),
          1,
        ),
      ]),
      ...told('resultado', result.sections.achieved),
      ...told('resultado', result.sections.lessons),
      heading(text.survey),
      ...surveyResults(width, 'encuesta', fields, language),
      ...whenThereIs('experiencia_que_funciono', [
        heading(text.experience),
        facts(
          width,
          labelled(fields, language, ['experiencia_que_funciono', 'experiencia_que_aconsejan_a_otro_equipo']),
          1,
        ),
      ]),
      ...list('compromisos_filas', agreed.label[language], [
        ['acuerdo', 44],
        ['responsable', 28],
        ['periodo', 28],
      ]),
    ],
  });
}
