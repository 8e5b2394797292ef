// First moment: what a project asks for, the pair, its theme through the two guiding questions, a few key documents, the
// case and its context, and the work plan (worksheet 1).
import { after, following } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import type { Block } from '../../../blocks/block.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { document } from '../../../blocks/document/document.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { suggesting } from '../../../blocks/suggesting.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { amount } from '../../../define/columns/number.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/peer-advisory/preparation.ts';
import { worksheetLabels } from '../documents/labels.ts';
import { suggestingProjects } from '../projects/suggest.ts';
import { wishOf } from '../projects/wish.ts';
import { advising, both, receiving, team } from '../roles.ts';
import { request, requestAccepted, seated } from './request.ts';

const { columns, later } = words.plan;

/** The team seats a project of its directory with one click, proposed by what this case says of the one that asks. */
export const pair: Block = suggesting(
  seated,
  suggestingProjects((dossier) => wishOf(dossier, (section) => theme.textOf(dossier, section, receiving))),
);

export const theme = sections('theme', { ...words.theme, by: both, ...following(pair, 10) });

export const keyDocuments = attachments('key-documents', {
  ...words.keyDocuments,
  by: [receiving],
  needs: [pair],
  rows: { min: 1, max: 6 },
  shareWith: [advising],
  due: after(theme, 5),
});

export const analysis = sections('analysis', { ...words.analysis, by: [advising], ...following(keyDocuments, 10) });

export const plan = worksheet('work-plan', {
  ...words.plan,
  sheetId: 201,
  prefix: 'PL',
  by: both,
  via: ['sheet', 'page', 'panel'],
  ...following(analysis, 10),
  rows: { min: 1, max: 40 },
  columns: {
    result: longText(columns.result, { required: true }),
    activity: longText(columns.activity, { required: true }),
    method: longText(columns.method),
    inputs: longText(columns.inputs),
    people: longText(columns.people),
    schedule: date(columns.schedule),
    cost: amount(columns.cost),
  },
  later: { doneOn: date(later.doneOn), reached: choice(later.reached, words.reached), remark: longText(later.remark) },
});

export const planAgreed = decision('plan-agreed', {
  ...words.agreed,
  by: [receiving],
  ...following(plan, 7),
  settledBy: ['yes'],
});

export const planPaper = document('work-plan-paper', {
  label: worksheetLabels['work-plan'],
  by: [team],
  ...following(planAgreed, 5),
  template: 'work-plan',
  from: { solicitud: request, proyectos: pair, plan },
});

const before = [request, requestAccepted, pair, theme, keyDocuments, analysis];
export const preparation = stage('preparation', words.stage, [...before, plan, planAgreed, planPaper]);
