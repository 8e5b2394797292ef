// The meetings of today by their hour: the next one is marked and says how soon, and how to get in.
import { useEffect, useState } from 'preact/hooks';
import type { MeetingView } from '../../../src/views/attention.ts';
import { Button, LinkOut } from '../../components/button.tsx';
import { Section } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useShell } from '../../shell/shell.tsx';
import { routeOf } from './row-route.ts';

const MINUTE_MS = 60_000;
/** So many minutes before, it is said how soon it begins. */
const SOON = 180;

/** Minutes since this answer of the server came. */
function useMinutes(view: readonly MeetingView[]): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const since = Date.now();
    setMinutes(0);
    const timer = setInterval(() => setMinutes(Math.floor((Date.now() - since) / MINUTE_MS)), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, [view]);
  return minutes;
}

export function Meetings({ meetings }: { meetings: readonly MeetingView[] }) {
  const { text } = useShell();
  const passed = useMinutes(meetings);
  if (meetings.length === 0) return null;
  const now = meetings.map((meeting) => ({ ...meeting, startsIn: meeting.startsIn - passed }));
  const next = now.find(({ startsIn, minutes, done }) => !done && startsIn + minutes > 0)?.key;
  return (
    <Section title={text.today.meetings} count={meetings.length}>
      <ul class="card folds">
        {now.map((meeting) => (
          <Meeting key={meeting.key} meeting={meeting} isNext={meeting.key === next} />
        ))}
      </ul>
    </Section>
  );
}

function Meeting({ meeting, isNext }: { meeting: MeetingView; isNext: boolean }) {
  const { text, go } = useShell();
  const words = text.today;
  const { startsIn, action } = meeting;
  const isOver = startsIn + meeting.minutes <= 0;
  const soon = isOver ? words.over : startsIn <= 0 ? words.now : startsIn <= SOON ? words.startsIn(startsIn) : '';
  const when = meeting.done ? words.held : soon;
  const opens = routeOf(meeting.opens);
  const route = action ? routeOf(action) : undefined;
  return (
    <li class={`line ${isNext ? 'next' : ''} ${meeting.done || isOver ? 'done' : ''}`} data-row>
      <time class="line-time">{meeting.time}</time>
      <button type="button" class="line-text" data-beside data-opens onClick={() => opens && go(opens)}>
        <span class="line-title">
          {meeting.title}
          {isNext ? <span class="visually-hidden"> ({words.next})</span> : null}
        </span>
        <span class="line-detail">{[meeting.detail, when].filter((part) => part !== '').join(' · ')}</span>
      </button>
      {meeting.done ? (
        <span class="line-done">
          <Icon name="check" size={16} />
        </span>
      ) : meeting.url && !isOver ? (
        <LinkOut href={meeting.url} small stop primary={isNext} label={`${words.join}: ${meeting.title}`}>
          {words.join}
        </LinkOut>
      ) : route ? (
        <Button small stop label={`${action?.label ?? ''}: ${meeting.title}`} onClick={() => go(route)}>
          {action?.label}
        </Button>
      ) : null}
    </li>
  );
}
