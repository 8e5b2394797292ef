// The link of a survey, to be passed on: nothing in this mail is personal, and nothing leads to a page of one person.
import type { MailEffect } from '../../define/effects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { readersOf } from '../readers.ts';
import type { Asked } from './asked.ts';

export function linkMails({ aspects }: Asked, url: string, dossier: Dossier): readonly MailEffect[] {
  const { case: about, context } = dossier;
  const words = context.text.mailsBlocks.survey;
  return readersOf(aspects, dossier).flatMap(({ name, email }) => {
    const told = { name, title: about.title, what: aspects.label[context.language] };
    return caseMail(dossier, {
      to: email,
      about: about.id,
      subject: words.subject(told),
      blocks: [
        { type: 'text', text: words.body(told) },
        { type: 'button', label: words.open(), url },
        { type: 'text', text: words.after({ url }) },
      ],
    });
  });
}
