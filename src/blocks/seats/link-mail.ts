// The link of her page, for somebody who takes part: what this is, in which role, and the one place where all happens.
import type { MailEffect } from '../../define/effects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { pageOf } from '../page-of.ts';
import type { Participant } from '../seat.ts';

export function linkMail(seat: Participant, dossier: Dossier): readonly MailEffect[] {
  const { context } = dossier;
  const words = context.text.mailsBlocks;
  const told = {
    name: seat.name,
    title: dossier.case.title,
    role: seat.who.toLowerCase(),
    organisation: seat.organisation,
    service: context.settings.unit || context.settings.serviceName,
  };
  return caseMail(dossier, {
    to: seat.email,
    about: seat.id,
    subject: words.link.subject(told),
    blocks: [
      { type: 'text', text: words.link.body(told) },
      { type: 'button', label: words.openPage(), url: pageOf(seat, dossier) },
      { type: 'text', text: words.link.after(told) },
    ],
  });
}
