// The end of an advisory's screen: texts of the report, closing, cancelling, opening again.
import { useState } from 'preact/hooks';
import { advisories } from '../../../src/tables/advisories.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function Ending({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, go } = useShell();
  const words = text.advisories;
  const action = useAction();
  const draft = useDraft(`cancel-advisory ${advisory.id}`, '');
  const reason = draft.value;
  const [missing, setMissing] = useState(false);
  const { id } = advisory;
  if (advisory.state === 'closed' || advisory.state === 'cancelled') {
    return (
      <div class="actions">
        <Button
          busy={action.busy}
          onClick={() => void action.run(() => call('reopenAdvisory', { advisory: id }), { done: words.reopened })}
        >
          {words.reopen}
        </Button>
      </div>
    );
  }
  const cancel = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void action.run(() => call('cancelAdvisory', { advisory: id, reason }), {
      done: () => words.cancelled,
      next: draft.clear,
    });
  };
  return (
    <Card>
      <div class="actions first">
        <Button onClick={() => go({ screen: 'report', id })}>{words.reportTexts}</Button>
        <Button onClick={() => go({ screen: 'followUp', id })}>{words.followUp}</Button>
        <Button onClick={() => go({ screen: 'closing', id })}>{words.seeClosing}</Button>
        <Confirm label={words.cancel} sure={words.cancelHelp} keep={words.keep} busy={action.busy} onConfirm={cancel}>
          <DraftNote draft={draft} />
          <ColumnField
            name="cancelReason"
            column={advisories.columns.cancelReason}
            label={words.cancelReason}
            required
            value={reason}
            onChange={draft.change}
            {...(missing && reason.trim() === '' ? { problem: text.fieldMissing } : {})}
          />
        </Confirm>
      </div>
    </Card>
  );
}
