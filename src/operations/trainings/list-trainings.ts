// The trainings, next ones first, and who still lacks a session.
// A training whose time has passed waits for its attendance.
import * as z from 'zod/mini';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { Records } from '../../define/records.ts';
import { standingOf } from '../../matching/standing.ts';
import { hoursOf, trainingState } from '../../progress/training-state.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { type Training, trainings } from '../../tables/trainings.ts';
import type { TrainingList, TrainingView } from '../../views/advisor-view.ts';
import type { Chip } from '../../views/attention.ts';

export const listTrainings = defineQuery({
  reads: [trainings, advisors],
  input: z.object({}),
  run: (records, _input, context): TrainingList => ({
    items: records.trainings.all
      .map((row) => trainingView(row, records, context))
      .sort((one, other) => (one.startsAt < other.startsAt ? 1 : one.startsAt > other.startsAt ? -1 : 0)),
    waiting: records.advisors.all.flatMap((row) => waitingView(row, context)),
  }),
});

const tones: Readonly<Record<TrainingView['state'], Chip['tone']>> = {
  planned: 'info',
  waitingAttendance: 'warn',
  held: 'ok',
};

function trainingView(row: Training, records: Records<typeof advisors>, context: Context): TrainingView {
  const { columns } = trainings;
  const state = trainingState(row, context.now);
  return {
    id: row.id,
    name: row.name,
    session: row.session,
    sessionLabel: columns.session.show(row.session, context),
    startsAt: row.startsAt,
    hours: hoursOf(row),
    modality: row.modality,
    modalityLabel: columns.modality.show(row.modality, context),
    place: row.place,
    topics: row.topics,
    topicLabels: row.topics.map((key) => columns.topics.options[key][context.language]),
    invited: row.invited.map((id) => ({ id, name: records.advisors.find(id)?.name ?? id })),
    attended: row.attended,
    state,
    chip: { label: context.text.people.trainingStates[state], tone: tones[state] },
    notes: row.notes,
  };
}

function waitingView(row: Advisor, context: Context): TrainingList['waiting'] {
  const standing = standingOf(row, context.today);
  if (standing === 'retired' || standing === 'paused') return [];
  if (row.trainingOneOn !== '' && row.trainingTwoOn !== '') return [];
  const lacks = row.trainingOneOn !== '' ? 'second' : row.trainingTwoOn !== '' ? 'first' : 'both';
  return [{ id: row.id, name: row.name, lacks, label: context.text.people.lacks[lacks] }];
}
