// The way back of a review that was a mistake. Where the answer was the area's own, it reads why it is asked again.
import { useState } from 'preact/hooks';
import { deliverables } from '../../../src/tables/deliverables.ts';
import type { DeliverableView } from '../../../src/views/advisory-view.ts';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function ReopenReview({ deliverable, mentor }: { deliverable: DeliverableView; mentor: string }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  const [missing, setMissing] = useState(false);
  const isTeams = deliverable.reviewedByTeam;
  if (!deliverable.canReopen) return null;
  return (
    <div class="actions">
      <ConfirmWithReason
        kind="plain"
        label={words.reopenReview}
        sure={[
          (isTeams ? words.reopenReviewSure : words.reopenReviewOfArea)(mentor),
          deliverable.state === 'returned' ? words.reopenReviewRound : '',
        ]
          .filter((part) => part !== '')
          .join(' ')}
        keep={words.keepReview}
        busy={action.busy}
        draft={`reopen-review ${deliverable.id}`}
        field={{
          column: deliverables.columns.comments,
          label: words.reopenReviewReason,
          help: isTeams ? words.reopenReviewReasonHelp : words.reopenReviewReasonOfArea,
          required: !isTeams,
          ...(missing ? { problem: text.fieldMissing } : {}),
        }}
        onConfirm={(said, leave) => {
          const isMissing = !isTeams && (said.reason ?? '').trim() === '';
          setMissing(isMissing);
          if (isMissing) return;
          void action.run(() => call('reopenReview', { deliverable: deliverable.id, ...said }), {
            done: () => words.reviewReopened,
            next: leave,
          });
        }}
      />
    </div>
  );
}
