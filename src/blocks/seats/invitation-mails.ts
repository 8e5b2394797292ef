// What somebody reads who is invited: the invitation, with what is asked and until when she can answer; the same once
// more as a reminder; and that it is not needed any more.
import { showDate } from '../../calendar/show-date.ts';
import type { MailEffect } from '../../define/effects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { pageOf } from '../page-of.ts';
import type { Seat } from '../seat.ts';
import type { Invite } from './invite.ts';

export function invitationMail(
  seat: Seat,
  invite: Invite,
  dossier: Dossier,
  kind: 'first' | 'reminder' = 'first',
): readonly MailEffect[] {
  const { language, text } = dossier.context;
  const words = text.mailsBlocks.invitation;
  const told = toldTo(seat, dossier);
  return caseMail(dossier, {
    to: seat.email,
    about: seat.id,
    subject: words[kind].subject(told),
    blocks: [
      { type: 'text', text: words[kind].body(told) },
      { type: 'text', text: invite.asks[language] },
      { type: 'facts', facts: factsFor(invite, dossier).map(({ label, value }) => [label, value] as const) },
      { type: 'button', label: words.open(), url: pageOf(seat, dossier) },
      { type: 'text', text: words.after(told) },
    ],
  });
}

export function withdrawnMail(seat: Seat, dossier: Dossier): readonly MailEffect[] {
  const words = dossier.context.text.mailsBlocks.invitation.withdrawn;
  const told = toldTo(seat, dossier);
  return caseMail(dossier, {
    to: seat.email,
    about: seat.id,
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body(told) }],
  });
}

export function factsFor(invite: Invite, dossier: Dossier) {
  const { language } = dossier.context;
  const facts = invite.facts?.(dossier) ?? [];
  return facts.filter(({ value }) => value !== '').map(({ label, value }) => ({ label: label[language], value }));
}

function toldTo(seat: Seat, { case: { title }, context: { settings, language } }: Dossier) {
  return {
    name: seat.name,
    title,
    role: seat.who.toLowerCase(),
    service: settings.unit || settings.serviceName,
    due: seat.answerBy === '' ? '' : showDate(seat.answerBy, language),
  };
}
