// The mail that asks a mentor how the advisory was for her; the panel and the daily round both send it.
// Without the form there is nothing to send.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import { type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { Advisory } from '../../tables/advisories.ts';

export function advisorSurveyMail(advisory: Advisory, records: PeopleRecords, context: Context): readonly MailEffect[] {
  const words = context.text.mailsAdvisories;
  const told = toldOf(advisory, records, context);
  const url = context.formLink('advisorSurvey', { advisory: advisory.id });
  if (url === '') return [];
  return mail(context, {
    to: peopleOf(advisory, records, context).mentor.email,
    about: advisory.id,
    subject: words.advisorSurvey.subject(told),
    blocks: [
      { type: 'text', text: words.advisorSurvey.body(told) },
      { type: 'button', label: words.buttons.survey(), url },
    ],
  });
}
