// What follows an invitation: mails and WhatsApp texts to the mentor, and what the coordination hears of her answer.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import { coordinationName } from '../../programmes/mentoring/told.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { Request } from '../../tables/requests.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { whatsappText } from '../whatsapp-text.ts';
import {
  answerBlocks,
  type InvitationNames,
  invitationFacts,
  invitationTold,
  mailToHer,
  type Sent,
} from './invitation-message.ts';

/** Her answer was taken back, and the invitation waits for one again. */
export function reopenedMail(
  sent: Sent,
  answer: 'accepted' | 'declined',
  request: Request,
  records: InvitationNames,
  context: Context,
) {
  const words = context.text.mailsBack.invitationReopened;
  const told = invitationTold(sent, request, records, context);
  return mailToHer(sent, records, context, words.subject(told), [
    { type: 'text', text: words[answer](told) },
    { type: 'facts', facts: invitationFacts(request, records, context).slice(0, 9) },
    ...answerBlocks(sent, context),
    { type: 'text', text: words.by(told) },
  ]);
}

export function reminderMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests;
  const told = invitationTold(sent, request, records, context);
  return mailToHer(sent, records, context, words.reminder.subject(told), [
    { type: 'text', text: words.reminder.body(told) },
    { type: 'facts', facts: invitationFacts(request, records, context).slice(0, 9) },
    ...answerBlocks(sent, context),
  ]);
}

export function declinedMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.declined;
  const told = invitationTold(sent, request, records, context);
  return mailToHer(sent, records, context, words.subject(told), [{ type: 'text', text: words.body(told) }]);
}

export function coveredMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.covered;
  const told = invitationTold(sent, request, records, context);
  return mailToHer(sent, records, context, words.subject(told), [{ type: 'text', text: words.body(told) }]);
}

export function withdrawnMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.withdrawn;
  const told = invitationTold(sent, request, records, context);
  return mailToHer(sent, records, context, words.subject(told), [{ type: 'text', text: words.body(told) }]);
}

/** Tells the coordination what a mentor answered on her page. */
export function answerMail(
  sent: Assignment,
  request: Request,
  answered: { readonly answer: 'accepted' | 'declined'; readonly comment: string; readonly seatsLeft: number },
  records: InvitationNames,
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsRequests.teamAnswer;
  const { name, title } = invitationTold(sent, request, records, context);
  const next =
    answered.answer === 'declined'
      ? words.nextDeclined
      : answered.seatsLeft > 0
        ? words.nextSeats({ left: answered.seatsLeft })
        : words.nextAccepted;
  return mail(context, {
    to: context.settings.coordinationEmail,
    about: sent.id,
    subject: words[answered.answer]({ name, title }),
    blocks: [
      {
        type: 'text',
        text: words.body({ to: coordinationName(context), code: request.id, comment: answered.comment, next }),
      },
    ],
  });
}

export function reminderWhatsapp(sent: Sent, request: Request, records: InvitationNames, context: Context): ReadyText {
  const words = context.text.mailsRequests.whatsapp;
  const told = invitationTold(sent, request, records, context);
  return whatsappText(
    words.invitationTitle(told),
    words.reminder({ ...told, link: context.pageLink('invitation', sent.id) }),
    records.advisors.find(sent.advisor),
    context,
  );
}
