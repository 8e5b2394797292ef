// A session as a card that opens it. Within its advisory the title is its number; elsewhere, what it is about.
import type { ChipTone } from '../../../src/views/attention.ts';
import type { SessionState, SessionView } from '../../../src/views/session-view.ts';
import { CardButton } from '../../components/card.tsx';
import { momentLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';

export const sessionTones: Readonly<Record<SessionState, ChipTone>> = {
  planned: 'info',
  today: 'warn',
  waitingAttendance: 'bad',
  held: 'ok',
  cancelled: 'warn',
};

export function SessionButton({ session, within = false }: { session: SessionView; within?: boolean }) {
  const { text, language, go } = useShell();
  const words = text.sessions;
  const number = words.numbered(session.number, session.of);
  const when = momentLabel(session.startsAt, language);
  const people = session.attended === null ? '' : `${words.came}:\u00a0${session.attended}`;
  const lines = within
    ? [when, session.modalityLabel, people]
    : [when, session.area.name, session.advisor.name, session.place, people];
  return (
    <CardButton
      title={within ? number : session.title}
      chip={session.state === 'planned' ? null : { label: session.stateLabel, tone: sessionTones[session.state] }}
      detail={lines.filter(Boolean).join(' · ')}
      onClick={() => go({ screen: 'session', id: session.id })}
    />
  );
}
