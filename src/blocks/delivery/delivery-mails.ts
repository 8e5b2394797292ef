// Whoever reviews a work product reads that it arrived; whoever made it reads what was answered.
import { showDate } from '../../calendar/show-date.ts';
import type { MailEffect } from '../../define/effects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { coordination, type Invited, invited } from '../invited.ts';
import type { Role } from '../role.ts';
import { seated } from '../seated.ts';
import type { DeliveryRow } from './table.ts';
import type { Work } from './work.ts';

export function deliveredMails(work: Work, url: string, due: string, dossier: Dossier): readonly MailEffect[] {
  const { review } = work.aspects;
  if (!review) return [];
  const { delivery: words } = dossier.context.text.mailsBlocks;
  const tellBy = due === '' ? '' : showDate(due, dossier.context.language);
  return told(work, [review.by], dossier, ({ name }, about) => ({
    subject: words.arrived.subject(about),
    blocks: [
      { type: 'text', text: words.arrived.body({ ...about, name, due: tellBy }) },
      { type: 'button', label: words.open(), url },
    ],
  }));
}

export function reviewedMails(work: Work, row: DeliveryRow, due: string, dossier: Dossier): readonly MailEffect[] {
  const { delivery: words } = dossier.context.text.mailsBlocks;
  const isReturned = row.verdict === 'returned';
  const message = isReturned ? words.returned : words.approved;
  const tellBy = due === '' || !isReturned ? '' : showDate(due, dossier.context.language);
  return told(work, work.aspects.by, dossier, ({ name }, about) => ({
    subject: message.subject(about),
    blocks: [
      { type: 'text', text: message.body({ ...about, name, due: tellBy }) },
      { type: 'text', text: row.comments === '' ? '' : `«${row.comments}»` },
    ],
  }));
}

interface About {
  readonly what: string;
  readonly title: string;
}

function told(
  { aspects }: Work,
  roles: readonly Role[],
  dossier: Dossier,
  write: (person: Invited, about: About) => Pick<MailEffect, 'subject' | 'blocks'>,
): readonly MailEffect[] {
  const { context, case: row } = dossier;
  const about = { what: aspects.label[context.language], title: row.title };
  const keys = roles.map(({ key }) => key);
  const people = seated(dossier).filter(({ role }) => keys.includes(role));
  const team = coordination(dossier).email.toLowerCase();
  const hasTeam = roles.some(({ side }) => side === 'team');
  const isTold = ({ email }: Invited) =>
    hasTeam || email.toLowerCase() !== team || people.some((person) => person.email.toLowerCase() === team);
  return invited(dossier, people)
    .filter(isTold)
    .flatMap((person) => {
      const { subject, blocks } = write(person, about);
      const page = { type: 'button' as const, label: context.text.mailsBlocks.openPage(), url: person.page };
      return caseMail(dossier, { to: person.email, about: row.id, subject, blocks: [...blocks, page] });
    });
}
