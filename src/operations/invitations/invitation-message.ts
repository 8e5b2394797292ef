// What a mentor is told when she is invited, as a mail and as a text for WhatsApp, and what her page says of it.
// Where the web app is not deployed there is no page to answer on: the texts then ask for a reply.
import { daysBetween } from '../../calendar/local-date.ts';
import { showLongDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { MailBlock, MailEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { LINK_UP_MINUTES } from '../../progress/link-up-minutes.ts';
import { lengthWords, plannedSessionsOf } from '../../progress/session-format.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { Assignment } from '../../tables/assignments.ts';
import { formats, levels, modalities } from '../../tables/options.ts';
import type { Request } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { areaName, requestLine, requestTitle, shortMoment } from '../requests/request-words.ts';
import { whatsappText } from '../whatsapp-text.ts';

export type InvitationNames = Records<typeof advisors | typeof areas | typeof topics>;
export type Sent = Pick<Assignment, 'id' | 'advisor' | 'answerBy'>;

/** What every message about an invitation may name. */
export function invitationTold(
  sent: Sent,
  request: Request,
  records: InvitationNames,
  { settings, language }: Context,
) {
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

export function invitationMail(sent: Sent, request: Request, records: InvitationNames, context: Context) {
  const words = context.text.mailsRequests.invitation;
  const told = invitationTold(sent, request, records, context);
  return mailToHer(sent, records, context, words.subject(told), [
    { type: 'text', text: words.body(told) },
    { type: 'facts', facts: invitationFacts(request, records, context) },
    { type: 'text', text: words.expectedTitle },
    { type: 'list', items: expectedOf(request, context) },
    ...answerBlocks(sent, context),
    { type: 'text', text: words.by(told) },
  ]);
}

/** The invitation to paste in WhatsApp; with the page to answer on once she is invited. */
export function invitationWhatsapp(
  sent: Sent,
  request: Request,
  records: InvitationNames,
  context: Context,
): ReadyText {
  const words = context.text.mailsRequests.whatsapp;
  const told = invitationTold(sent, request, records, context);
  const link = sent.id === '' ? '' : context.pageLink('invitation', sent.id);
  return whatsappText(
    words.invitationTitle(told),
    words.invitation({ ...told, line: requestLine(request, context), link }),
    records.advisors.find(sent.advisor),
    context,
  );
}

/** Where she answers: the button to her page, or a request to reply. */
export function answerBlocks(sent: Sent, context: Context): readonly MailBlock[] {
  const words = context.text.mailsRequests.invitation;
  const url = context.pageLink('invitation', sent.id);
  return url === '' ? [{ type: 'text', text: words.noLink() }] : [{ type: 'button', label: words.button, url }];
}

/** A mail to whoever was invited, about her invitation. */
export function mailToHer(
  sent: Sent,
  records: InvitationNames,
  context: Context,
  subject: string,
  blocks: readonly MailBlock[],
): readonly MailEffect[] {
  return mail(context, { to: records.advisors.find(sent.advisor)?.email ?? '', about: sent.id, subject, blocks });
}
