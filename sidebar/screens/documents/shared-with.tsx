// Who has access to a document, and the way back where it was opened by mistake.
import type { DocumentView } from '../../../src/views/document-view.ts';
import { Confirm } from '../../components/confirm.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function SharedWith({ document }: { document: DocumentView }) {
  const { text } = useShell();
  const words = text.documents;
  const action = useAction();
  const { id, sharedWith } = document;
  if (sharedWith.length === 0) return null;
  return (
    <details>
      <summary>{words.sharedWith(sharedWith.length)}</summary>
      {sharedWith.map((email) => (
        <div key={email} class="spaced">
          <p class="detail">{email}</p>
          <div class="actions">
            <Confirm
              kind="plain"
              label={words.stopSharing}
              sure={words.stopSharingSure}
              busy={action.busy}
              onConfirm={() =>
                void action.run(() => call('stopSharing', { document: id, email }), {
                  done: ({ who }) => words.sharingStopped(who),
                })
              }
            />
          </div>
        </div>
      ))}
    </details>
  );
}
