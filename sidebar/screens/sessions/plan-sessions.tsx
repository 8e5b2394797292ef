// Planning the sessions of an advisory: proposed dates to accept, change, add or remove, then one invitation for each.
import { useState } from 'preact/hooks';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { momentLabel } from '../../components/short-date.ts';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { emptySession, isComplete, SessionFields, sessionInput, type TypedSession } from './session-fields.tsx';

export function PlanSessionsScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={text.sessions.plan} busy={answer.loading}>
      <Answer answer={answer}>{(advisory) => <Plan advisory={advisory} />}</Answer>
    </Screen>
  );
}

interface Draft extends TypedSession {
  readonly key: number;
}

function proposedDrafts(advisory: AdvisoryDetail): readonly Draft[] {
  return advisory.proposedSessions.map((proposal, key) => ({
    ...emptySession,
    key,
    startsAt: proposal.startsAt,
    hours: String(proposal.hours),
    modality: proposal.modality,
    place: proposal.place,
  }));
}

function Plan({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, language, back } = useShell();
  const words = text.sessions;
  const action = useAction();
  const kept = useDraft<readonly Draft[]>(`plan ${advisory.id}`, proposedDrafts(advisory));
  const drafts = kept.value;
  const [tried, setTried] = useState(false);
  const [hints, setHints] = useState<readonly string[]>(advisory.formatHints);
  const first = advisory.sessions.length + 1;
  const add = () => {
    const last = drafts[drafts.length - 1];
    const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
    kept.change([...drafts, { ...(last ?? emptySession), startsAt: '', key }]);
  };
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!drafts.every(isComplete)) return;
    void action.run(
      () => call('planSessions', { advisory: advisory.id, sessions: drafts.map((draft) => sessionInput(draft)) }),
      {
        done: ({ sessions, hints: given }) => [words.planned(sessions.length), ...given].join(' '),
        next: ({ hints: given }) => {
          kept.clear();
          setHints(given);
          back();
        },
      },
    );
  };
  return (
    <form class="stack" noValidate onSubmit={send}>
      <Card title={advisory.title} detail={`${advisory.area.name} · ${advisory.advisor.name}`}>
        <p class="detail spaced">{words.planAbout}</p>
        <DraftNote draft={kept} />
      </Card>
      {hints.length > 0 ? (
        <Card title={words.hints}>
          <ul class="bullets">
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Card>
      ) : null}
      {advisory.sessions.length > 0 ? (
        <Section title={words.already}>
          <Card>
            {advisory.sessions.map((session) => (
              <div key={session.id} class="row lined">
                <p class="grow">{words.numbered(session.number, session.of)}</p>
                <span class="detail">{momentLabel(session.startsAt, language)}</span>
              </div>
            ))}
          </Card>
        </Section>
      ) : null}
      {drafts.length === 0 ? (
        <Empty icon="calendar" title={words.nothingToPlan} detail={words.nothingToPlanDetail} />
      ) : null}
      {drafts.map((draft, index) => (
        <fieldset key={draft.key} class="card stack">
          <legend class="visually-hidden">{words.proposed(first + index)}</legend>
          <div class="row center">
            <p class="title grow" aria-hidden="true">
              {words.proposed(first + index)}
            </p>
            <IconButton
              icon="close"
              label={words.removeNumber(first + index)}
              onClick={() => kept.change(drafts.filter((other) => other.key !== draft.key))}
            />
          </div>
          <SessionFields
            session={draft}
            tried={tried}
            onChange={(session) =>
              kept.change(drafts.map((other) => (other.key === draft.key ? { ...session, key: draft.key } : other)))
            }
          />
        </fieldset>
      ))}
      <div class="actions first">
        <Button onClick={add}>{words.add}</Button>
      </div>
      {tried && !drafts.every(isComplete) ? (
        <p class="problem-line" role="alert">
          {words.dateMissing}
        </p>
      ) : null}
      {drafts.length > 0 ? (
        <Button kind="primary" wide type="submit" busy={action.busy}>
          {words.save(drafts.length)}
        </Button>
      ) : null}
    </form>
  );
}
