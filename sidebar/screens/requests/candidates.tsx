// The candidates of one request: ranked, those who know the topic first, and below them who is out.
import type { CandidatesView, CandidateView } from '../../../src/views/candidate-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { Candidate } from './candidate.tsx';
import { Excluded } from './excluded.tsx';
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
