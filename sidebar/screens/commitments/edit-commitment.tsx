// Correcting an agreement, or writing down progress that was told by telephone.
import { useState } from 'preact/hooks';
import { commitments } from '../../../src/tables/commitments.ts';
import type { CommitmentView } from '../../../src/views/commitment-view.ts';
import { Button } from '../../components/button.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { CommitmentFields, commitmentInput, isComplete, type TypedCommitment } from './commitment-fields.tsx';

export function EditCommitment({ commitment, onDone }: { commitment: CommitmentView; onDone: () => void }) {
  const { text } = useShell();
  const words = text.commitments;
  const action = useAction();
  const [before] = useState<TypedCommitment>(() => ({
    agreement: commitment.agreement,
    keyActivity: commitment.keyActivity,
    ownerName: commitment.ownerName,
    ownerEmail: commitment.ownerEmail,
    startsOn: commitment.startsOn,
    dueOn: commitment.dueOn,
    cost: commitment.cost === null ? '' : String(commitment.cost),
  }));
  const draft = useDraft(`commitment ${commitment.id}`, { typed: before, progress: String(commitment.progress) });
  const { typed, progress } = draft.value;
  const leave = () => {
    draft.clear();
    onDone();
  };
  const [tried, setTried] = useState(false);
  const save = (values: TypedCommitment, percent: number) =>
    call('saveCommitment', {
      advisory: commitment.advisory,
      commitment: commitment.id,
      values: commitmentInput(values),
      ...(percent === commitment.progress ? {} : { progress: percent }),
    });
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete(typed)) return;
    const percent = progress === '' ? commitment.progress : Number(progress);
    void action.run(() => save(typed, percent), {
      done: text.saved,
      undo: () => save(before, commitment.progress),
      next: leave,
    });
  };
  return (
    <form class="card stack" noValidate onSubmit={send}>
      <DraftNote draft={draft} />
      <CommitmentFields commitment={typed} tried={tried} onChange={(next) => draft.change({ typed: next, progress })} />
      <ColumnField
        name="progress"
        column={{ ...commitments.columns.progress, required: true }}
        value={progress}
        onChange={(next) => draft.change({ typed, progress: next })}
      />
      <div class="actions">
        <Button kind="primary" type="submit" busy={action.busy}>
          {text.save}
        </Button>
        <Button onClick={leave}>{text.cancel}</Button>
      </div>
      <div>
        <Confirm
          label={words.cancel}
          sure={words.cancelSure}
          keep={words.keep}
          busy={action.busy}
          onConfirm={() =>
            void action.run(() => call('cancelCommitment', { commitment: commitment.id }), {
              done: words.cancelled,
              next: leave,
            })
          }
        />
      </div>
    </form>
  );
}
