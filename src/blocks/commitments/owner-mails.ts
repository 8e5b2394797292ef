// What the owner of an agreement receives: that it is hers, and that it is hers no more.
import { showDate } from '../../calendar/show-date.ts';
import type { MailEffect } from '../../define/effects.ts';
import { pageButton } from '../../mail/page-button.ts';
import type { Commitment } from '../../tables/commitments.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';

export function ownerMail(row: Commitment, dossier: Dossier): readonly MailEffect[] {
  const { context } = dossier;
  const words = context.text.mailsBlocks;
  const { facts } = context.text.mailsAdvisories;
  const told = toldOf(row, dossier);
  return caseMail(dossier, {
    to: row.ownerEmail,
    about: row.id,
    subject: words.commitment.subject(told),
    blocks: [
      { type: 'text', text: words.commitment.body(told) },
      {
        type: 'facts',
        facts: [
          [facts.agreement(), row.agreement],
          [facts.activities(), row.keyActivity],
          [facts.due(), told.due],
        ],
      },
      pageButton(context.text.mailsAdvisories.buttons.progress(), context.pageLink('commitment', row.id), context),
    ],
  });
}

export function cancelledMail(row: Commitment, dossier: Dossier): readonly MailEffect[] {
  const words = dossier.context.text.mailsBlocks.commitmentCancelled;
  const told = toldOf(row, dossier);
  return caseMail(dossier, {
    to: row.ownerEmail,
    about: row.id,
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body(told) }],
  });
}

function toldOf(row: Commitment, { case: { title }, context }: Dossier) {
  return {
    name: row.ownerName,
    what: row.agreement.length > 80 ? `${row.agreement.slice(0, 79)}…` : row.agreement,
    title,
    due: showDate(row.dueOn, context.language),
  };
}
