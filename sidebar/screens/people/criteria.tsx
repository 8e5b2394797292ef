// The criteria of the call for mentors, required ones first, and what is known about each.
import type { CriterionView } from '../../../src/views/advisor-view.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useShell } from '../../shell/shell.tsx';

export function Criteria({ criteria }: { criteria: readonly CriterionView[] }) {
  const { text } = useShell();
  const words = text.people;
  return (
    <Card>
      {[true, false].map((required) => (
        <div key={String(required)} class="criteria">
          <p class="detail">{required ? words.required : words.preferred}</p>
          <ul>
            {criteria
              .filter((criterion) => criterion.required === required)
              .map((criterion) => (
                <Criterion key={criterion.key} criterion={criterion} />
              ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

function Criterion({ criterion: { label, met } }: { criterion: CriterionView }) {
  const { text } = useShell();
  const words = text.people;
  const [tone, icon, said] =
    met === null
      ? (['unknown', null, words.unknown] as const)
      : met
        ? (['met', 'check', words.met] as const)
        : (['not-met', 'close', words.notMet] as const);
  return (
    <li class={tone}>
      <span class="mark-icon">{icon ? <Icon name={icon} size={12} /> : null}</span>
      <span class="grow">
        {label}
        {met === null ? null : <span class="visually-hidden"> ({said})</span>}
      </span>
      {met === null ? <span class="detail">{said}</span> : null}
    </li>
  );
}
