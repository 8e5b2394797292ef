// The follow-up plan: agreements on record, new ones row by row, then the document and a mail to each owner.
import { useState } from 'preact/hooks';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { CommitmentCard } from '../commitments/commitment-card.tsx';
import {
  CommitmentFields,
  commitmentInput,
  emptyCommitment,
  isComplete,
  isEmpty,
  type TypedCommitment,
} from '../commitments/commitment-fields.tsx';
import { DocumentRows } from '../documents/document-rows.tsx';

export function FollowUpScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={text.advisories.followUp} busy={answer.loading}>
      <Answer answer={answer}>{(advisory) => <FollowUp advisory={advisory} />}</Answer>
    </Screen>
  );
}

interface Draft extends TypedCommitment {
  readonly key: number;
}

function FollowUp({ advisory }: { advisory: AdvisoryDetail }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  const kept = useDraft<readonly Draft[]>(
    `follow-up ${advisory.id}`,
    advisory.commitments.length === 0 ? [{ ...emptyCommitment, key: 0 }] : [],
  );
  const drafts = kept.value;
  const [tried, setTried] = useState(false);
  const filled = drafts.filter((draft) => !isEmpty(draft));
  const wrong = drafts.findIndex((draft) => !isEmpty(draft) && !isComplete(draft));
  const plan = advisory.documents.filter((document) => document.kind === 'follow-up-plan');
  const over = advisory.state === 'cancelled' || advisory.state === 'closed';
  const owners = [
    { name: advisory.areaContact.name, email: advisory.areaContact.email },
    { name: advisory.advisorContact.name, email: advisory.advisorContact.email },
  ].filter((owner) => owner.email !== '');
  const nothing = advisory.commitments.length === 0 && filled.length === 0;
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (wrong >= 0 || nothing) return;
    void action.run(
      () => call('planFollowUp', { advisory: advisory.id, commitments: filled.map((draft) => commitmentInput(draft)) }),
      {
        done: ({ commitments }) => words.planMade(commitments.length),
        next: () => {
          kept.change([]);
          kept.clear();
          setTried(false);
        },
      },
    );
  };
  return (
    <form class="stack" noValidate onSubmit={send}>
      <Card title={advisory.title} detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}>
        <p class="detail spaced">{words.followUpAbout}</p>
        <DraftNote draft={kept} />
      </Card>
      {advisory.commitments.length > 0 ? (
        <Section title={words.agreed} count={advisory.commitments.length}>
          {advisory.commitments.map((commitment) => (
            <CommitmentCard key={commitment.id} commitment={commitment} within />
          ))}
        </Section>
      ) : null}
      {drafts.map((draft, index) => (
        <fieldset key={draft.key} class="card stack">
          <legend class="visually-hidden">{words.newAgreement(index + 1)}</legend>
          <div class="row center">
            <p class="title grow" aria-hidden="true">
              {words.newAgreement(index + 1)}
            </p>
            {drafts.length > 1 || advisory.commitments.length > 0 ? (
              <IconButton
                icon="close"
                label={words.removeNumber(index + 1)}
                onClick={() => kept.change(drafts.filter((other) => other.key !== draft.key))}
              />
            ) : null}
          </div>
          <CommitmentFields
            commitment={draft}
            owners={owners}
            tried={tried && (!isEmpty(draft) || nothing)}
            onChange={(commitment) =>
              kept.change(drafts.map((other) => (other.key === draft.key ? { ...commitment, key: draft.key } : other)))
            }
          />
        </fieldset>
      ))}
      {over ? null : (
        <>
          <div class="actions first">
            <Button
              onClick={() => {
                const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
                kept.change([...drafts, { ...emptyCommitment, key }]);
              }}
            >
              {words.addAgreement}
            </Button>
          </div>
          {tried && wrong >= 0 ? (
            <p class="problem-line" role="alert">
              {words.incomplete(wrong + 1)}
            </p>
          ) : null}
          <Button kind="primary" wide type="submit" busy={action.busy}>
            {filled.length === 0 && plan.length > 0 ? words.makePlanAgain : words.makePlan}
          </Button>
        </>
      )}
      {plan.length > 0 ? (
        <Section title={words.documents}>
          <DocumentRows documents={plan} />
        </Section>
      ) : null}
    </form>
  );
}
