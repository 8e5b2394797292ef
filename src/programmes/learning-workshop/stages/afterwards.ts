// Fifth stage, after the end too: how the lines of work go, what everybody may read, mentoring, and another workshop.
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { followOn } from '../../../blocks/follow-on/follow-on.ts';
import { stage } from '../../../blocks/programme.ts';
import { lines as linesOf } from '../../../blocks/worksheet/lines.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/learning-workshop/afterwards.ts';
import { roles } from '../../../text/programmes/learning-workshop/roles.ts';
import { opensRequests } from '../../mentoring-requests.ts';
import { carriedOn } from '../carried-on.ts';
import { digest } from '../digest.ts';
import { team } from '../roles.ts';
import { registrations } from './call.ts';
import { lines } from './memory.ts';
import { personal } from './workshop.ts';

export const actions = linesOf('workshop-actions', {
  ...words.actions,
  by: [team],
  of: lines,
  needs: [lines],
  optional: true,
  afterEnd: 'everybody',
  shows: ['line', 'organisations', 'agents'],
  fills: ['doneOn', 'news'],
});

export const library = attachments('workshop-library', {
  ...words.library,
  by: [team],
  optional: true,
  afterEnd: 'everybody',
  rows: { min: 0, max: 60 },
});

const { columns } = words.mentoring;
export const mentoring = opensRequests(
  worksheet('workshop-mentoring', {
    ...words.mentoring,
    sheetId: 275,
    prefix: 'TM',
    by: [team],
    seenBy: [team],
    optional: true,
    afterEnd: 'team',
    rows: { min: 0, max: 20 },
    columns: {
      about: text(columns.about, { required: true }),
      emerging: text(columns.emerging, { required: true }),
      experienced: text(columns.experienced, { required: true }),
      request: text(columns.request, { computed: true }),
    },
  }),
  (dossier, { about, emerging, experienced }) => {
    const { language } = dossier.context;
    const objective = [words.mentoring.from(dossier.case.title), words.mentoring.by(experienced ?? '')];
    return {
      organisation: emerging ?? '',
      focus: about ?? '',
      objective: objective.map((line) => line[language]).join(' '),
    };
  },
);

export const again = followOn('follow-up-workshop', {
  ...words.again,
  by: [team],
  optional: true,
  opens: () => ({ key: 'learning-workshop', caseName: roles.caseName }),
  carries: [
    { from: registrations, into: registrations },
    { from: carriedOn(personal), into: personal },
  ],
});

export const afterwards = stage('afterwards', words.stage, [actions, library, mentoring, digest, again]);
