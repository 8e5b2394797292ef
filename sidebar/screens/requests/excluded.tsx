// Who is no candidate of a request, by the rule that leaves her out, and what would let her in.
import type { CandidatesView, ExcludedGroup } from '../../../src/views/candidate-view.ts';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { Exception } from './exception.tsx';

export function Excluded({ view }: { view: CandidatesView }) {
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
