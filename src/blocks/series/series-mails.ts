// What everybody who may see a series receives when it is set or changed, or one of its meetings is moved or called off:
// one mail with the calendar file of the whole series, in which each meeting is the event that it always was.
import { showDateTime } from '../../calendar/show-date.ts';
import type { MailEffect } from '../../define/effects.ts';
import { agendaCode, agendaFile } from '../../mail/calendar-file.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { coordination, invited } from '../invited.ts';
import { readersOf } from '../readers.ts';
import { isToCome, minutesOf, type Standing } from './standing.ts';
import type { StandingMeeting } from './table.ts';

export type SeriesNews = 'set' | 'changed' | 'moved' | 'cancelled' | 'again' | 'calledOff';

/** @param about the meetings that the message names; @param rows all of them, as they stand now */
export function seriesMails(
  { aspects }: Standing,
  news: SeriesNews,
  about: readonly StandingMeeting[],
  rows: readonly StandingMeeting[],
  dossier: Dossier,
): readonly MailEffect[] {
  const { context, case: row } = dossier;
  if (about.length === 0) return [];
  const { series: words, openPage } = context.text.mailsBlocks;
  const when = ({ startsAt, place }: StandingMeeting) =>
    [showDateTime(startsAt, context.language), place].filter((part) => part !== '').join(' · ');
  const told = { what: aspects.label[context.language], title: row.title };
  const file = seriesFile(rows, dossier);
  return invited(dossier, readersOf(aspects, dossier)).flatMap(({ name, email, page }) =>
    caseMail(dossier, {
      to: email,
      about: row.id,
      subject: words[news].subject(told),
      attachments: [file],
      blocks: [
        { type: 'text', text: words[news].body({ ...told, name }) },
        { type: 'list', items: about.map(when) },
        { type: 'text', text: words.calendar() },
        { type: 'button', label: openPage(), url: page },
      ],
    }),
  );
}

export function seriesFile(rows: readonly StandingMeeting[], dossier: Dossier) {
  const { context, case: about } = dossier;
  return agendaFile(
    {
      code: agendaCode(about.id, context),
      organizer: coordination(dossier),
      sessions: rows.map((row) => ({
        id: row.id,
        sequence: row.calendarVersion ?? 0,
        method: row.cancelledOn === '' ? 'REQUEST' : 'CANCEL',
        startsAt: row.startsAt,
        minutes: minutesOf(row),
        title: `${row.what}: ${about.title}`,
        place: row.place,
        description: '',
      })),
    },
    context,
  );
}

/** Those of which there is something to tell: still to come. */
export const toTell = (rows: readonly StandingMeeting[], dossier: Dossier) =>
  rows.filter((row) => isToCome({ ...row, cancelledOn: '' }, dossier));
