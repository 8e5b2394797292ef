// The words that go with the link of a form: for WhatsApp, and for the contact of an area by mail.
// With an area its name is chosen in the form already, where the form asks for it.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import type { Area } from '../../tables/areas.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { whatsappText } from '../whatsapp-text.ts';
import type { ShareableForm } from './shareable-forms.ts';

export function formAddress({ key }: ShareableForm, area: Area | undefined, context: Context): string {
  return context.formLink(key, area ? { area: area.name } : {});
}

/** A request goes to the area's contact; the others are for many people, so WhatsApp asks to whom. */
export function formText(form: ShareableForm, area: Area | undefined, context: Context): ReadyText {
  const contact = form.isForContact ? area : undefined;
  const link = formAddress(form, area, context);
  const text = form.whatsapp({ contact: contact?.contactName ?? '', service: form.service, link });
  const title = context.text.mailsForms.whatsappTitle;
  if (contact && contact.contactPhone !== '')
    return whatsappText(title, text, { phone: contact.contactPhone }, context);
  return { title, text, whatsappUrl: link === '' ? '' : `https://wa.me/?text=${encodeURIComponent(text)}` };
}

export function formMail(form: ShareableForm, area: Area, context: Context): readonly MailEffect[] {
  const words = form.mail;
  if (!words) return [];
  const told = { contact: area.contactName, area: area.name, service: form.service };
  return mail(context, {
    to: area.contactEmail,
    about: area.id,
    subject: words.subject(told),
    service: form.service,
    blocks: [
      { type: 'text', text: words.body(told) },
      { type: 'button', label: words.button, url: formAddress(form, area, context) },
      { type: 'text', text: words.closing },
    ],
  });
}
