// The way back for a certificate issued by mistake: its page says so from then on, and the mentor is told.
import { advisories } from '../../../src/tables/advisories.ts';
import type { DocumentView } from '../../../src/views/document-view.ts';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function WithdrawCertificate({ document }: { document: DocumentView }) {
  const { text } = useShell();
  const words = text.documents;
  const action = useAction();
  if (document.kind !== 'certificate' || document.state === 'making' || document.withdrawnOn) return null;
  return (
    <div class="actions">
      <ConfirmWithReason
        label={words.withdraw}
        sure={words.withdrawSure}
        keep={words.keepCertificate}
        busy={action.busy}
        draft={`withdraw-certificate ${document.id}`}
        field={{
          column: advisories.columns.cancelReason,
          label: words.withdrawReason,
          help: words.withdrawReasonHelp,
        }}
        onConfirm={(said, leave) =>
          void action.run(() => call('withdrawCertificate', { document: document.id, ...said }), {
            done: () => words.withdrawn,
            next: leave,
          })
        }
      />
    </div>
  );
}
