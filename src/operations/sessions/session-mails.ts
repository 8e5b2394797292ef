// What mentor, area and coordination receive when a session is set, changed or called off: a mail with its calendar file.
// One mail a person; somebody who is both contact and coordination receives one.
import type { Context } from '../../define/context.ts';
import type { MailAttachment, MailEffect } from '../../define/effects.ts';
import { hoursWords } from '../../documents/advisory-words.ts';
import { calendarFile } from '../../mail/calendar-file.ts';
import { mail } from '../../mail/compose-mail.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { Session } from '../../tables/sessions.ts';
import type { Told } from '../../text/es/mails-advisories.ts';
import { conditionBlock } from '../advisories/condition.ts';
import { dayWords, type People, type PeopleRecords, type Person, peopleOf, toldOf } from '../advisories/told.ts';

export type SessionNews = 'new' | 'changed' | 'cancelled' | 'resumed';
type SessionFacts = Pick<Session, 'id' | 'title' | 'startsAt' | 'hours' | 'place' | 'calendarVersion'>;

/** Everybody with an address, each once. */
export function everybody({ mentor, contact, coordination }: People): readonly Person[] {
  const all = [mentor, contact, coordination].filter(({ email }) => email !== '');
  return all.filter(
    ({ email }, index) => all.findIndex((one) => one.email.toLowerCase() === email.toLowerCase()) === index,
  );
}

/** The meeting as people's calendars take it. */
export function sessionFile(
  session: SessionFacts,
  method: 'REQUEST' | 'CANCEL',
  { area, mentor, code }: Pick<Told, 'area' | 'mentor' | 'code'>,
  people: People,
  context: Context,
): MailAttachment {
  return calendarFile(
    {
      id: session.id,
      sequence: session.calendarVersion ?? 0,
      method,
      startsAt: session.startsAt,
      minutes: Math.round((session.hours ?? 1) * 60),
      title: session.title,
      place: session.place,
      description: `${area} · ${mentor} · ${code}`,
      organizer: people.coordination,
      attendees: everybody(people),
    },
    context,
  );
}

export function sessionMails(
  session: SessionFacts,
  advisory: Advisory,
  news: SessionNews,
  records: PeopleRecords,
  context: Context,
  reason = '',
): readonly MailEffect[] {
  const words = context.text.mailsAdvisories;
  const wording = newsWords(news, context);
  const people = peopleOf(advisory, records, context);
  const told = toldOf(advisory, records, context, {
    what: session.title,
    when: dayWords(session.startsAt, context),
    place: session.place,
    detail: reason,
  });
  const file = sessionFile(session, news === 'cancelled' ? 'CANCEL' : 'REQUEST', told, people, context);
  return everybody(people).flatMap((person) =>
    mail(context, {
      to: person.email,
      cc: person.copy,
      about: session.id,
      subject: wording.subject(told),
      attachments: [file],
      blocks: [
        {
          type: 'text',
          text: wording.body({ ...told, name: person.name }),
        },
        {
          type: 'facts',
          facts: [
            [words.facts.when(), told.when],
            [words.facts.length(), session.hours === null ? '' : hoursWords(session.hours, context)],
            [words.facts.place(), session.place],
            [words.facts.mentor(), told.mentor],
            [words.facts.area(), told.area],
          ],
        },
        ...(news === 'cancelled'
          ? []
          : [
              {
                type: 'text' as const,
                text: person === people.coordination ? words.session.toCoordination() : words.session.reply(),
              },
              conditionBlock(advisory, told.mentor, person === people.mentor ? 'mentor' : 'other', context),
            ]),
      ],
    }),
  );
}

function newsWords(news: SessionNews, { text }: Context) {
  const { session, sessionCancelled } = text.mailsAdvisories;
  const wordings = {
    new: { subject: session.subject, body: session.body },
    changed: { subject: session.changed, body: session.changedBody },
    cancelled: sessionCancelled,
    resumed: text.mailsBack.sessionResumed,
  };
  return wordings[news];
}
