// Worksheet 1: the work plan, seven columns on a sheet turned across.
import type { Document } from 'docx';
import { planPaper } from '../../src/programmes/peer-advisory/stages/preparation.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { listColumns } from '../labelled.ts';
import { whenThereIs } from '../optional.ts';
import { page } from '../page.ts';
import { fieldsOf, listOf } from '../paper-fields.ts';
import { heading } from '../paragraphs.ts';
import { listGrid } from '../tables.ts';
import { workPlanText } from '../text/work-plan.ts';
import { worksheetHead } from '../worksheet-head.ts';

export function workPlan(language: Language): Document {
  const text = workPlanText[language];
  const sheet = page(language, true);
  const title = documentLabels['work-plan'][language];
  const fields = fieldsOf(planPaper);
  return compose({
    page: sheet,
    title,
    children: [
      ...worksheetHead(sheet, { title, fields }),
      heading(text.plan),
      ...whenThereIs(
        'plan_filas',
        [
          listGrid(
            sheet.width,
            'plan_filas',
            listColumns(listOf(fields, 'plan_filas'), language, [
              ['resultados_esperados', 17],
              ['actividades', 17],
              ['metodologia', 15],
              ['herramientas_e_insumos', 14],
              ['responsables_y_participantes', 15],
              ['cronograma', 13],
              ['costos', 9, 'right'],
            ]),
            'breaks',
          ),
        ],
        text.none,
      ),
    ],
  });
}
