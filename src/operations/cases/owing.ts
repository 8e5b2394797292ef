// What those who take part owe in the open cases, person by person, and the mail that tells one of them.
import { programmeName } from '../../blocks/case-mail.ts';
import { pageOf } from '../../blocks/page-of.ts';
import { blocksOf } from '../../blocks/programme.ts';
import type { Seat } from '../../blocks/seat.ts';
import { seatsTaken } from '../../blocks/seated.ts';
import { addDays, dayOf, type LocalDateTime } from '../../calendar/local-date.ts';
import { showDate, showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { MailEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import type { OwedView } from '../../views/case-view.ts';
import { owedIn } from './case-view-of.ts';
import { standingCases } from './standing-cases.ts';

interface MeetingAhead {
  readonly what: string;
  readonly startsAt: LocalDateTime;
  readonly place: string;
}

/** Of one person in one case, in one role. */
export interface Owing {
  readonly seat: Seat;
  readonly title: string;
  readonly page: string;
  /** Name of its way of working. */
  readonly programme: string;
  /** The most urgent first. */
  readonly items: readonly OwedView[];
  /** Meetings near enough to be reminded of. */
  readonly meetings: readonly MeetingAhead[];
}

export function owingIn(records: Records<AnyTable>, context: Context): readonly Owing[] {
  const { now, today, language, settings } = context;
  const near = addDays(today, settings.sessionReminderDays ?? 1);
  return standingCases(records, context).flatMap(({ programme, dossier }) => {
    const blocks = blocksOf(programme);
    const owed = blocks.flatMap((block) => owedIn(block, dossier)).sort(byDay);
    const meetings = blocks.flatMap((block) =>
      (block.gatherings?.(dossier) ?? [])
        .filter(({ startsAt, isHeld }) => !isHeld && startsAt > now && dayOf(startsAt) <= near)
        .map(({ title, startsAt, place }) => ({ what: title ?? block.aspects.label[language], startsAt, place })),
    );
    return seatsTaken(dossier).map((seat) => ({
      seat,
      title: dossier.case.title,
      page: pageOf(seat, dossier),
      programme: programmeName(dossier),
      items: owed.filter(({ role }) => role === seat.role),
      meetings,
    }));
  });
}

/** One mail about all of these, which are of one person. */
export function owedMail(all: readonly Owing[], context: Context): readonly MailEffect[] {
  const [first] = all;
  if (!first) return [];
  const { owed: words, openPage } = context.text.mailsBlocks;
  const { language } = context;
  return mail(context, {
    to: first.seat.email,
    about: first.seat.id,
    subject: words.subject({ title: first.title, cases: all.length }),
    service: [...new Set(all.map(({ programme }) => programme))].join(' · '),
    blocks: [
      { type: 'text', text: words.body({ name: first.seat.name }) },
      ...all.flatMap(({ seat, title, page, items, meetings }) => [
        { type: 'text' as const, text: `${title} · ${seat.who}` },
        {
          type: 'list' as const,
          items: [
            ...meetings.map(({ what, startsAt, place }) =>
              words.meeting({ what, when: showDateTime(startsAt, language), place }),
            ),
            ...items.map(({ blockLabel, missing, due, isLate }) =>
              words.item({ what: blockLabel, missing, due: due === '' ? '' : showDate(due, language), isLate }),
            ),
          ],
        },
        { type: 'button' as const, label: openPage(), url: page },
      ]),
    ],
  });
}

function byDay(one: OwedView, other: OwedView): number {
  return (one.due || '9') < (other.due || '9') ? -1 : (one.due || '9') > (other.due || '9') ? 1 : 0;
}
