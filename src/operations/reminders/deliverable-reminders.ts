// Session designs and presentations that have not arrived, or that the area has not answered: a few reminders each.
// Nobody is asked any more once the first session has begun or all of them were called off.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { pageButton } from '../../mail/page-button.ts';
import { ownDocument } from '../../programmes/mentoring/deliveries/own-document.ts';
import { reviewBlocks } from '../../programmes/mentoring/deliveries/review-mails.ts';
import { mentorPage } from '../../programmes/mentoring/people.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { hasStarted, latestRound } from '../../progress/advisory-state.ts';
import { waitsSince } from '../../progress/review-due.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';
import { MOST_REMINDERS, mayRepeat, nothing, type RoundPart, type RoundRecords, together } from './round.ts';

const DAYS_BEFORE = 2;
const DAYS_BETWEEN = 3;

export function deliverableReminders(facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  if (isTooLate(facts, records, context)) return nothing;
  const rounds = (['design', 'presentation'] as const).flatMap((kind) => latestRound(facts.deliverables, kind) ?? []);
  const may = (row: Deliverable) =>
    (row.reminders ?? 0) < MOST_REMINDERS && mayRepeat(row.remindedOn, DAYS_BETWEEN, context);
  const { reviewDays } = context.settings;
  const owed = rounds.filter(
    (row) =>
      row.deliveredOn === '' &&
      row.dueOn !== '' &&
      context.today >= addDays(row.dueOn, -DAYS_BEFORE) &&
      row.requestedOn !== context.today,
  );
  const unanswered = rounds.filter(
    (row) => row.deliveredOn !== '' && row.verdict === '' && context.today >= addDays(waitsSince(row), reviewDays),
  );
  return together([
    ...byDueDay(owed.filter(may)).map((rows) => askMentor(rows, facts, records, context)),
    ...unanswered.filter(may).map((row) => askArea(row, facts, records, context)),
  ]);
}

function isTooLate({ advisory, sessions }: AdvisoryFacts, records: RoundRecords, { now }: Context): boolean {
  const calledOff = sessions.length === 0 && records.sessions.all.some((row) => row.advisory === advisory.id);
  return calledOff || sessions.some((session) => hasStarted(session, now));
}

/** What is due on one day is asked for in one message. */
function byDueDay(rows: readonly Deliverable[]): readonly (readonly Deliverable[])[] {
  return [...new Set(rows.map(({ dueOn }) => dueOn))].map((day) => rows.filter(({ dueOn }) => dueOn === day));
}

function counted(rows: readonly Deliverable[], mails: RoundPart['effects'], { today }: Context): RoundPart {
  if (mails.length === 0) return nothing;
  const changes = rows.map((row) =>
    update(deliverables, row.id, { remindedOn: today, reminders: (row.reminders ?? 0) + 1 }),
  );
  return { changes, effects: mails, mails: mails.length };
}

/** One message about what she owes for one day. */
export function askMentor(
  rows: readonly Deliverable[],
  { advisory }: AdvisoryFacts,
  records: RoundRecords,
  context: Context,
): RoundPart {
  const words = context.text.mailsAdvisories;
  const told = toldOf(advisory, records, context, {
    what: rows.map(({ kind }) => deliverables.columns.kind.show(kind, context)).join(', '),
    due: dayWords(rows[0]?.dueOn ?? '', context),
  });
  const mails = mail(context, {
    to: peopleOf(advisory, records, context).mentor.email,
    about: advisory.id,
    subject: words.deliverableReminder.subject(told),
    blocks: [
      { type: 'text', text: words.deliverableReminder.body(told) },
      pageButton(words.buttons.deliver(), mentorPage(advisory, context), context),
    ],
  });
  return counted(rows, mails, context);
}

function askArea(
  row: Deliverable,
  { advisory, documents }: AdvisoryFacts,
  records: RoundRecords,
  context: Context,
): RoundPart {
  const words = context.text.mailsReminders.review;
  const { contact } = peopleOf(advisory, records, context);
  const told = toldOf(advisory, records, context, {
    name: contact.name,
    what: deliverables.columns.kind.show(row.kind, context),
    when: dayWords(row.deliveredOn, context),
  });
  const isShared = ownDocument(row.url, advisory.id, documents) !== undefined;
  const mails = mail(context, {
    to: contact.email,
    cc: contact.copy,
    about: advisory.id,
    subject: words.reminder.subject(told),
    blocks: [
      { type: 'text', text: words.reminder.body(told) },
      ...reviewBlocks(advisory, { url: row.url, isShared }, records, context),
    ],
  });
  return counted([row], mails, context);
}
