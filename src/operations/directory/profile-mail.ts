// The mail with the profile form, and the same for WhatsApp.
// Sent when the second training session was attended, or whenever the coordination asks.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import { isTrained } from '../../matching/standing.ts';
import type { Advisor } from '../../tables/advisors.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { whatsappText } from '../whatsapp-text.ts';

export function profileMail(advisor: Advisor, context: Context): readonly MailEffect[] {
  const words = context.text.mailsRequests.profile;
  const service = context.settings.publicName;
  const url = context.formLink('advisorProfile');
  return mail(context, {
    to: advisor.email,
    about: advisor.id,
    subject: words.subject({ service }),
    blocks: [
      { type: 'text', text: words.body({ name: advisor.name, service, trained: isTrained(advisor) }) },
      url === '' ? { type: 'text', text: words.noLink() } : { type: 'button', label: words.button, url },
    ],
  });
}

/** Asked once more, while she has not answered. */
export function profileReminderMail(advisor: Advisor, context: Context): readonly MailEffect[] {
  const words = context.text.mailsReminders.profile;
  const url = context.formLink('advisorProfile');
  if (url === '') return [];
  const service = context.settings.publicName;
  return mail(context, {
    to: advisor.email,
    about: advisor.id,
    subject: words.subject({ service }),
    blocks: [
      { type: 'text', text: words.body({ name: advisor.name, service }) },
      { type: 'button', label: context.text.mailsRequests.profile.button, url },
    ],
  });
}

export function profileWhatsapp(advisor: Advisor, context: Context): ReadyText {
  const words = context.text.mailsRequests.whatsapp;
  const { name } = advisor;
  const service = context.settings.publicName;
  const link = context.formLink('advisorProfile');
  const text = link === '' ? words.profileNoLink({ name, service }) : words.profile({ name, service, link });
  return whatsappText(words.profileTitle({ name }), text, advisor, context);
}
