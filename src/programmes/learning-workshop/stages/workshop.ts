// Third stage, in the room: what groups note, vote and plan, what each person commits to, and what they thought of it.
import { afterEnd } from '../../../blocks/aspects.ts';
import { commitments } from '../../../blocks/commitments/commitments.ts';
import { stage } from '../../../blocks/programme.ts';
import { survey } from '../../../blocks/survey/survey.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/learning-workshop/workshop.ts';
import { oneEach } from '../one-each.ts';
import { participant, team } from '../roles.ts';
import { agenda, MOST_PEOPLE } from './preparation.ts';

export const personal = oneEach(
  commitments('personal-commitments', {
    label: words.personal.label,
    help: words.personal.help,
    by: [team, participant],
    optional: true,
    afterEnd: 'everybody',
    rows: { min: 1, max: MOST_PEOPLE },
  }),
);

const { columns } = words.feedback;
export const feedback = survey('workshop-feedback', {
  label: words.feedback.label,
  sheetId: 265,
  prefix: 'TF',
  by: [team],
  needs: [agenda],
  due: afterEnd(agenda, 2),
  columns: {
    methodLiked: longText(columns.methodLiked),
    methodBetter: longText(columns.methodBetter),
    contentLiked: longText(columns.contentLiked),
    contentBetter: longText(columns.contentBetter),
    logisticsLiked: longText(columns.logisticsLiked),
    logisticsBetter: longText(columns.logisticsBetter),
  },
});

export const workshop = stage('workshop', words.stage, [personal, feedback]);
