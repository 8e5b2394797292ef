// What everybody who takes part receives when a meeting is set, moved, called off or taken up again: a mail with its
// calendar file. One mail a person, to her page; the coordination, which invites, receives one as well.
import { showDateTime } from '../../calendar/show-date.ts';
import type { MailEffect } from '../../define/effects.ts';
import { calendarFile } from '../../mail/calendar-file.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { coordination, invited } from '../invited.ts';
import { seated } from '../seated.ts';
import { type Meeting, minutesOf } from './table.ts';

export type MeetingNews = 'set' | 'moved' | 'cancelled' | 'again';

export function meetingMails(row: Meeting, news: MeetingNews, dossier: Dossier): readonly MailEffect[] {
  const { context } = dossier;
  const { meeting: words, openPage } = context.text.mailsBlocks;
  const { facts } = context.text.mailsAdvisories;
  const file = meetingFile(row, news === 'cancelled' ? 'CANCEL' : 'REQUEST', dossier);
  return invited(dossier).flatMap(({ name, email, page }) => {
    const told = {
      name,
      what: row.what,
      title: dossier.case.title,
      when: showDateTime(row.startsAt, context.language),
    };
    return caseMail(dossier, {
      to: email,
      about: row.id,
      subject: words[news].subject(told),
      attachments: [file],
      blocks: [
        { type: 'text', text: words[news].body(told) },
        {
          type: 'facts',
          facts: [
            [facts.when(), told.when],
            [facts.length(), `${minutesOf(row)} min`],
            [facts.place(), row.place],
          ],
        },
        { type: 'text', text: news === 'cancelled' ? '' : words.calendar() },
        { type: 'button', label: openPage(), url: page },
      ],
    });
  });
}

export function meetingFile(row: Meeting, method: 'REQUEST' | 'CANCEL', dossier: Dossier) {
  const parties = [...new Set(seated(dossier).map(({ organisation }) => organisation))];
  return calendarFile(
    {
      id: row.id,
      sequence: row.calendarVersion ?? 0,
      method,
      startsAt: row.startsAt,
      minutes: minutesOf(row),
      title: `${row.what}: ${dossier.case.title}`,
      place: row.place,
      description: parties.join(' · '),
      organizer: coordination(dossier),
      attendees: invited(dossier),
    },
    dossier.context,
  );
}
