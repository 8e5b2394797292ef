// Second stage: the demand, its context and the expected product, and the plan.
import { after } from '../../../blocks/aspects.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { longText } from '../../../define/columns/text.ts';
import { modalities } from '../../../text/programmes/technical-assistance/choices.ts';
import * as words from '../../../text/programmes/technical-assistance/definition.ts';
import { forEachModality } from '../plan-by-modality.ts';
import { both } from '../roles.ts';
import { people, request } from './request.ts';

const required = { required: true } as const;

export const definition = sections('joint-definition', {
  ...words.definition,
  by: both,
  joint: true,
  needs: [people],
  due: after(people, 10),
});

const { columns, ...aboutPlan } = words.plan;
export const plan = forEachModality(
  worksheet('assistance-plan', {
    ...aboutPlan,
    sheetId: 241,
    prefix: 'ATP',
    by: both,
    via: ['sheet', 'page', 'panel'],
    needs: [definition],
    due: after(definition, 7),
    rows: { min: 1, max: 40 },
    columns: {
      modality: choice(columns.modality, modalities, required),
      activity: longText(columns.activity, required),
      until: date(columns.until),
      result: longText(columns.result),
    },
  }),
  (dossier) => request.values(dossier)?.modalities ?? [],
);

export const defined = stage('definition', words.stage, [definition, plan]);
