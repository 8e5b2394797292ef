// A new version of a document with today's data. The report of an area needs its period, so it is made from its own form;
// what a block makes is made where its block is.
import { documentKeys } from '../../../src/define/define-document.ts';
import type { DocumentView } from '../../../src/views/document-view.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function MakeAgain({ document }: { document: DocumentView }) {
  const { text } = useShell();
  const words = text.documents;
  const action = useAction();
  const { advisory, session } = document;
  const kind = documentKeys.find((key) => key === document.kind);
  if (kind === undefined || kind === 'area-report') return null;
  const make = () =>
    kind === 'advisory-report'
      ? call('makeAdvisoryReport', { advisory })
      : call('makeDocument', { kind, ...(advisory ? { advisory } : {}), ...(session ? { session } : {}) });
  return (
    <button
      type="button"
      class="link-button"
      aria-disabled={action.busy}
      aria-label={`${words.again}: ${document.title || document.label}`}
      onClick={() => void action.run(make, { done: ({ version }) => words.onItsWay(version) })}
    >
      {words.again}
    </button>
  );
}
