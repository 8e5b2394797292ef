// The words that go with the link of a form: for WhatsApp, and for the contact of an area by mail.
// With an area its name is chosen in the form already.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import type { Area } from '../../tables/areas.ts';
import type { SharedFormKey } from '../../views/form-view.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { whatsapp } from '../invitations/invitation-mails.ts';

/** The forms that the contact of an area gets by mail. */
export const areaForms = ['areaRequest', 'needsDiagnosis'] as const;
export type AreaForm = (typeof areaForms)[number];

export function formAddress(form: SharedFormKey, area: Area | undefined, context: Context): string {
  return context.formLink(form, area && form !== 'advisorProfile' ? { area: area.name } : {});
}

/** The request goes to the area's contact; the other two are for many people, so WhatsApp asks to whom. */
export function formText(form: SharedFormKey, area: Area | undefined, context: Context): ReadyText {
  const words = context.text.mailsForms;
  const contact = form === 'areaRequest' ? area : undefined;
  const link = formAddress(form, area, context);
  const text = words.whatsapp[form]({
    contact: contact?.contactName ?? '',
    service: context.settings.publicName,
    link,
  });
  const title = words.whatsappTitle;
  if (contact && contact.contactPhone !== '') return whatsapp(title, text, { phone: contact.contactPhone }, context);
  return { title, text, whatsappUrl: link === '' ? '' : `https://wa.me/?text=${encodeURIComponent(text)}` };
}

export function formMail(form: AreaForm, area: Area, context: Context): readonly MailEffect[] {
  const words = context.text.mailsForms[form];
  const told = { contact: area.contactName, area: area.name, service: context.settings.publicName };
  return mail(context, {
    to: area.contactEmail,
    about: area.id,
    subject: words.subject(told),
    blocks: [
      { type: 'text', text: words.body(told) },
      { type: 'button', label: words.button, url: formAddress(form, area, context) },
      { type: 'text', text: words.closing },
    ],
  });
}
