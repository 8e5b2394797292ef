// Calling a training off, and the way back where the cancellation stands.
import { trainings } from '../../../src/tables/trainings.ts';
import type { TrainingView } from '../../../src/views/advisor-view.ts';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { WayBack } from '../../components/way-back.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function CancelTraining({ training }: { training: TrainingView }) {
  const { text } = useShell();
  const words = text.trainings;
  const action = useAction();
  return (
    <ConfirmWithReason
      label={words.cancel}
      sure={words.cancelSure}
      keep={words.keep}
      busy={action.busy}
      draft={`cancel-training ${training.id}`}
      field={{ column: trainings.columns.notes, label: words.cancelReason }}
      onConfirm={(said, leave) =>
        void action.run(() => call('cancelTraining', { training: training.id, ...said }), {
          done: () => words.cancelled,
          next: leave,
        })
      }
    />
  );
}

export function ResumeTraining({ training }: { training: TrainingView }) {
  const { text } = useShell();
  const words = text.trainings;
  const action = useAction();
  return (
    <WayBack
      about={words.resumeAbout}
      label={words.resume}
      busy={action.busy}
      onClick={() =>
        void action.run(() => call('resumeTraining', { training: training.id }), { done: () => words.resumed })
      }
    />
  );
}
