// The message with the whole agenda and its calendar file, to everybody who may see it and to the coordination. When it
// was sent before, it begins with what changed since.
import { dayOf, timeOf } from '../../calendar/local-date.ts';
import { showLongDate, showPeriod } from '../../calendar/show-date.ts';
import type { MailBlock, MailEffect } from '../../define/effects.ts';
import { agendaCode, agendaFile } from '../../mail/calendar-file.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { coordination, invited } from '../invited.ts';
import { readersOf } from '../readers.ts';
import type { CalendarEntry, News } from './announced.ts';
import { daysOf, type Plan, type Session } from './plan.ts';

interface Sending {
  readonly what: 'first' | 'changed' | 'calledOff';
  readonly news: readonly News[];
  /** Of the calendar file. */
  readonly entries: readonly CalendarEntry[];
}

/** Those whom it is sent to. */
export const invitedTo = ({ aspects }: Plan, dossier: Dossier) => invited(dossier, readersOf(aspects, dossier));

export function agendaMails(plan: Plan, { what, news, entries }: Sending, dossier: Dossier): readonly MailEffect[] {
  const { context, case: about } = dossier;
  const { agenda: words, openPage } = context.text.mailsBlocks;
  const sessions = plan.sessions(dossier);
  const days = daysOf(sessions);
  const period = showPeriod(days[0] ?? '', days[days.length - 1] ?? '', context.language);
  const told = { what: plan.aspects.label[context.language], title: about.title, period };
  const file = fileOf(entries, dossier);
  const body: readonly MailBlock[] = [
    ...(what === 'changed' ? [{ type: 'list' as const, items: news.map((each) => newsLine(each, dossier)) }] : []),
    ...(what === 'calledOff' ? [] : days.flatMap((day) => dayBlocks(day, sessions, dossier))),
    { type: 'text', text: what === 'calledOff' ? '' : words.calendar() },
  ];
  return invitedTo(plan, dossier).flatMap(({ name, email, page }) =>
    caseMail(dossier, {
      to: email,
      about: about.id,
      subject: words[what].subject(told),
      attachments: [file],
      blocks: [
        { type: 'text', text: words[what].body({ ...told, name }) },
        ...body,
        { type: 'button', label: openPage(), url: page },
      ],
    }),
  );
}

export const codeOf = (dossier: Dossier): string => agendaCode(dossier.case.id, dossier.context);

export function fileOf(entries: readonly CalendarEntry[], dossier: Dossier, code = codeOf(dossier)) {
  return agendaFile(
    {
      code,
      organizer: coordination(dossier),
      sessions: entries.map(({ session, sequence, method }) => ({
        id: session.id,
        sequence,
        method,
        startsAt: session.startsAt,
        minutes: session.minutes,
        title: session.title,
        place: session.row.place,
        description: [session.kindName, session.row.leads, session.row.group, dossier.case.title]
          .filter((part) => part !== '')
          .join(' · '),
      })),
    },
    dossier.context,
  );
}

function dayBlocks(day: string, sessions: readonly Session[], { context }: Dossier): readonly MailBlock[] {
  const items = sessions
    .filter(({ isPlaced, row }) => isPlaced && row.day === day)
    .map(({ row, title }) =>
      [hours(row), row.group === '' ? title : `${title} (${row.group})`, row.place].filter(Boolean),
    )
    .map((parts) => parts.join(' · '));
  return [
    { type: 'text', text: showLongDate(day, context.language) },
    { type: 'list', items },
  ];
}

/** "9:00–10:30" */
export function hours({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
}

/** What is new, in one line. */
export function newsLine({ type, session, was }: News, { context }: Dossier): string {
  const words = context.text.mailsBlocks.agenda;
  const hoursOf = (startsAt = '', endsAt = '') => hours({ from: timeOf(startsAt), to: timeOf(endsAt) });
  const when = (startsAt: string, endsAt: string) =>
    `${showLongDate(startsAt, context.language)}, ${hoursOf(startsAt, endsAt)}`;
  const before = was ? when(was.startsAt, was.endsAt) : '';
  const now = when(session.startsAt, session.endsAt);
  if (type === 'cancelled') return words.gone({ title: was?.title ?? session.title, when: before });
  if (type === 'added') return words.added({ title: session.title, when: now });
  const isSameDay = dayOf(session.startsAt) === dayOf(was?.startsAt ?? '');
  return words.moved({
    title: session.title,
    when: now,
    before: before === now ? '' : isSameDay ? hoursOf(was?.startsAt, was?.endsAt) : before,
    place: session.row.place === was?.place ? '' : session.row.place,
  });
}
