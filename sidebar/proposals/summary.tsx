// What the plan comes to in one line, the choice of an even sharing, and calculating again.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ProposalsView } from '../../src/views/proposals-view.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { ShownRow } from './choices.ts';
import type { Proposals } from './use-proposals.ts';
import { useWords } from './words.ts';

interface SummaryProps {
  readonly proposals: Proposals;
  readonly view: ProposalsView;
  readonly rows: readonly ShownRow[];
  /** Stands below the figures. */
  readonly children: ComponentChildren;
}

export function Summary({ proposals, view, rows, children }: SummaryProps) {
  const words = useWords();
  const help = useId();
  const { totals } = view;
  const covered = rows.filter(({ person, dropped }) => person && !dropped).length;
  return (
    <header class="review-head">
      <div class="grow">
        <h1 class="title" aria-live="polite">
          {words.summary({ covered, seats: totals.seats, requests: totals.requests })}
        </h1>
        <p class="detail">
          {words.score({ score: totals.score.toLocaleString(view.language), minimum: totals.minimum })}
        </p>
        {view.proof && !proposals.choices.stale ? <p class="detail">{view.proof}</p> : null}
        {proposals.choices.stale ? (
          <p class="stale" role="status">
            {words.stale}
          </p>
        ) : null}
        {children}
      </div>
      <div class="fair">
        <label class="option">
          <input
            type="checkbox"
            checked={proposals.fair}
            disabled={proposals.busy}
            aria-describedby={help}
            onChange={(event) => proposals.calculate(event.currentTarget.checked)}
          />
          <span>{words.fair}</span>
        </label>
        <p class="detail" id={help}>
          {words.fairHelp}
        </p>
      </div>
      <Button
        kind={proposals.choices.stale ? 'primary' : 'plain'}
        busy={proposals.busy}
        onClick={() => proposals.calculate(proposals.fair)}
      >
        <Icon name="refresh" size={16} />
        {words.recalculate}
      </Button>
    </header>
  );
}
