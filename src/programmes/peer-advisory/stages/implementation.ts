// Second moment: the activities of the plan, ticked off as they are done, evidence of the process, and what those who
// took part think of it.
import { following } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { stage } from '../../../blocks/programme.ts';
import { survey } from '../../../blocks/survey/survey.ts';
import { lines } from '../../../blocks/worksheet/lines.ts';
import { choice } from '../../../define/columns/choice.ts';
import { score } from '../../../define/columns/number.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/peer-advisory/implementation.ts';
import { both, team } from '../roles.ts';
import { plan, planAgreed } from './preparation.ts';

const required = { required: true } as const;
const { columns } = words.perceptions;

export const activities = lines('activities', {
  ...words.activities,
  by: both,
  of: plan,
  needs: [planAgreed],
  shows: ['activity', 'schedule', 'people'],
  fills: ['doneOn'],
});

export const evidence = attachments('evidence', {
  ...words.evidence,
  by: both,
  optional: true,
  rows: { min: 0, max: 40 },
  evidence: true,
});

export const perceptions = survey('perceptions', {
  ...words.perceptions,
  sheetId: 202,
  prefix: 'EP',
  by: [team],
  ...following(activities, 5),
  columns: {
    useful: choice(columns.useful, words.useful, required),
    equals: score(columns.equals, required),
    gender: score(columns.gender, required),
    liked: longText(columns.liked, { privacy: 'sensitive' }),
    improve: longText(columns.improve, { privacy: 'sensitive' }),
  },
});

export const implementation = stage('implementation', words.stage, [activities, evidence, perceptions]);
