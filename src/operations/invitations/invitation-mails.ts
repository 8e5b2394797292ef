// Mails and WhatsApp texts to mentors about an invitation, and to the coordination about an answer.
// Where the web app is not deployed there is no page to answer on: the texts then ask for a reply.
import { daysBetween } from '../../calendar/local-date.ts';
import { showLongDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { MailBlock, MailEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { coordinationName } from '../../programmes/mentoring/told.ts';
import { LINK_UP_MINUTES } from '../../progress/link-up-minutes.ts';
import { lengthWords, plannedSessionsOf } from '../../progress/session-format.ts';
import type { Advisor, advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { Assignment } from '../../tables/assignments.ts';
import { formats, levels, modalities } from '../../tables/options.ts';
import type { Request } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { areaName, requestLine, requestTitle, shortMoment } from '../requests/request-words.ts';
import { whatsappAddress } from '../whatsapp-address.ts';

export type InvitationNames = Records<typeof advisors | typeof areas | typeof topics>;
type Sent = Pick<Assignment, 'id' | 'advisor' | 'answerBy'>;

function toldOf(sent: Sent, request: Request, records: InvitationNames, { settings, language }: Context) {
  return {
    name: records.advisors.find(sent.advisor)?.name ?? '',
    title: requestTitle(request, records),
    area: areaName(request, records),
    service: settings.publicName,
    by: sent.answerBy === '' ? '' : showLongDate(sent.answerBy, language),
  };
}

/** What the mentor needs to know before she answers; nobody's telephone or address. */
export function invitationFacts(request: Request, records: InvitationNames, context: Context) {
  const { language, text, today } = context;
  const labels = text.requests.page.facts;
  return [
    [labels.topic, requestTitle(request, records)],
    [labels.focus, request.focus === requestTitle(request, records) ? '' : request.focus],
    [labels.area, areaName(request, records)],
    [labels.proposedAt, shortMoment(request.proposedAt, language, today)],
    [labels.place, request.place],
    [labels.modality, request.modality === '' ? '' : modalities[request.modality][language]],
    [labels.format, request.format === '' ? '' : formats[request.format][language]],
    [labels.length, lengthWords(request.format, context)],
    [labels.participants, request.participants === null ? '' : String(request.participants)],
    [labels.level, request.level === '' ? '' : levels[request.level][language]],
    [labels.objective, request.objective],
    [labels.expectedResult, request.expectedResult],
  ] as const satisfies readonly (readonly [string, string])[];
}

export function expectedOf(request: Request, { settings, text, today }: Context): readonly string[] {
  const words = text.requests.page.expected;
  const days = settings.designDays;
  // Too near to ask for it so many days before: she may not even have answered by then.
  const answering = settings.invitationDays;
  const isNear = request.proposedAt !== '' && daysBetween(today, request.proposedAt) <= days + answering;
  return [
    words.linkUp({ minutes: LINK_UP_MINUTES }),
    ...(request.visitNeeded ? [words.visit()] : []),
    ...(request.secondBriefing ? [words.briefing()] : []),
    isNear ? words.prepareSoon() : words.prepare({ days }),
    words.sessions({ count: plannedSessionsOf(request.format, settings) }),
    words.survey(),
  ];
}

function answerBlocks(sent: Sent, context: Context): readonly MailBlock[] {
  const words = context.text.mailsRequests.invitation;
  const url = context.pageLink('invitation', sent.id);
  return url === '' ? [{ type: 'text', text: words.noLink() }] : [{ type: 'button', label: words.button, url }];
}

export function invitationMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.invitation;
  const told = toldOf(sent, request, records, context);
  return message(sent, records, context, words.subject(told), [
    { type: 'text', text: words.body(told) },
    { type: 'facts', facts: invitationFacts(request, records, context) },
    { type: 'text', text: words.expectedTitle },
    { type: 'list', items: expectedOf(request, context) },
    ...answerBlocks(sent, context),
    { type: 'text', text: words.by(told) },
  ]);
}

/** Her answer was taken back, and the invitation waits for one again. */
export function reopenedMail(
  sent: Sent,
  answer: 'accepted' | 'declined',
  request: Request,
  records: InvitationNames,
  context: Context,
) {
  const words = context.text.mailsBack.invitationReopened;
  const told = toldOf(sent, request, records, context);
  return message(sent, records, context, words.subject(told), [
    { type: 'text', text: words[answer](told) },
    { type: 'facts', facts: invitationFacts(request, records, context).slice(0, 9) },
    ...answerBlocks(sent, context),
    { type: 'text', text: words.by(told) },
  ]);
}

export function reminderMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests;
  const told = toldOf(sent, request, records, context);
  return message(sent, records, context, words.reminder.subject(told), [
    { type: 'text', text: words.reminder.body(told) },
    { type: 'facts', facts: invitationFacts(request, records, context).slice(0, 9) },
    ...answerBlocks(sent, context),
  ]);
}

export function declinedMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.declined;
  const told = toldOf(sent, request, records, context);
  return message(sent, records, context, words.subject(told), [{ type: 'text', text: words.body(told) }]);
}

export function coveredMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.covered;
  const told = toldOf(sent, request, records, context);
  return message(sent, records, context, words.subject(told), [{ type: 'text', text: words.body(told) }]);
}

export function withdrawnMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.withdrawn;
  const told = toldOf(sent, request, records, context);
  return message(sent, records, context, words.subject(told), [{ type: 'text', text: words.body(told) }]);
}

function message(
  sent: Sent,
  records: InvitationNames,
  context: Context,
  subject: string,
  blocks: readonly MailBlock[],
): readonly MailEffect[] {
  return mail(context, { to: records.advisors.find(sent.advisor)?.email ?? '', about: sent.id, subject, blocks });
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
  const { name, title } = toldOf(sent, request, records, context);
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

/** The invitation to paste in WhatsApp; with the page to answer on once she is invited. */
export function invitationWhatsapp(
  sent: Sent,
  request: Request,
  records: InvitationNames,
  context: Context,
): ReadyText {
  const words = context.text.mailsRequests.whatsapp;
  const told = toldOf(sent, request, records, context);
  const link = sent.id === '' ? '' : context.pageLink('invitation', sent.id);
  return whatsapp(
    words.invitationTitle(told),
    words.invitation({ ...told, line: requestLine(request, context), link }),
    records.advisors.find(sent.advisor),
    context,
  );
}

export function reminderWhatsapp(sent: Sent, request: Request, records: InvitationNames, context: Context): ReadyText {
  const words = context.text.mailsRequests.whatsapp;
  const told = toldOf(sent, request, records, context);
  return whatsapp(
    words.invitationTitle(told),
    words.reminder({ ...told, link: context.pageLink('invitation', sent.id) }),
    records.advisors.find(sent.advisor),
    context,
  );
}

/** A text for WhatsApp, with the address that opens a conversation with somebody. */
export function whatsapp(
  title: string,
  text: string,
  person: Pick<Advisor, 'phone'> | undefined,
  context: Context,
): ReadyText {
  return { title, text, whatsappUrl: whatsappAddress(person?.phone ?? '', context, text) };
}
