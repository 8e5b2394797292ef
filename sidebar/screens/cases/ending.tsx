// The end of a case: closing it, cancelling it with a reason, opening it again.
import { useState } from 'preact/hooks';
import { advisories } from '../../../src/tables/advisories.ts';
import type { CaseView } from '../../../src/views/case-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function CaseEnding({ view }: { view: CaseView }) {
  const { text } = useShell();
  const words = text.cases;
  const action = useAction();
  const [missing, setMissing] = useState(false);
  const { caseName: name, id, programme } = view;
  const named = { programme, case: id };
  const reopen = () => call('reopenCase', named);
  if (view.end !== '')
    return (
      <div class="actions">
        <Button busy={action.busy} onClick={() => void action.run(reopen, { done: words.reopened })}>
          {words.reopen(name)}
        </Button>
      </div>
    );
  const cancel = ({ reason = '' }: { readonly reason?: string }, leave: () => void) => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void action.run(() => call('cancelCase', { ...named, reason }), {
      done: words.cancelled,
      undo: reopen,
      next: leave,
    });
  };
  const left = view.total - view.done;
  return (
    <Card>
      <div class="actions first">
        <Confirm
          label={words.close(name)}
          sure={words.closeSure(left)}
          keep={words.leaveOpen}
          kind={left === 0 ? 'primary' : 'plain'}
          busy={action.busy}
          onConfirm={() => void action.run(() => call('closeCase', named), { done: words.closed, undo: reopen })}
        />
        <ConfirmWithReason
          draft={`cancel-case ${id}`}
          label={words.cancel(name)}
          sure={words.cancelSure}
          keep={words.keep}
          busy={action.busy}
          field={{
            column: advisories.columns.cancelReason,
            label: words.cancelReason,
            required: true,
            ...(missing ? { problem: text.fieldMissing } : {}),
          }}
          onConfirm={cancel}
        />
      </div>
    </Card>
  );
}
