// The meetings that are still to come, each with its file for a calendar and the way to join it.
import type { PartyPage } from '../../../src/views/case-view.ts';
import { useOpened } from '../opened.ts';

export function Meetings({ page: { meetings } }: { page: PartyPage }) {
  const { text } = useOpened();
  const words = text.party;
  if (meetings.length === 0) return null;
  return (
    <section class="page-card">
      <h2>{words.meetings}</h2>
      <ul class="party-contacts">
        {meetings.map(({ id, title, when, minutes, place, url, calendar }) => (
          <li key={id}>
            <b>{title}</b>
            <span>
              {when} · {minutes} min
            </span>
            {url === '' ? (
              <span class="soft">{place}</span>
            ) : (
              <a href={url} target="_blank" rel="noopener">
                {words.join}
              </a>
            )}
            <a href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`} download={`${id}.ics`}>
              {words.toCalendar}
              <span class="visually-hidden">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
