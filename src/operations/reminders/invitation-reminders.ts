// Invitations without an answer: one reminder, and after the deadline the mentor counts as silent and the team is told.
// Closed requests are left alone.
import { addDays, dayOf, daysBetween } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { pageButton } from '../../mail/page-button.ts';
import { dayWords, toldOf } from '../../programmes/mentoring/told.ts';
import { isDatePassed } from '../../progress/request-state.ts';
import { type Assignment, assignments } from '../../tables/assignments.ts';
import { nothing, type RoundPart, type RoundRecords, reminded, together } from './round.ts';

export function invitationReminders(records: RoundRecords, context: Context): RoundPart & { readonly silent: number } {
  const open = records.assignments.all.filter(
    (row) => row.answer === '' && row.invitedAt !== '' && records.requests.find(row.request)?.closedOn === '',
  );
  const expired = open.filter((row) => answerBy(row, context) < context.today);
  const waiting = open.filter((row) => answerBy(row, context) >= context.today);
  return {
    ...together([
      ...expired.map((row) => silence(row, records, context)),
      ...waiting.map((row) => remind(row, records, context)),
    ]),
    silent: expired.length,
  };
}

function answerBy(row: Assignment, { settings }: Context): string {
  return row.answerBy || addDays(dayOf(row.invitedAt), settings.invitationDays);
}

function toldAbout(row: Assignment, records: RoundRecords, context: Context) {
  const request = records.requests.get(row.request);
  return toldOf(
    { id: request.id as never, title: request.focus, area: request.area, advisor: row.advisor, request: request.id },
    records,
    context,
    { due: dayWords(answerBy(row, context), context) },
  );
}

function silence(row: Assignment, records: RoundRecords, context: Context): RoundPart {
  const words = context.text.mailsAdvisories.silentAlert;
  const told = toldAbout(row, records, context);
  const mails = mail(context, {
    to: context.settings.coordinationEmail,
    about: row.request,
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body(told) }],
  });
  return { changes: [update(assignments, row.id, { answer: 'silent' })], effects: mails, mails: mails.length };
}

function remind(row: Assignment, records: RoundRecords, context: Context): RoundPart {
  const { invitationReminderDays } = context.settings;
  const waited = daysBetween(row.invitedAt, context.today);
  // To whom the date has passed nothing is asked: the coordination sees it in Hoy and agrees on another.
  if (isDatePassed(records.requests.get(row.request), context.now)) return nothing;
  // A short term ends before the usual day for reminding: then its last day is the one.
  const isLastDay = waited > 0 && answerBy(row, context) === context.today;
  if (row.remindedOn !== '' || (waited < invitationReminderDays && !isLastDay)) return nothing;
  const words = context.text.mailsAdvisories.invitationReminder;
  const told = toldAbout(row, records, context);
  return reminded(
    mail(context, {
      to: records.advisors.find(row.advisor)?.email ?? '',
      about: row.id,
      subject: words.subject(told),
      blocks: [
        { type: 'text', text: words.body(told) },
        pageButton(words.button(), context.pageLink('invitation', row.id), context),
      ],
    }),
    update(assignments, row.id, { remindedOn: context.today, remindedAt: context.now }),
  );
}
