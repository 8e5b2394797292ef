// One candidate of a request: her points with their reasons, and the two ways of inviting her.
import { useState } from 'preact/hooks';
import type { CandidateView } from '../../../src/views/candidate-view.ts';
import type { ReadyText } from '../../../src/views/request-view.ts';
import { ScoreBars } from '../../components/bars.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ReadyTextCard } from '../../components/ready-text.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function Candidate({
  candidate,
  request,
  first,
}: {
  candidate: CandidateView;
  request: string;
  first: boolean;
}) {
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
