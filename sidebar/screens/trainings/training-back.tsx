// Calling a training off, and the way back where the cancellation stands.
import { trainings } from '../../../src/tables/trainings.ts';
import type { TrainingView } from '../../../src/views/advisor-view.ts';
import { Button } from '../../components/button.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function CancelTraining({ training }: { training: TrainingView }) {
  const { text } = useShell();
  const words = text.trainings;
  const action = useAction();
  const draft = useDraft(`cancel-training ${training.id}`, '');
  const reason = draft.value;
  return (
    <Confirm
      label={words.cancel}
      sure={words.cancelSure}
      keep={words.keep}
      busy={action.busy}
      onConfirm={() =>
        void action.run(() => call('cancelTraining', { training: training.id, ...(reason ? { reason } : {}) }), {
          done: () => words.cancelled,
          next: draft.clear,
        })
      }
    >
      <DraftNote draft={draft} />
      <ColumnField
        name="reason"
        column={trainings.columns.notes}
        label={words.cancelReason}
        value={reason}
        onChange={draft.change}
      />
    </Confirm>
  );
}

export function ResumeTraining({ training }: { training: TrainingView }) {
  const { text } = useShell();
  const words = text.trainings;
  const action = useAction();
  return (
    <>
      <p class="detail spaced">{words.resumeAbout}</p>
      <div class="actions">
        <Button
          busy={action.busy}
          onClick={() =>
            void action.run(() => call('resumeTraining', { training: training.id }), { done: () => words.resumed })
          }
        >
          {words.resume}
        </Button>
      </div>
    </>
  );
}
