// Who is told when the contact of a case changes: the new one with what she needs, the former one, and the mentors.
// The links in the mail are the new contact's own; what waits for a review is shared with her.
import type { Context } from '../../define/context.ts';
import type { Effect, MailAttachment } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { ownDocument } from '../../programmes/mentoring/deliveries/own-document.ts';
import { areaPage } from '../../programmes/mentoring/people.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { type CaseContact, heldCode } from '../../progress/case-contact.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { Request } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';
import type { MeetingAhead } from './contact-meetings.ts';
import { areaName, requestTitle } from './request-words.ts';

export interface ContactChange {
  /** As it is after the change. */
  readonly request: Request;
  readonly contact: CaseContact;
  /** undefined where the same person has a new address. */
  readonly former: CaseContact | undefined;
  /** Its advisories that are not over. */
  readonly open: readonly AdvisoryFacts[];
  readonly meetings: readonly MeetingAhead[];
}

export function contactMails(
  { request, contact, former, open, meetings }: ContactChange,
  records: Records<typeof areas | typeof advisors | typeof topics>,
  context: Context,
): readonly Effect[] {
  const words = context.text.mailsContact;
  const mentors = open.flatMap(({ advisory }) => records.advisors.find(advisory.advisor) ?? []);
  const told = {
    code: request.id,
    title: requestTitle(request, records),
    area: areaName(request, records),
    contact: contact.name,
    former: former?.name ?? '',
    mentors: mentors.map(({ name }) => name).join(', '),
    service: context.settings.publicName,
  };
  const waiting = open.filter(({ deliverables }) => deliverables.some(isWaiting));
  const review = waiting[0] ? areaPage(waiting[0].advisory.id, request, context) : '';
  return [
    ...waiting.flatMap(({ advisory, deliverables, documents }) =>
      deliverables
        .filter(isWaiting)
        .flatMap(({ url }) => ownDocument(url, advisory.id, documents) ?? [])
        .map(({ id }) => ({
          kind: 'share' as const,
          document: id,
          email: contact.email,
          role: 'commenter' as const,
          about: advisory.id,
        })),
    ),
    ...mail(context, {
      to: contact.email,
      cc: contact.copy,
      about: request.id,
      subject: words.toNew.subject(told),
      attachments: numbered(meetings.map(({ toAdd }) => toAdd)),
      blocks: [
        { type: 'text', text: words.toNew.body(told) },
        {
          type: 'facts',
          facts: [
            [words.facts.code, request.id],
            [words.facts.area, told.area],
            [words.facts.topic, told.title],
            [words.facts.mentor, told.mentors],
          ],
        },
        { type: 'text', text: meetings.length > 0 ? words.toNew.meetings(meetings.length) : '' },
        { type: 'list', items: meetings.map(({ title, when }) => `${when}: ${title}`) },
        { type: 'text', text: review === '' ? '' : words.toNew.review(told) },
        { type: 'button', label: context.text.mailsReminders.review.button(), url: review },
        {
          type: 'button',
          label: context.text.mailsAdvisories.followRequest(),
          url: context.pageLink('request', heldCode(request.id, request)),
        },
      ],
    }),
    ...mail(context, {
      to: former?.email ?? '',
      about: request.id,
      subject: words.toFormer.subject(told),
      attachments: numbered(meetings.map(({ toRemove }) => toRemove)),
      blocks: [
        { type: 'text', text: words.toFormer.body(told) },
        { type: 'text', text: meetings.length > 0 ? words.toFormer.meetings(meetings.length) : '' },
      ],
    }),
    ...mentors.flatMap(({ name, email }) =>
      mail(context, {
        to: email,
        about: request.id,
        subject: words.toMentor.subject(told),
        blocks: [
          { type: 'text', text: words.toMentor.body({ ...told, name }) },
          {
            type: 'facts',
            facts: [
              [words.facts.contact, contact.name],
              [words.facts.email, contact.email],
              [words.facts.phone, contact.phone],
            ],
          },
        ],
      }),
    ),
  ];
}

function isWaiting({ deliveredOn, verdict }: AdvisoryFacts['deliverables'][number]): boolean {
  return deliveredOn !== '' && verdict === '';
}

/** Files of one mail with names of their own. */
function numbered(files: readonly MailAttachment[]): readonly MailAttachment[] {
  if (files.length === 1) return files;
  return files.map((file, index) => ({ ...file, name: file.name.replace('.ics', `-${index + 1}.ics`) }));
}
