// What mentor, area and coordination receive when a session is set, changed or called off: a mail with its calendar file.
// One mail a person; somebody who is both contact and coordination receives one.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { hoursWords } from '../../documents/advisory-words.ts';
import { mail } from '../../mail/compose-mail.ts';
import { everybody, type SessionFacts, sessionFile } from '../../programmes/mentoring/calendar-files.ts';
import { dayWords, type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { Advisory } from '../../tables/advisories.ts';
import { conditionBlock } from '../advisories/condition.ts';

export type SessionNews = 'new' | 'changed' | 'cancelled' | 'resumed';

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
