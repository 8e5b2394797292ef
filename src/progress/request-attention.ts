// What requests, invitations and the directory need today. Reviewed requests have a card each; new ones share one.
// Urgent is what is overdue or stands still; what runs its course is for this week or later.
import { addDays, dayOf, daysBetween, type LocalDate, timeOf } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import type { Assignment } from '../tables/assignments.ts';
import type { Attention, Chip } from '../views/attention.ts';
import type { Countdown, RequestState } from '../views/request-view.ts';
import { contactOf } from './case-contact.ts';
import { recruitingCard, recruitingTables } from './recruiting-attention.ts';
import { countdownOf } from './request-countdown.ts';
import {
  invitationState,
  isDatePassed,
  isWaiting,
  openIn,
  type RequestFile,
  requestFiles,
  requestState,
} from './request-state.ts';

export const requestAttentionTables = recruitingTables;
type AttentionRecords = Records<(typeof requestAttentionTables)[number]>;

interface Subject {
  readonly file: RequestFile;
  readonly state: RequestState;
  readonly countdown: Countdown;
  readonly title: string;
  readonly area: string;
}

export function requestAttention(records: AttentionRecords, context: Context): readonly Attention[] {
  const fileOf = requestFiles(records.assignments.all, records.advisories.all);
  const waiting = records.requests.all.map(fileOf).flatMap((file): Subject[] => {
    const state = requestState(file);
    if (!isWaiting(state)) return [];
    const { request } = file;
    const countdown = countdownOf(request, state, context.settings, context.today, context.text.requests.countdown);
    const title = records.topics.find(request.topic)?.name ?? (request.focus || request.id);
    return [{ file, state, countdown, title, area: records.areas.find(request.area)?.name ?? '' }];
  });
  const fresh = waiting.filter(({ state }) => state === 'new');
  return [
    ...newCard(fresh, context),
    ...waiting.filter(({ state }) => state !== 'new').map((subject) => cardOf(subject, records, context)),
  ];
}

function newCard(fresh: readonly Subject[], context: Context): readonly Attention[] {
  const words = context.text.requests;
  const [first] = fresh;
  if (!first) return [];
  const oldest = fresh.reduce((day: LocalDate, { file }) => earlier(day, file.request.receivedOn), context.today);
  const dueOn = addDays(oldest, context.settings.reviewDays ?? 2);
  const one = fresh.length === 1;
  return [
    {
      key: 'requests-new',
      urgency: dueOn < context.today ? 'urgent' : 'thisWeek',
      dueOn,
      owner: 'coordination',
      title: one ? words.attention.newOne({ title: first.title }) : words.attention.newMany({ count: fresh.length }),
      detail: one
        ? words.attention.newDetail({
            id: first.file.request.id,
            area: first.area,
            line: first.file.request.contactName,
          })
        : countByArea(fresh),
      chip: {
        label: words.attention.waitingChip({ days: daysBetween(oldest, context.today) }),
        tone: dueOn < context.today ? 'bad' : 'info',
      },
      action: one
        ? { kind: 'openRequest', label: words.actions.review, target: first.file.request.id }
        : { kind: 'openRequests', label: words.actions.review, target: '' },
      also: null,
    },
  ];
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return other !== '' && other < one ? other : one;
}

/** "Empoderamiento (2), Salud (1)" */
function countByArea(fresh: readonly Subject[]): string {
  const counts = new Map<string, number>();
  for (const { area } of fresh) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([area, count]) => `${area} (${count})`)
    .join(', ');
}

