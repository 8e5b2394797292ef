// List, links and mail for the area's contact before a session; the panel and the daily round both send them.
// The list is attached as PDF and carries the code to register by telephone.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { attendanceList } from '../../documents/attendance-list.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords, type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { firstSessionDay, sessionTotal } from '../../progress/advisory-state.ts';
import type { documents } from '../../tables/documents.ts';
import type { Session } from '../../tables/sessions.ts';
import { type AskedDocument, askDocument } from '../documents/ask-document.ts';

export function sessionTools(
  session: Session,
  facts: AdvisoryFacts,
  records: PeopleRecords & Records<typeof documents>,
  context: Context,
): { readonly list: AskedDocument; readonly mails: readonly MailEffect[] } {
  const { advisory } = facts;
  const words = context.text.mailsAdvisories;
  const list = askDocument(
    attendanceList,
    {
      advisory,
      session,
      number: facts.sessions.findIndex((row) => row.id === session.id) + 1,
      total: sessionTotal(facts),
      dueOn: firstSessionDay(facts),
    },
    { advisory: advisory.id, session: session.id },
    records,
    context,
  );
  const told = toldOf(advisory, records, context, {
    what: session.title || advisory.title,
    when: dayWords(session.startsAt, context),
    count: String(context.settings.attendanceDays),
  });
  const { contact } = peopleOf(advisory, records, context);
  return {
    list,
    mails: mail(context, {
      to: contact.email,
      cc: contact.copy,
      about: session.id,
      subject: words.tools.subject(told),
      attachDocuments: [list.document],
      blocks: [
        { type: 'text', text: words.tools.body(told) },
        {
          type: 'button',
          label: words.buttons.attendance(),
          url: context.formLink('attendance', { session: session.id }),
        },
        {
          type: 'button',
          label: words.buttons.survey(),
          url: context.formLink('recipientSurvey', { session: session.id }),
        },
      ],
    }),
  };
}
