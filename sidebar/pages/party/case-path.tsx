// Where the case stands: its stages as a short path, the one under way named.
import type { PartyPage, StageView } from '../../../src/views/case-view.ts';
import type { StepState } from '../../../src/views/progress-view.ts';
import { useOpened } from '../opened.ts';

export function CasePath({ page: { stages, stage } }: { page: PartyPage }) {
  const { text } = useOpened();
  const words = text.party;
  const at = stages.findIndex(({ label }) => label === stage);
  return (
    <section class="case-path" aria-label={words.path}>
      <ol>
        {stages.map((each, index) => {
          const state = index === at ? 'now' : stateOf(each);
          return (
            <li key={each.key} class={state} {...(index === at ? { 'aria-current': 'step' as const } : {})}>
              {each.label}
              <span class="visually-hidden"> ({text.states[state]})</span>
            </li>
          );
        })}
      </ol>
      {at < 0 ? null : <p>{words.stageOf({ stage, at: at + 1, of: stages.length })}</p>}
    </section>
  );
}

function stateOf({ blocks }: StageView): StepState {
  const asked = blocks.filter(({ isOptional }) => !isOptional);
  return asked.length > 0 && asked.every(({ state }) => state === 'done') ? 'done' : 'next';
}
