// The cards of requests and invitations, one kind a function: what each says, and the line of it that Hoy shows.
import { addDays, dayOf, daysBetween, type LocalDate, timeOf } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import type { Assignment } from '../tables/assignments.ts';
import type { Attention, AttentionAction, DueKind } from '../views/attention.ts';
import type { Countdown, RequestState } from '../views/request-view.ts';
import { attentionLine } from './attention-line.ts';
import { contactOf } from './case-contact.ts';
import type { recruitingTables } from './recruiting-attention.ts';
import { invitationState, type RequestFile } from './request-state.ts';

export type AttentionRecords = Records<(typeof recruitingTables)[number]>;

export interface Subject {
  readonly file: RequestFile;
  readonly state: RequestState;
  readonly countdown: Countdown;
  readonly title: string;
  readonly area: string;
}

/** What a card says of itself; the rest is the same for all of a request. */
export type Card = Omit<Attention, 'key' | 'dueOn' | 'chip' | 'urgency' | 'owner' | 'remindedOn'> & Partial<Attention>;

export function newCard({ file, title, area }: Subject, context: Context): Card {
  const { request } = file;
  const words = context.text.requests;
  const today = context.text.today;
  const received = request.receivedOn || context.today;
  const dueOn = addDays(received, context.settings.reviewDays);
  const isLate = dueOn < context.today;
  return {
    group: 'review',
    urgency: isLate ? 'urgent' : 'thisWeek',
    dueOn,
    title: words.attention.newOne({ title }),
    detail: words.attention.newDetail({ id: request.id, area, line: request.contactName }),
    chip: {
      label: words.attention.waitingChip({ days: daysBetween(received, context.today) }),
      tone: isLate ? 'bad' : 'info',
    },
    line: attentionLine(
      {
        title,
        detail: today.about.newRequest({ area, participants: request.participants ?? 0 }),
        dueOn,
        action: { kind: 'review', label: today.actions.reviewed, done: today.done.reviewed, target: request.id },
        opens: see(request.id, context),
      },
      context,
    ),
  };
}

export function correctionCard({ file, title, area }: Subject, context: Context): Card {
  const { request } = file;
  const words = context.text.requests;
  const problems = request.toCorrect.split('\n').filter((line) => line !== '');
  return {
    group: 'correction',
    owner: 'area',
    title: words.attention.toCorrectTitle({ title }),
    detail: words.attention.toCorrect({ id: request.id, area, problems: words.waiting.corrected(problems.length) }),
    remindedOn: later(request.correctionRemindedOn, request.correctionAskedOn),
    line: attentionLine(
      {
        title,
        detail: area,
        dueOn: addDays(request.receivedOn || context.today, context.settings.reviewDays),
        action: reminding('correction', request.id, context),
        opens: see(request.id, context),
        person: request.contactEmail || request.id,
      },
      context,
    ),
  };
}

export function datePassedCard(
  { file, title, area, countdown }: Subject,
  records: AttentionRecords,
  context: Context,
): Card {
  const { request } = file;
  const words = context.text.requests.attention;
  const { proposedAt } = request;
  const on = `${shortDay(dayOf(proposedAt), context)}, ${timeOf(proposedAt)}`;
  const action = { kind: 'editRequest', label: context.text.today.actions.otherDate, target: request.id } as const;
  return {
    group: 'search',
    urgency: 'urgent',
    title: words.datePassedTitle({ title }),
    detail: words.datePassed({
      id: request.id,
      area,
      on,
      contact: contactOf(request, records.areas.find(request.area), context).name,
    }),
    line: attentionLine(
      { title, detail: words.dateWas({ on }), dueOn: countdown.dueOn, action, opens: see(request.id, context) },
      context,
    ),
  };
}

export function unansweredCard(
  row: Assignment,
  { file, title, area }: Subject,
  records: AttentionRecords,
  context: Context,
): Card {
  const { id } = file.request;
  const words = context.text.requests.attention;
  const name = records.advisors.find(row.advisor)?.name ?? row.advisor;
  const isLate = invitationState(row, context.today) === 'late';
  const invitedOn = dayOf(row.invitedAt);
  return {
    group: 'unanswered',
    key: `invitation-${row.id}`,
    ...(isLate ? {} : { owner: 'advisor' }),
    title,
    detail: isLate
      ? words.silent({ id, area, names: name, since: shortDay(invitedOn, context) })
      : words.waiting({ id, area, names: name, by: shortDay(row.answerBy, context) }),
    // Whoever was invited today is not reminded on the same day.
    remindedOn: later(row.remindedOn, invitedOn),
    line: attentionLine(
      {
        title: name,
        detail: title,
        dueOn: row.answerBy,
        action: reminding('invitation', row.id, context),
        opens: see(id, context),
        person: row.advisor,
      },
      context,
    ),
  };
}

export function searchCard(
  { file, title, area, countdown, state }: Subject,
  records: AttentionRecords,
  context: Context,
): Card {
  const { id } = file.request;
  const words = context.text.requests.attention;
  const { about, actions } = context.text.today;
  const silent = file.invitations.filter(({ answer }) => answer === 'silent');
  const declined = file.invitations.filter(({ answer }) => answer === 'declined').length;
  const news = [declined > 0 ? about.declined({ count: declined }) : '', silent.length > 0 ? about.silent() : ''];
  return {
    group: 'search',
    title,
    detail:
      silent.length > 0 && state === 'searching'
        ? words.silent({ id, area, names: namesOf(silent, records), since: sinceOf(silent, context) })
        : words.search({ id, area, declined }),
    line: attentionLine(
      {
        title,
        detail: news.filter((part) => part !== '').join(', ') || area,
        dueOn: countdown.dueOn,
        action: { kind: 'openCandidates', label: actions.choose, target: id },
        opens: see(id, context),
      },
      context,
    ),
  };
}

function see(id: string, { text }: Context): AttentionAction {
  return { kind: 'openRequest', label: text.requests.actions.seeRequest, target: id };
}

function reminding(due: DueKind, target: string, { text }: Context): AttentionAction {
  return { kind: 'send', due, target, label: text.today.actions.remind, done: text.today.done.remind };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
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
