// A message about a case: in its head stands the name of its way of working, not that of another service of the team.
import type { MailEffect } from '../define/effects.ts';
import { type Message, mail } from '../mail/compose-mail.ts';
import { advisories } from '../tables/advisories.ts';
import type { Dossier } from './dossier.ts';

export function programmeName({ case: { programme }, context }: Dossier): string {
  return advisories.columns.programme.show(programme, context);
}

export function caseMail(dossier: Dossier, message: Message): readonly MailEffect[] {
  return mail(dossier.context, { ...message, service: programmeName(dossier) });
}
