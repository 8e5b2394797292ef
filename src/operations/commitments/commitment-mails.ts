// What reminds the owner of an agreement: that its date is near, that it has passed.
// Each carries her own page, where she writes down progress without an account.
import { serviceOf } from '../../blocks/case-mail.ts';
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import { pageButton } from '../../mail/page-button.ts';
import { dayWords, type PeopleRecords, toldOf } from '../../programmes/mentoring/told.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { Commitment } from '../../tables/commitments.ts';

type Owed = Pick<Commitment, 'id' | 'agreement' | 'keyActivity' | 'ownerName' | 'ownerEmail' | 'dueOn' | 'progress'>;

export function commitmentMail(
  row: Owed,
  kind: 'commitmentReminder' | 'commitmentOverdue',
  advisory: Advisory,
  records: PeopleRecords,
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsAdvisories;
  const told = toldOf(advisory, records, context, {
    name: row.ownerName,
    what: shortOf(row.agreement),
    due: dayWords(row.dueOn, context),
    count: String(row.progress ?? 0),
  });
  return mail(context, {
    to: row.ownerEmail,
    about: row.id,
    subject: words[kind].subject(told),
    ...serviceOf({ case: advisory, context }),
    blocks: [
      { type: 'text', text: words[kind].body(told) },
      {
        type: 'facts',
        facts: [
          [words.facts.agreement(), row.agreement],
          [words.facts.activities(), row.keyActivity],
          [words.facts.due(), told.due],
        ],
      },
      pageButton(words.buttons.progress(), context.pageLink('commitment', row.id), context),
    ],
  });
}

function shortOf(agreement: string): string {
  return agreement.length > 80 ? `${agreement.slice(0, 79)}…` : agreement;
}
