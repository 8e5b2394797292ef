// The follow-up plan: its agreements, written one by one, and the plan as a document.
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { NEW } from '../../specs/row-acts.ts';
import { Rows } from '../../specs/rows.tsx';
import { DocumentRows } from '../documents/document-rows.tsx';
import { OwnBlock, useOwnBlock } from './own-block.tsx';

/** @param row the agreement that is opened for changing it; '' for none */
export function FollowUpScreen({ id, row }: { id: string; row: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={text.advisories.followUp} busy={answer.loading}>
      <Answer answer={answer}>{(advisory) => <FollowUp advisory={advisory} row={row} />}</Answer>
    </Screen>
  );
}

function FollowUp({ advisory, row }: { advisory: AdvisoryDetail; row: string }) {
  const { text, say } = useShell();
  const words = text.advisories;
  const action = useAction();
  const own = useOwnBlock(advisory.id, 'follow-up');
  const { followUp, state } = advisory;
  const isOver = state === 'cancelled' || state === 'closed';
  const made = advisory.documents.filter((document) => document.kind === 'follow-up-plan');
  const make = async () => {
    // The plan would go out without what stands here.
    if (await own.hasUnsaved()) return say({ text: words.agreementUnsaved, tone: 'refused' });
    await action.run(() => call('makeDocument', { kind: 'follow-up-plan', advisory: advisory.id }), {
      done: ({ version }) => words.planMade(version),
    });
  };
  return (
    <>
      <Card title={advisory.title} detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}>
        <p class="detail spaced">{words.followUpAbout}</p>
      </Card>
      <OwnBlock own={own}>
        <Rows
          spec={followUp}
          label={words.followUp}
          wide={false}
          opens={row || (followUp.rows.length === 0 && !isOver ? NEW : '')}
        >
          {isOver || followUp.rows.length === 0 ? null : (
            <Button kind="primary" wide busy={action.busy} onClick={() => void make()}>
              {made.length > 0 ? words.makePlanAgain : words.makePlan}
            </Button>
          )}
        </Rows>
      </OwnBlock>
      {made.length > 0 ? <DocumentRows documents={made} /> : null}
    </>
  );
}
