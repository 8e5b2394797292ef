// Third stage, in the room: what groups note, vote and plan, what each person commits to, and what they thought of it.
import { afterEnd } from '../../../blocks/aspects.ts';
import { commitments } from '../../../blocks/commitments/commitments.ts';
import type { Dossier } from '../../../blocks/dossier.ts';
import { stage } from '../../../blocks/programme.ts';
import { survey } from '../../../blocks/survey/survey.ts';
import { vote } from '../../../blocks/vote/vote.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { longText, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/learning-workshop/workshop.ts';
import { oneEach } from '../one-each.ts';
import { participant, team } from '../roles.ts';
import { agenda, MOST_PEOPLE, themes } from './preparation.ts';

export const groupNotes = worksheet('group-notes', {
  ...words.notes,
  sheetId: 267,
  prefix: 'TG',
  by: [team, participant],
  optional: true,
  inRoom: true,
  per: agenda,
  perRow: themes,
  rows: { min: 1, max: 400 },
  columns: {
    group: text(words.notes.columns.group, { required: true, max: 60 }),
    note: longText(words.notes.columns.note, { required: true, max: 1_500 }),
  },
});

/** What the groups wrote in a session, or of a theme in it; a line each. */
export function notesOf(dossier: Dossier, session: string, theme: string): readonly string[] {
  return groupNotes
    .inOrder(dossier)
    .map((row) => row as Readonly<Record<string, unknown>>)
    .filter((row) => row.gathering === session && (theme === '' || row.about === theme))
    .map(({ group, note }) => `${group}: ${note}`);
}

export const priorities = vote('priorities', {
  ...words.priorities,
  by: [team, participant],
  inRoom: true,
  needs: [agenda],
  due: afterEnd(agenda, 0),
  among: themes,
  each: 3,
});

const { columns: planned } = words.plan;
export const plan = worksheet('action-plan', {
  ...words.plan,
  sheetId: 268,
  prefix: 'TC',
  by: [team, participant],
  optional: true,
  inRoom: true,
  perRow: themes,
  rows: { min: 1, max: 60 },
  columns: {
    proposal: longText(planned.proposal, { required: true, max: 1_500 }),
    next: longText(planned.next, { max: 1_500 }),
  },
});

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

export const workshop = stage('workshop', words.stage, [groupNotes, priorities, plan, personal, feedback]);
