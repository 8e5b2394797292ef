// The trainings, next ones first, and who still lacks a session.
// A training whose time has passed waits for its attendance.
import * as v from 'valibot';
import { showShortDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { Records } from '../../define/records.ts';
import { isTrained, standingOf } from '../../matching/standing.ts';
import { convenedOn, hoursOf, lackedSession, trainingState } from '../../progress/training-state.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { type Training, trainings } from '../../tables/trainings.ts';
import type { TrainingList, TrainingView } from '../../views/advisor-view.ts';
import type { Chip } from '../../views/attention.ts';
import { getsProfileForm } from './record-training-attendance.ts';

export const listTrainings = defineQuery({
  reads: [trainings, advisors],
  input: v.object({}),
  run: (records, _input, context): TrainingList => ({
    items: records.trainings.all
      .map((row) => trainingView(row, records, context))
      .sort((one, other) => (one.startsAt < other.startsAt ? 1 : one.startsAt > other.startsAt ? -1 : 0)),
    waiting: records.advisors.all.flatMap((row) => waitingView(row, records.trainings.all, context)),
  }),
});

const tones: Readonly<Record<TrainingView['state'], Chip['tone']>> = {
  planned: 'info',
  waitingAttendance: 'warn',
  held: 'ok',
  cancelled: 'warn',
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
    profileForms: profileForms(row, records),
    state,
    chip: { label: context.text.people.trainingStates[state], tone: tones[state] },
    notes: row.notes,
  };
}

function waitingView(row: Advisor, all: readonly Training[], context: Context): TrainingList['waiting'] {
  const standing = standingOf(row, context.today);
  if (standing === 'retired' || standing === 'paused') return [];
  if (row.trainingOneOn !== '' && row.trainingTwoOn !== '') return [];
  const lacks = row.trainingOneOn !== '' ? 'second' : row.trainingTwoOn !== '' ? 'first' : 'both';
  const convened = convenedOn(row.id, lackedSession(row) ?? 'first', all, context.now);
  const label = context.text.people.lacks[lacks];
  const on = convened === '' ? '' : showShortDate(convened, context.language, context.today.slice(0, 4));
  return [
    {
      id: row.id,
      name: row.name,
      lacks,
      convened,
      label: convened === '' ? label : context.text.people.convened({ label, on }),
    },
  ];
}

/** Who gets the profile form when this session's attendance is written down, and who got it or has filled it in. */
function profileForms(row: Training, { advisors: people }: Records<typeof advisors>): TrainingView['profileForms'] {
  const column = row.session === 'second' ? 'trainingTwoOn' : 'trainingOneOn';
  const came = row.attended.length > 0 ? row.attended : row.invited;
  const trained = came
    .flatMap((id) => people.find(id) ?? [])
    .filter((person) => isTrained({ ...person, [column]: person[column] || row.startsAt }));
  const names = (chosen: (person: Advisor) => boolean) => trained.filter(chosen).map(({ name }) => name);
  return {
    toSend: row.attended.length > 0 ? [] : names((person) => getsProfileForm(person)),
    sent: names(({ profileOn, profileSentOn }) => profileOn === '' && profileSentOn !== ''),
    filledIn: names(({ profileOn }) => profileOn !== ''),
  };
}
