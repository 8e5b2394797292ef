// What requests and invitations need today: a card for each request, or for each invitation that waits for an answer.
// Urgent is what is overdue or stands still; what runs its course is for this week or later.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Context } from '../define/context.ts';
import type { Attention, Chip } from '../views/attention.ts';
import type { Countdown, RequestState } from '../views/request-view.ts';
import { recruitingCard, recruitingTables } from './recruiting-attention.ts';
import {
  type AttentionRecords,
  type Card,
  correctionCard,
  datePassedCard,
  newCard,
  type Subject,
  searchCard,
  unansweredCard,
} from './request-cards.ts';
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
  return waiting.flatMap((subject) => cardsOf(subject, records, context));
}

function cardsOf(subject: Subject, records: AttentionRecords, context: Context): readonly Attention[] {
  const { file, state, countdown } = subject;
  const base = {
    key: `request-${file.request.id}`,
    dueOn: countdown.dueOn,
    owner: 'coordination' as Attention['owner'],
    chip: chipOf(state, countdown, context),
    urgency: urgencyOf(subject, context),
    remindedOn: '',
  };
  const card = (given: Card): Attention => ({ ...base, ...given });
  if (state === 'new') return [card(newCard(subject, context))];
  if (state === 'toCorrect') return [card(correctionCard(subject, context))];
  if (state === 'recruiting') return [card(recruitingCard(file.request, subject, records, context))];
  if (isDatePassed(file.request, context.now)) return [card(datePassedCard(subject, records, context))];
  if (state === 'invited') return openIn(file).map((row) => card(unansweredCard(row, subject, records, context)));
  return [card(searchCard(subject, records, context))];
}

function urgencyOf({ state, countdown: { phase }, file }: Subject, { today }: Context): Attention['urgency'] {
  const late = isSilent(file, state, today);
  const declined = file.invitations.some(({ answer }) => answer === 'declined');
  if (phase === 'overdue' || late || (declined && state === 'searching')) return 'urgent';
  return state === 'invited' && phase === 'calm' ? 'later' : 'thisWeek';
}

/** Somebody let her deadline pass, and nobody else has been asked since. */
function isSilent(file: RequestFile, state: RequestState, today: LocalDate): boolean {
  if (openIn(file).some((row) => invitationState(row, today) === 'late')) return true;
  return state === 'searching' && file.invitations.some(({ answer }) => answer === 'silent');
}

function chipOf(state: RequestState, countdown: Countdown, context: Context): Chip {
  const words = context.text.requests;
  if (state === 'recruiting') return { label: words.attention.recruitingChip(), tone: 'info' };
  const { daysLeft, phase } = countdown;
  if (daysLeft < 0) return { label: words.countdown.late({ days: -daysLeft }), tone: 'bad' };
  const tone = phase === 'overdue' ? 'bad' : phase === 'warning' ? 'warn' : 'info';
  return { label: words.countdown.left({ left: daysLeft }), tone };
}
