// What the past says about each criterion, below the weights: asked for with a button, and weights that may be taken or left.
import { useState } from 'preact/hooks';
import type { LearningView, PastCriterion, PastGroups } from '../../../src/views/learning-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';

export function Learning() {
  const { text } = useShell();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <WhatThePastSays onLeave={() => setOpen(false)} />;
  return (
    <Button wide onClick={() => setOpen(true)}>
      {text.learning.ask}
    </Button>
  );
}

function WhatThePastSays({ onLeave }: { onLeave: () => void }) {
  const answer = useAnswer('learnFromPast', {});
  return (
    <section class="stack learning" aria-busy={answer.loading}>
      <Answer answer={answer}>{(view) => <Found view={view} onLeave={onLeave} />}</Answer>
    </section>
  );
}

interface Proposal extends PastCriterion {
  readonly proposed: number;
}

function Found({ view, onLeave }: { view: LearningView; onLeave: () => void }) {
  const words = useShell().text.learning;
  const action = useAction();
  const proposals = view.criteria.filter((each): each is Proposal => each.proposed !== null);
  const clear = view.criteria.filter(isClear);
  const others = view.criteria.filter((criterion) => !isClear(criterion));
  const take = (taken: readonly Proposal[]) => {
    const valuesOf = (of: (proposal: Proposal) => number) =>
      Object.fromEntries(taken.map((proposal) => [proposal.setting, of(proposal)]));
    void action.run(() => call('saveSettings', { values: valuesOf(({ proposed }) => proposed) }), {
      done: words.taken(taken.length),
      undo: () => call('saveSettings', { values: valuesOf(({ weight }) => weight) }),
    });
  };
  const [title, detail] = headline(view, clear.length, proposals.length, words);
  return (
    <>
      <div role="status">
        <p class="title">{title}</p>
        <p class="detail">{detail}</p>
      </div>
      {clear.map((criterion) => (
        <Criterion key={criterion.term} criterion={criterion} busy={action.busy} onTake={take} />
      ))}
      {others.length > 0 ? (
        <details>
          <summary>{words.others(others.length)}</summary>
          <div class="stack">
            {others.map((criterion) => (
              <Criterion key={criterion.term} criterion={criterion} busy={action.busy} onTake={take} />
            ))}
          </div>
        </details>
      ) : null}
      {view.criteria.length > 0 ? (
        <p class="detail">
          {words.about} {words.unknown}
          {Math.max(view.advisories, view.invitations) >= view.most ? ` ${words.latest(view.most)}` : ''}
        </p>
      ) : null}
      <div class="actions">
        {proposals.length > 1 ? (
          <Button kind="primary" busy={action.busy} onClick={() => take(proposals)}>
            {words.takeAll(proposals.length)}
          </Button>
        ) : null}
        <Button onClick={onLeave}>{proposals.length > 0 ? words.leave : words.close}</Button>
      </div>
    </>
  );
}

function isClear({ satisfaction, invitations }: PastCriterion): boolean {
  return satisfaction?.isClear === true || invitations?.isClear === true;
}

type Words = ReturnType<typeof useShell>['text']['learning'];

function headline(view: LearningView, clear: number, proposals: number, words: Words): readonly [string, string] {
  if (proposals > 0) return [words.proposals(proposals), words.proposalsDetail];
  if (clear > 0) return [words.nothingToChange, words.nothingToChangeDetail];
  if (view.criteria.length > 0) return [words.noneClear, words.noneClearDetail];
  return Math.max(view.advisories, view.invitations) < view.needed
    ? [words.tooFew, words.tooFewDetail(view)]
    : [words.alike, words.alikeDetail];
}

function Criterion({
  criterion,
  busy,
  onTake,
}: {
  criterion: PastCriterion;
  busy: boolean;
  onTake: (taken: readonly Proposal[]) => void;
}) {
  const words = useShell().text.learning;
  const { label, satisfaction, invitations, weight, proposed, isMixed } = criterion;
  const side = words.sides[criterion.term];
  const change = { from: weight, to: proposed ?? weight };
  // Where nothing of a criterion is clear, the title above it says so of all.
  const line = (sentence: string, groups: PastGroups) => (
    <p class={groups.isClear ? '' : 'detail'}>
      {sentence} {groups.isClear ? words.clear : isClear(criterion) ? words.chance : ''}
    </p>
  );
  const proposal = change.to > weight ? words.raise(change) : words.lower(change);
  return (
    <div class="criterion">
      <p class="title">{label}</p>
      {satisfaction ? line(words.satisfaction(side, satisfaction), satisfaction) : null}
      {invitations ? line(words.invitations(side, invitations), invitations) : null}
      {proposed !== null ? (
        <div class="actions">
          <Button
            small
            busy={busy}
            label={`${proposal}: ${label}`}
            onClick={() => onTake([{ ...criterion, proposed }])}
          >
            {proposal}
          </Button>
        </div>
      ) : isMixed ? (
        <p class="detail">{words.mixed}</p>
      ) : isClear(criterion) ? (
        <p class="detail">{words.counted}</p>
      ) : null}
    </div>
  );
}
