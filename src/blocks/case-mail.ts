// A message about a case: in its head stands the name of its way of working, not that of another service of the team.
import type { MailEffect } from '../define/effects.ts';
import { type Message, mail } from '../mail/compose-mail.ts';
import { renderMail } from '../mail/render-mail.ts';
import { advisories } from '../tables/advisories.ts';
import type { Translated } from '../text/language.ts';
import type { Dossier } from './dossier.ts';

const names: Readonly<Partial<Record<string, Translated>>> = advisories.columns.programme.options;

/** '' for one that the product does not know by name. */
export function programmeName({ case: { programme }, context }: Pick<Dossier, 'case' | 'context'>): string {
  return names[programme]?.[context.language] ?? '';
}

/** Nothing for the first way of working, which goes by the public name of the service. */
export function serviceOf(dossier: Pick<Dossier, 'case' | 'context'>): Pick<Message, 'service'> {
  const service = programmeName(dossier);
  return service === '' ? {} : { service };
}

export function caseMail(dossier: Dossier, message: Message): readonly MailEffect[] {
  return mail(dossier.context, { ...message, ...serviceOf(dossier) });
}

/** The same before it is sent, as people will get it; without documents, which are made with it. */
export function previewOf(dossier: Dossier, { subject, blocks }: Pick<Message, 'subject' | 'blocks'>) {
  const { settings, language } = dossier.context;
  const parts = blocks.filter((block) => block.type !== 'document');
  return { subject, html: renderMail(parts, { settings, language, subject, ...serviceOf(dossier) }).html };
}
