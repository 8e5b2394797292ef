// The mail that thanks a mentor when an advisory is over, with her certificate and the page that proves it.
// Sent when the advisory is closed, or later when the certificate is made later.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import type { Id } from '../../define/ids.ts';
import { mail } from '../../mail/compose-mail.ts';
import { type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { isHeld } from '../../progress/advisory-state.ts';

/** How many sessions and people it came to, in words. */
export function heldWords({ sessions }: AdvisoryFacts, context: Context): string {
  const held = sessions.filter(isHeld);
  const people = held.reduce((sum, session) => sum + (session.attended ?? 0), 0);
  return context.text.mailsAdvisories.thanks.detail(held.length, people);
}

export function thanksMail(
  facts: AdvisoryFacts,
  certificate: Id<'documents'>,
  records: PeopleRecords,
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsAdvisories;
  const { advisory } = facts;
  const told = toldOf(advisory, records, context, { detail: heldWords(facts, context) });
  return mail(context, {
    to: peopleOf(advisory, records, context).mentor.email,
    about: advisory.id,
    subject: words.thanks.subject(told),
    attachDocuments: [certificate],
    blocks: [
      { type: 'text', text: words.thanks.body(told) },
      { type: 'button', label: words.buttons.verify(), url: context.pageLink('certificate', certificate) },
    ],
  });
}
