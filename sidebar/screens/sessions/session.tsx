// One session: when and where, who came, what to send and print, its links for the door, changing and cancelling it.
import { useState } from 'preact/hooks';
import { dayOf } from '../../../src/calendar/local-date.ts';
import { decimal } from '../../../src/text/decimal.ts';
import type { Language } from '../../../src/text/language.ts';
import type { SessionDetail } from '../../../src/views/session-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Facts, Head, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel, momentLabel } from '../../components/short-date.ts';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { Steps } from '../../components/steps.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { ConditionCard } from '../advisories/condition.tsx';
import { DocumentRows } from '../documents/document-rows.tsx';
import { AtTheDoor } from './at-the-door.tsx';
import { CancelSession, ChangeSession, ResumeSession } from './change-session.tsx';
import { sessionTones } from './session-button.tsx';

export function SessionScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('sessionDetail', { session: id });
  const [changing, setChanging] = useState(false);
  return (
    <Screen
      title={changing ? text.sessions.change : (answer.data?.title ?? id)}
      busy={answer.loading}
      tools={<ShowInSheet table="sessions" id={id} />}
    >
      <Answer answer={answer}>
        {(session) =>
          changing ? (
            <ChangeSession session={session} onDone={() => setChanging(false)} />
          ) : (
            <Whole session={session} onChange={() => setChanging(true)} />
          )
        }
      </Answer>
    </Screen>
  );
}

function Whole({ session, onChange }: { session: SessionDetail; onChange: () => void }) {
  const { text, language, go } = useShell();
  const words = text.sessions;
  const action = useAction();
  const day = (iso: string) => dayLabel(iso, language);
  const cancelled = session.state === 'cancelled';
  const started = session.state === 'today' || session.state === 'waitingAttendance' || session.state === 'held';
  const ahead = session.state === 'planned';
  const send = () =>
    void action.run(
      // The button says that it was sent before; a screen that does not know it yet is told first.
      () => call('sendSessionTools', { session: session.id, ...(session.toolsSentOn ? { again: true } : {}) }),
      {
        done: ({ sentTo }) => words.toolsSent(sentTo),
        again: () => call('sendSessionTools', { session: session.id, again: true }),
      },
    );
  return (
    <>
      <div class="card appear">
        <Head quiet chip={{ label: session.stateLabel, tone: sessionTones[session.state] }}>
          {session.id} · {words.numbered(session.number, session.of)}
        </Head>
        <div class="spaced">
          <Facts
            facts={[
              [words.when, `${momentLabel(session.startsAt, language)} · ${session.hours} h`],
              [words.modality, session.modalityLabel],
              [words.where, session.place],
              [words.area, session.area.name],
              [words.mentor, session.advisor.name],
              [words.enrolled, session.enrolled === null ? '' : String(session.enrolled)],
              [words.came, attendedLine(session, words, day)],
              [words.surveys, surveyLine(session, words, language)],
              [words.notes, session.notes],
            ]}
          />
        </div>
        {cancelled ? <ResumeSession id={session.id} /> : null}
        <div class="actions">
          {started && !cancelled ? (
            <Button
              kind={session.attendanceOn ? 'plain' : 'primary'}
              wide
              onClick={() => go({ screen: 'attendance', id: session.id })}
            >
              {session.attendanceOn ? words.recordMore : words.record}
            </Button>
          ) : null}
          {ahead ? (
            <Button kind={session.toolsSentOn ? 'plain' : 'primary'} wide busy={action.busy} onClick={send}>
              {session.toolsSentOn ? words.sendToolsAgain : words.sendTools}
            </Button>
          ) : null}
        </div>
        {session.toolsSentOn ? <p class="detail spaced">{words.toolsSentOn(day(session.toolsSentOn))}</p> : null}
      </div>
      <ConditionCard
        advisory={session.advisory.id}
        mentor={session.advisor.name}
        condition={session.condition}
        over={cancelled || session.state === 'held'}
      />
      {session.steps.length > 0 && !cancelled ? (
        <div class="card">
          <Steps
            stateLabels={text.installation.states}
            lines={session.steps.map((step) => ({
              key: step.key,
              label: step.label,
              state: step.state,
              when: day(step.doneOn || step.dueOn),
              detail: step.state === 'done' ? '' : step.missing,
            }))}
          />
        </div>
      ) : null}
      {cancelled ? null : <AtTheDoor session={session} />}
      {session.documents.length > 0 ? (
        <Section title={words.documents}>
          <DocumentRows documents={session.documents} />
        </Section>
      ) : null}
      <div class="actions first">
        <Button onClick={() => go({ screen: 'advisory', id: session.advisory.id })}>{words.openAdvisory}</Button>
        {cancelled ? null : <Button onClick={onChange}>{words.change}</Button>}
        {cancelled || session.attendanceOn ? null : <CancelSession id={session.id} />}
      </div>
    </>
  );
}

type Words = ReturnType<typeof useShell>['text']['sessions'];

function attendedLine(session: SessionDetail, words: Words, day: (iso: string) => string): string {
  if (session.attended === null) return session.state === 'planned' ? '' : words.notCounted;
  const people =
    session.enrolled === null ? String(session.attended) : words.cameOf(session.attended, session.enrolled);
  const parts = [
    people,
    session.women ? words.women(session.women) : '',
    session.attendanceOn ? words.closedOn(day(dayOf(session.attendanceOn))) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function surveyLine(session: SessionDetail, words: Words, language: Language): string {
  if (session.surveyCount === 0) return '';
  const average = session.surveyAverage === null ? '' : decimal(session.surveyAverage, language);
  return words.surveysGot(session.surveyCount, average);
}
