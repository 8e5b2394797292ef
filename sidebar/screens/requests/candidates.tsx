// The candidates of one request: ranked, with the reasons for every point, and why the others are out.
import { useState } from 'preact/hooks';
import type { CandidatesView, CandidateView, ExcludedGroup } from '../../../src/views/candidate-view.ts';
import type { ReadyText } from '../../../src/views/request-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { ScoreBars } from '../../components/bars.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { ReadyTextCard } from '../../components/ready-text.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { Exception } from './exception.tsx';
import { Invitations } from './invitations.tsx';

const SHOWN_AT_ONCE = 8;
/** Of those who would have to learn the topic, below the ones who know it. */
const NEAR_AT_ONCE = 3;

export function CandidatesScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('candidates', { request: id });
  return (
    <Screen title={text.candidates.title(id)} busy={answer.loading}>
      <Answer answer={answer}>{(view) => <Ranking view={view} />}</Answer>
    </Screen>
  );
}

function Ranking({ view }: { view: CandidatesView }) {
  const { text, go } = useShell();
  const words = text.candidates;
  const action = useAction();
  const { request } = view;
  const seeCall = () => go({ screen: 'callForMentors', ...(request.topic ? { topic: request.topic } : {}) });
  return (
    <>
      <Card title={request.title} detail={request.line}>
        {request.seats > 1 ? <p class="detail">{words.seats(request.accepted, request.seats)}</p> : null}
      </Card>
      {request.datePassed ? (
        <div class="card refusal" role="status">
          <p>{request.datePassed}</p>
          <div class="actions">
            <Button kind="primary" onClick={() => go({ screen: 'request', id: request.id, edit: true })}>
              {words.changeDate}
            </Button>
          </div>
        </div>
      ) : null}
      {view.invitations.length > 0 ? (
        <Section title={text.requests.invitations} count={view.invitations.length}>
          <Invitations invitations={view.invitations} request={request.id} />
        </Section>
      ) : null}
      {view.items.length === 0 ? (
        <Empty icon="people" title={words.nobody} detail={view.emptyHint}>
          {view.recruiting ? (
            <Button kind="primary" onClick={seeCall}>
              {words.seeCall}
            </Button>
          ) : (
            <Button
              kind="primary"
              busy={action.busy}
              onClick={() =>
                void action.run(() => call('openRecruiting', { request: request.id }), {
                  done: text.requests.recruitingOpened,
                  next: seeCall,
                })
              }
            >
              {text.requests.actions.openRecruiting}
            </Button>
          )}
        </Empty>
      ) : (
        <Options view={view} />
      )}
      {view.excludedCount > 0 ? <Excluded view={view} /> : null}
    </>
  );
}

/** Two lists: a high score for everything else does not make up for a topic that she has never named. */
function Options({ view }: { view: CandidatesView }) {
  const { text } = useShell();
  const words = text.candidates;
  const knowing = view.items.filter(({ knowsTopic }) => knowsTopic);
  const near = view.items.filter(({ knowsTopic }) => !knowsTopic);
  const isFirst = knowing.length === 0;
  return (
    <>
      {knowing.length > 0 ? (
        <Candidates
          name="knowing"
          title={words.knowing}
          total={view.totalKnowing}
          items={knowing}
          view={view}
          isFirst
        />
      ) : (
        <p class="detail">{words.nobodyKnows}</p>
      )}
      {near.length > 0 ? (
        <Candidates
          name="near"
          title={words.near}
          total={view.total - view.totalKnowing}
          items={near}
          view={view}
          isFirst={isFirst}
        />
      ) : null}
    </>
  );
}

interface CandidatesProps {
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly items: readonly CandidateView[];
  readonly view: CandidatesView;
  readonly isFirst: boolean;
}

function Candidates({ name, title, total, items, view, isFirst }: CandidatesProps) {
  const { text } = useShell();
  const [shown, setShown] = useKept(`shown-${name}`, isFirst ? SHOWN_AT_ONCE : NEAR_AT_ONCE);
  return (
    <Section title={title} count={total}>
      {items.slice(0, shown).map((candidate, index) => (
        <Candidate
          key={candidate.advisor.id}
          candidate={candidate}
          request={view.request.id}
          first={isFirst && index === 0}
        />
      ))}
      {items.length > shown ? (
        <Button wide onClick={() => setShown(items.length)}>
          {text.seeMore(items.length - shown)}
        </Button>
      ) : null}
    </Section>
  );
}

function Candidate({ candidate, request, first }: { candidate: CandidateView; request: string; first: boolean }) {
  const { text } = useShell();
  const words = text.candidates;
  const action = useAction();
  const [ready, setReady] = useState<ReadyText | null>(null);
  const { advisor } = candidate;
  const reasons = (
    <>
      <ScoreBars bars={candidate.terms.filter((term) => term.max > 0)} />
      <ul class="bullets">
        {candidate.terms
          .filter((term) => term.sentence)
          .map((term) => (
            <li key={term.key}>{term.sentence}</li>
          ))}
      </ul>
    </>
  );
  return (
    <Card chosen={first}>
      <div class="row center">
        <div class="grow">
          <p class="title">{advisor.name}</p>
          <p class="detail">{candidate.line}</p>
        </div>
        <span class="score" title={words.points}>
          {Math.round(candidate.score)}
          <span class="visually-hidden"> {words.points}</span>
        </span>
      </div>
      {first ? <ScoreBars bars={candidate.terms.filter((term) => term.max > 0).slice(0, 5)} /> : null}
      <p class="detail spaced">{candidate.summary}</p>
      <details>
        <summary>{words.why}</summary>
        {reasons}
      </details>
      <div class="actions">
        <Button
          kind={first ? 'primary' : 'plain'}
          busy={action.busy}
          label={words.inviteName(advisor.name)}
          onClick={() =>
            void action.run(() => call('inviteAdvisor', { request, advisor: advisor.id }), {
              done: () => words.invited(advisor.name),
              next: ({ whatsapp }) => setReady(whatsapp),
            })
          }
        >
          {words.invite}
        </Button>
        <Button
          onClick={() =>
            void action.run(() => call('invitationText', { request, advisor: advisor.id }), { next: setReady })
          }
        >
          {words.whatsapp}
        </Button>
      </div>
      {ready ? <ReadyTextCard ready={ready} /> : null}
    </Card>
  );
}

function Excluded({ view }: { view: CandidatesView }) {
  const { text } = useShell();
  const words = text.candidates;
  return (
    <Card>
      <p class="detail">{view.excludedLine}</p>
      <details>
        <summary>{words.seeExcluded}</summary>
        {view.relax.length > 0 ? (
          <ul class="bullets">
            {view.relax.map((relaxation) => (
              <li key={relaxation.rule}>{relaxation.how}</li>
            ))}
          </ul>
        ) : null}
        {view.excluded.map((group) => (
          <Group key={group.rule} group={group} request={view.request.id} />
        ))}
      </details>
    </Card>
  );
}

function Group({ group, request }: { group: ExcludedGroup; request: string }) {
  return (
    <div class="group">
      <p class="title">{group.label}</p>
      <ul>
        {group.people.map((person) => (
          <li key={person.id} class="group-person">
            <p>{person.name}</p>
            <p class="detail">{[person.reason, ...person.also].join(' ')}</p>
            {group.canOverride && person.also.length === 0 ? <Exception person={person} request={request} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
