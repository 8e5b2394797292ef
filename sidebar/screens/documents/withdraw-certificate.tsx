// The way back for a certificate issued by mistake: its page says so from then on, and the mentor is told.
import { advisories } from '../../../src/tables/advisories.ts';
import type { DocumentView } from '../../../src/views/document-view.ts';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function WithdrawCertificate({ document }: { document: DocumentView }) {
  const { text } = useShell();
  const words = text.documents;
  const action = useAction();
  const draft = useDraft(`withdraw-certificate ${document.id}`, '');
  const reason = draft.value;
  if (document.kind !== 'certificate' || document.state === 'making' || document.withdrawnOn) return null;
  return (
    <div class="actions">
      <Confirm
        label={words.withdraw}
        sure={words.withdrawSure}
        keep={words.keepCertificate}
        busy={action.busy}
        onConfirm={() =>
          void action.run(() => call('withdrawCertificate', { document: document.id, ...(reason ? { reason } : {}) }), {
            done: () => words.withdrawn,
            next: draft.clear,
          })
        }
      >
        <DraftNote draft={draft} />
        <ColumnField
          name="reason"
          column={advisories.columns.cancelReason}
          label={words.withdrawReason}
          help={words.withdrawReasonHelp}
          value={reason}
          onChange={draft.change}
        />
      </Confirm>
    </div>
  );
}