function cardOf(subject: Subject, records: AttentionRecords, context: Context): Attention {
  const { file, state, countdown, title, area } = subject;
  const words = context.text.requests;
  const { id } = file.request;
  const late = openIn(file).filter((row) => invitationState(row, context.today) === 'late');
  const silent =
    late.length > 0 || state !== 'searching' ? late : file.invitations.filter(({ answer }) => answer === 'silent');
  const choose = (label: string) => ({ kind: 'openCandidates', label, target: id }) as const;
  const see = { kind: 'openRequest', label: words.actions.seeRequest, target: id } as const;
  const declined = file.invitations.filter(({ answer }) => answer === 'declined').length;
  const asked = file.invitations.filter(({ answer }) => answer !== '' && answer !== 'accepted').length;
  const base = {
    key: `request-${id}`,
    dueOn: countdown.dueOn,
    title,
    owner: 'coordination' as Attention['owner'],
    chip: chipOf(state, countdown, context),
    urgency: urgencyOf(state, countdown, silent.length > 0, declined > 0),
  };
  if (state === 'toCorrect') {
    const problems = file.request.toCorrect.split('\n').filter((line) => line !== '');
    return {
      ...base,
      owner: 'area',
      title: words.attention.toCorrectTitle({ title }),
      detail: words.attention.toCorrect({ id, area, problems: words.waiting.corrected(problems.length) }),
      action: see,
      also: null,
    };
  }
  if (state === 'recruiting')
    return { ...base, ...recruitingCard(file.request, { id, area, title }, records, context) };
  if (isDatePassed(file.request, context.now)) {
    const { proposedAt } = file.request;
    const on = `${shortDay(dayOf(proposedAt), context)}, ${timeOf(proposedAt)}`;
    return {
      ...base,
      urgency: 'urgent',
      title: words.attention.datePassedTitle({ title }),
      detail: words.attention.datePassed({
        id,
        area,
        on,
        contact: contactOf(file.request, records.areas.find(file.request.area), context).name,
      }),
      action: { kind: 'editRequest', label: words.actions.changeDate, target: id },
      also: see,
    };
  }
  if (silent.length > 0) {
    const [first] = late;
    return {
      ...base,
      detail: words.attention.silent({ id, area, names: namesOf(silent, records), since: sinceOf(silent, context) }),
      action: choose(words.actions.chooseOther),
      also: first ? { kind: 'remindAdvisor', label: words.actions.remind, target: first.id } : see,
    };
  }
  if (state === 'invited') {
    const open = openIn(file);
    const by = shortDay(open[0]?.answerBy ?? '', context);
    return {
      ...base,
      owner: 'advisor',
      detail: words.attention.waiting({ id, area, names: namesOf(open, records), by }),
      action: see,
      also: { kind: 'remindAdvisor', label: words.actions.remind, target: open[0]?.id ?? '' },
    };
  }
  return {
    ...base,
    detail: words.attention.search({ id, area, declined }),
    action: choose(asked > 0 ? words.actions.chooseOther : words.actions.choose),
    also: see,
  };
}

function urgencyOf(state: RequestState, { phase }: Countdown, late: boolean, declined: boolean): Attention['urgency'] {
  if (phase === 'overdue' || late || (declined && state === 'searching')) return 'urgent';
  return state === 'invited' && phase === 'calm' ? 'later' : 'thisWeek';
}

function chipOf(state: RequestState, countdown: Countdown, context: Context): Chip {
  const words = context.text.requests;
  if (state === 'recruiting') return { label: words.attention.recruitingChip(), tone: 'info' };
  const { daysLeft, phase } = countdown;
  if (daysLeft < 0) return { label: words.countdown.late({ days: -daysLeft }), tone: 'bad' };
  const tone = phase === 'overdue' ? 'bad' : phase === 'warning' ? 'warn' : 'info';
  return { label: words.countdown.left({ left: daysLeft }), tone };
}

function namesOf(invitations: readonly Assignment[], records: AttentionRecords): string {
  return invitations.map(({ advisor }) => records.advisors.find(advisor)?.name ?? advisor).join(', ');
}

function sinceOf(invitations: readonly Assignment[], context: Context): string {
  const days = invitations.map(({ invitedAt }) => dayOf(invitedAt)).filter((day) => day !== '');
  return shortDay(days.sort()[0] ?? '', context);
}

function shortDay(day: LocalDate, { language, today }: Context): string {
  return day === '' ? '' : showShortDate(day, language, today.slice(0, 4));
}
