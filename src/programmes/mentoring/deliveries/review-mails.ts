// What area and coordination read when something was delivered: the area reviews it on its page, the coordination knows.
// A contact who is the coordination too reads one message, the area's.
import type { Context } from '../../../define/context.ts';
import type { MailBlock, MailEffect } from '../../../define/effects.ts';
import { mail } from '../../../mail/compose-mail.ts';
import { pageButton } from '../../../mail/page-button.ts';
import type { Advisory } from '../../../tables/advisories.ts';
import type { Told } from '../../../text/es/mails-advisories.ts';
import { areaPage } from '../people.ts';
import { type PeopleFinders, peopleOf } from '../told.ts';

interface Work {
  readonly url: string;
  /** Whether the add-on gave the area access to it; otherwise it is the mentor's to give. */
  readonly isShared: boolean;
}

/** How to see the work, and how to answer about it. */
export function reviewBlocks(
  advisory: Pick<Advisory, 'id' | 'area' | 'advisor' | 'request'>,
  { url, isShared }: Work,
  records: PeopleFinders,
  context: Context,
): readonly MailBlock[] {
  const words = context.text.mailsReminders.review;
  const { mentor } = peopleOf(advisory, records, context);
  return [
    pageButton(words.button(), areaPage(advisory.id, records.requests.find(advisory.request), context), context),
    { type: 'button', label: context.text.mailsAdvisories.buttons.openWork(), url },
    { type: 'text', text: isShared ? '' : words.foreign({ mentor: mentor.name, email: mentor.email }) },
  ];
}

export function deliveredMails(
  advisory: Advisory,
  work: Work,
  told: Told,
  records: PeopleFinders,
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsAdvisories.delivered;
  const { contact, coordination } = peopleOf(advisory, records, context);
  const isOne = contact.email.toLowerCase() === coordination.email.toLowerCase();
  return [
    ...mail(context, {
      to: contact.email,
      cc: contact.copy,
      about: advisory.id,
      subject: words.subject(told),
      blocks: [
        { type: 'text', text: words.body({ ...told, name: contact.name }) },
        ...reviewBlocks(advisory, work, records, context),
      ],
    }),
    ...mail(context, {
      to: isOne ? '' : coordination.email,
      about: advisory.id,
      subject: context.text.mailsReminders.review.arrived(told),
      blocks: [
        {
          type: 'text',
          text: context.text.mailsReminders.review.toCoordination({
            ...told,
            name: coordination.name,
            contact: contact.email === '' ? '' : contact.name,
          }),
        },
        { type: 'button', label: context.text.mailsAdvisories.buttons.openWork(), url: work.url },
      ],
    }),
  ];
}
