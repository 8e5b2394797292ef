// The path of a request or an advisory: one line a milestone, with its state, its day and what is missing.
import type { StepState } from '../../src/views/progress-view.ts';
import { Icon } from './icon.tsx';

export interface StepLine {
  readonly key: string;
  readonly label: string;
  readonly state: StepState;
  /** Ready words, such as "17 nov". */
  readonly when: string;
  readonly detail: string;
  /** Where it can be opened. */
  readonly onOpen?: () => void;
}

export function Steps({
  lines,
  stateLabels,
}: {
  lines: readonly StepLine[];
  stateLabels: Readonly<Record<StepState, string>>;
}) {
  return (
    <ol class="steps">
      {lines.map((line) => (
        <li key={line.key} class={line.state}>
          <span class="dot">{line.state === 'done' ? <Icon name="check" size={12} /> : null}</span>
          <span>
            {line.onOpen ? (
              <button type="button" class="name" onClick={line.onOpen}>
                {line.label}
              </button>
            ) : (
              <span class="name">{line.label}</span>
            )}
            <span class="visually-hidden"> ({stateLabels[line.state]})</span>
            {line.detail ? <div class="detail">{line.detail}</div> : null}
          </span>
          <span class="when">{line.when}</span>
        </li>
      ))}
    </ol>
  );
}
