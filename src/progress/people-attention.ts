// What the directory and its trainings need today: attendance to write down, candidates to train, profiles that are
// missing, pauses that have ended.
import { addDays, dayOf, daysBetween } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { isTrained, standingOf } from '../matching/standing.ts';
import { type Advisor, advisors } from '../tables/advisors.ts';
import { trainings } from '../tables/trainings.ts';
import type { Attention } from '../views/attention.ts';
import { attentionLine } from './attention-line.ts';
import { convenedOn, lackedSession, trainingState } from './training-state.ts';

export const peopleAttentionTables = [advisors, trainings] as const;

const PROFILE_DAYS = 5;
/** A pause that ended is news for so many days. */
const NEWS_DAYS = 7;
const NAMES_SHOWN = 4;

export function peopleAttention(
  records: Records<(typeof peopleAttentionTables)[number]>,
  context: Context,
): readonly Attention[] {
  return [...heldTrainings(records, context), ...people(records, context)];
}

function heldTrainings(records: Records<typeof trainings>, context: Context): readonly Attention[] {
  const { attention: words } = context.text.requests;
  return records.trainings.all
    .filter((row) => trainingState(row, context.now) === 'waitingAttendance')
    .map((row): Attention => {
      const day = dayOf(row.startsAt);
      const session = trainings.columns.session.show(row.session, context);
      const action = { kind: 'openTraining', label: context.text.today.actions.count, target: row.id } as const;
      return {
        group: 'people',
        remindedOn: '',
        line: attentionLine(
          { title: `${row.name}, ${session}`, detail: words.trainingAttendance(), dueOn: day, action, opens: action },
          context,
        ),
        key: `training-${row.id}`,
        urgency: 'thisWeek',
        dueOn: day,
        owner: 'coordination',
        title: words.training({ name: row.name, session }),
        detail: words.trainingDetail({ on: short(day, context), invited: row.invited.length }),
        chip: { label: words.waitingChip({ days: daysBetween(day, context.today) }), tone: 'warn' },
      };
    });
}

function people(records: Records<(typeof peopleAttentionTables)[number]>, context: Context): readonly Attention[] {
  const { attention: words, actions } = context.text.requests;
  const { today, settings } = context;
  const base = { urgency: 'later', group: 'people', owner: 'coordination', remindedOn: '' } as const;
  const { see, remind } = context.text.today.actions;
  // Whoever is convened waits for the day, and not for the coordination.
  const isConvened = (row: Advisor) => {
    const lacks = lackedSession(row);
    return lacks !== undefined && convenedOn(row.id, lacks, records.trainings.all, context.now) !== '';
  };
  const untrained = records.advisors.all.filter(
    (row) => settings.trainingRequired && standingOf(row, today) === 'candidate' && !isTrained(row) && !isConvened(row),
  );
  const waiting: readonly Attention[] =
    untrained.length === 0
      ? []
      : [
          {
            ...base,
            key: 'candidates',
            dueOn: '',
            title: words.candidates({ count: untrained.length }),
            detail: words.candidatesDetail({ names: listed(untrained.map(({ name }) => name)) }),
            chip: null,
            line: attentionLine(
              {
                title: words.candidates({ count: untrained.length }),
                detail: listed(untrained.map(({ name }) => name)),
                dueOn: '',
                action: { kind: 'openTraining', label: see, target: '' },
                opens: { kind: 'openTraining', label: see, target: '' },
              },
              context,
            ),
          },
        ];
  const missing = records.advisors.all
    .filter((row) => row.profileSentOn !== '' && row.profileOn === '' && standingOf(row, today) !== 'retired')
    .filter((row) => addDays(row.profileSentOn, PROFILE_DAYS) < today)
    .map((row) => ({
      ...base,
      key: `profile-${row.id}`,
      owner: 'advisor' as const,
      dueOn: addDays(row.profileSentOn, PROFILE_DAYS),
      title: words.profile({ name: row.name }),
      detail: words.profileDetail({ sent: short(row.profileSentOn, context) }),
      chip: null,
      remindedOn: row.profileRemindedOn,
      line: attentionLine(
        {
          title: row.name,
          detail: words.profileMissing(),
          dueOn: addDays(row.profileSentOn, PROFILE_DAYS),
          action: { kind: 'send', due: 'profile', label: remind, done: context.text.today.done.remind, target: row.id },
          opens: { kind: 'openAdvisor', label: actions.seePerson, target: row.id },
          person: row.email || row.id,
        },
        context,
      ),
    }));
  const back = records.advisors.all
    .filter((row) => row.status === 'paused' && row.pausedUntil !== '' && row.pausedUntil < today)
    .filter((row) => daysBetween(row.pausedUntil, today) <= NEWS_DAYS)
    .map((row) => ({
      ...base,
      key: `pause-${row.id}`,
      dueOn: row.pausedUntil,
      title: words.pauseOver({ name: row.name }),
      detail: words.pauseOverDetail(),
      chip: null,
      line: attentionLine(
        {
          title: row.name,
          detail: words.pauseEnded(),
          dueOn: '',
          action: { kind: 'openAdvisor', label: see, target: row.id },
          opens: { kind: 'openAdvisor', label: actions.seePerson, target: row.id },
        },
        context,
      ),
    }));
  return [...waiting, ...missing, ...back];
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN;
  return `${names.slice(0, NAMES_SHOWN).join(', ')}${rest > 0 ? `… (+${rest})` : ''}`;
}

function short(day: string, { language, today }: Context): string {
  return showShortDate(day, language, today.slice(0, 4));
}
