// The dates in the calendar files of the sent messages, by day.
import type { CalendarEntry } from '../../server/list-api.ts';
import { longDate, timeOfDay } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Empty } from '../shell/empty.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';

export function CalendarPage() {
  const { value: entries } = useLoaded<readonly CalendarEntry[]>(
    '/api/calendar',
    (news) => news.type === 'changed' && news.what.startsWith('mail'),
  );
  const { value: here } = useHere();
  const zone = (entry: CalendarEntry) => (entry.wholeDay ? 'UTC' : (here?.timeZone ?? 'UTC'));
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries ?? []) {
    const day = longDate(entry.start, zone(entry));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const when = (entry: CalendarEntry) => {
    if (entry.wholeDay) return t.calendar.allDay;
    const start = timeOfDay(entry.start, zone(entry));
    return entry.end === null ? start : `${start} – ${timeOfDay(entry.end, zone(entry))}`;
  };
  return (
    <Shell place="calendar" title={t.calendar.title}>
      <div class="page narrow">
        <p class="soft">{t.calendar.hint}</p>
        {entries?.length === 0 && <Empty icon="calendar" title={t.calendar.empty} hint={t.calendar.emptyHint} />}
        {here &&
          [...days].map(([day, list]) => (
            <section key={day} class="day">
              <h2>{day}</h2>
              {list.map((entry) => (
                <article
                  key={`${entry.mailId}-${entry.start}-${entry.title}`}
                  class={`event${(entry.end ?? entry.start) < here.now ? ' past' : ''}`}
                >
                  <p class="event-time">{when(entry)}</p>
                  <div>
                    <h3>
                      {entry.title}
                      {entry.cancelled && <span class="chip bad">{t.calendar.cancelled}</span>}
                      {(entry.end ?? entry.start) < here.now && <span class="chip">{t.calendar.past}</span>}
                    </h3>
                    {entry.location !== '' && <p>{entry.location}</p>}
                    {entry.description !== '' && <p class="soft pre">{entry.description}</p>}
                    {entry.guests.length > 0 && <p class="soft">{entry.guests.join(', ')}</p>}
                    <a href={`/mail/${entry.mailId}`}>{t.calendar.fromMail}</a>
                  </div>
                </article>
              ))}
            </section>
          ))}
      </div>
    </Shell>
  );
}
