// Mails to the requesting area before it has a mentor: acknowledgement, correction, closing, recruiting.
// Without a deployed web app there is no status page; the mails then say to answer them instead.
import { daysBetween } from '../../calendar/local-date.ts';
import { showDateTime, showLongDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { MailBlock, MailEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { contactOf, heldCode } from '../../progress/case-contact.ts';
import { isShortNotice, mentorLimits, mentorPromisedOn } from '../../progress/request-countdown.ts';
import { isDatePassed } from '../../progress/request-state.ts';
import type { areas } from '../../tables/areas.ts';
import { formats, levels, modalities } from '../../tables/options.ts';
import type { Request } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';
import { areaName, requestTitle } from './request-words.ts';

type Names = Records<typeof areas | typeof topics>;

function contactIn(request: Request, records: Names, context: Context) {
  return contactOf(request, records.areas.find(request.area), context);
}

function toldOf(request: Request, records: Names, context: Context) {
  const { settings } = context;
  return {
    code: request.id,
    title: requestTitle(request, records),
    contact: contactIn(request, records, context).name,
    area: areaName(request, records),
    service: settings.publicName,
  };
}

/** What was asked for, as label and value, in the reader's language. */
export function requestFacts(request: Request, records: Names, { language, text }: Context) {
  const labels = text.requests.page.facts;
  return [
    [labels.code, request.id],
    [labels.area, areaName(request, records)],
    [labels.topic, records.topics.find(request.topic)?.name ?? ''],
    [labels.focus, short(request.focus)],
    [labels.level, request.level === '' ? '' : levels[request.level][language]],
    [labels.participants, request.participants === null ? '' : String(request.participants)],
    [labels.objective, short(request.objective)],
    [labels.expectedResult, short(request.expectedResult)],
    [labels.format, request.format === '' ? '' : formats[request.format][language]],
    [labels.modality, request.modality === '' ? '' : modalities[request.modality][language]],
    [labels.proposedAt, request.proposedAt === '' ? '' : showDateTime(request.proposedAt, language)],
    [labels.place, short(request.place)],
  ] as const satisfies readonly (readonly [string, string])[];
}

const LONGEST_FACT = 600;
function short(value: string): string {
  return value.length > LONGEST_FACT ? `${value.slice(0, LONGEST_FACT - 1)}…` : value;
}

function toContact(
  request: Request,
  records: Names,
  context: Context,
  message: Pick<MailEffect, 'subject' | 'blocks'>,
): readonly MailEffect[] {
  const { email, copy } = contactIn(request, records, context);
  return mail(context, { to: email, cc: copy, about: request.id, ...message });
}

/** Follow the request on its page, or answer the mail when there is no page. */
function followBlocks(request: Request, context: Context): readonly MailBlock[] {
  const words = context.text.mailsRequests.acknowledgement;
  return [
    { type: 'button', label: words.button, url: context.pageLink('request', heldCode(request.id, request)) },
    { type: 'text', text: words.reply },
  ];
}

/** The day by which the area is told about a mentor; '' once it has passed, when it is no promise any more. */
export function promisedWords(request: Request, { settings, today, language }: Context): string {
  const promised = mentorPromisedOn(request, settings, today);
  return promised < today ? '' : showLongDate(promised, language);
}

function isShort(request: Request, { settings, today, now }: Context): boolean {
  return isShortNotice(request, settings, today) && !isDatePassed(request, now);
}

/** Where the session is near, plainly what can be done by then; '' where there is time. */
function shortNotice(request: Request, context: Context): string {
  if (!isShort(request, context)) return '';
  const { settings, today, language, text } = context;
  return text.mailsRequests.acknowledgement.shortNotice({
    when: showDateTime(request.proposedAt, language),
    days: daysBetween(today, request.proposedAt),
    term: mentorLimits(settings).promisedDays,
  });
}

/**
 * A request that had to be corrected is whole now: its acknowledgement, with what was understood and by when.
 * A day that has passed meanwhile is no promise any more and is left out.
 */
export function correctedMail(request: Request, records: Names, context: Context): readonly MailEffect[] {
  const words = context.text.mailsRequests.corrected;
  const told = toldOf(request, records, context);
  const by = promisedWords(request, context);
  return toContact(request, records, context, {
    subject: words.subject(told),
    blocks: [
      { type: 'text', text: words.body({ ...told, by, isShort: isShort(request, context) }) },
      { type: 'text', text: shortNotice(request, context) },
      { type: 'facts', facts: requestFacts(request, records, context) },
      ...followBlocks(request, context),
    ],
  });
}

export function acknowledgementMail(request: Request, records: Names, context: Context): readonly MailEffect[] {
  const words = context.text.mailsRequests.acknowledgement;
  const told = toldOf(request, records, context);
  const by = promisedWords(request, context);
  return toContact(request, records, context, {
    subject: words.subject(told),
    blocks: [
      { type: 'text', text: words.body({ ...told, by, isShort: isShort(request, context) }) },
      { type: 'text', text: shortNotice(request, context) },
      { type: 'facts', facts: requestFacts(request, records, context) },
      ...followBlocks(request, context),
    ],
  });
}

export function correctionMail(
  request: Request,
  problems: readonly string[],
  message: string,
  records: Names,
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsRequests.correction;
  const told = toldOf(request, records, context);
  return toContact(request, records, context, {
    subject: words.subject(told),
    blocks: [
      { type: 'text', text: words.body(told) },
      { type: 'list', items: problems },
      { type: 'text', text: message === '' ? '' : words.note({ message }) },
      { type: 'text', text: words.how() },
      {
        type: 'button',
        label: context.text.mailsRequests.acknowledgement.button,
        url: context.pageLink('request', heldCode(request.id, request)),
      },
    ],
  });
}

export function closedMail(
  request: Request,
  reason: string,
  note: string,
  records: Names,
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsRequests.closed;
  const told = toldOf(request, records, context);
  return toContact(request, records, context, {
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body({ ...told, reason, note }) }],
  });
}

/** Takes back what the mail about its closing said. */
export function reopenedMail(request: Request, records: Names, context: Context): readonly MailEffect[] {
  const words = context.text.mailsRequests.reopened;
  const told = toldOf(request, records, context);
  return toContact(request, records, context, {
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body(told) }, ...followBlocks(request, context)],
  });
}

export function recruitingMail(request: Request, records: Names, context: Context): readonly MailEffect[] {
  const words = context.text.mailsRequests.recruiting;
  const told = toldOf(request, records, context);
  return toContact(request, records, context, {
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body(told) }, ...followBlocks(request, context)],
  });
}
