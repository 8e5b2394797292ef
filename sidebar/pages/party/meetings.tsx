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
      <MeetingList meetings={meetings.slice(0, SHOWN)} />
      {meetings.length > SHOWN ? (
        <details>
          <summary>{words.laterMeetings(meetings.length - SHOWN)}</summary>
          <MeetingList meetings={meetings.slice(SHOWN)} />
        </details>
      ) : null}
    </section>
  );
}

/** An agenda has many; the next ones are to be found at once. */
const SHOWN = 4;

function MeetingList({ meetings }: Pick<PartyPage, 'meetings'>) {
  const words = useOpened().text.party;
  return (
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
  );
}
