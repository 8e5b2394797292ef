// Documents one a line: what it is, its version, and where to open it. Earlier versions stay behind a fold.
import type { DocumentView } from '../../../src/views/document-view.ts';
import { Chip } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';
import { MakeAgain } from './make-again.tsx';
import { SharedWith } from './shared-with.tsx';
import { WithdrawCertificate } from './withdraw-certificate.tsx';

export function DocumentRows({ documents }: { documents: readonly DocumentView[] }) {
  const { text } = useShell();
  const latest = documents.filter(
    (row) => !documents.some((other) => isSame(row, other) && other.version > row.version),
  );
  const earlier = documents.filter((row) => !latest.includes(row));
  return (
    <div class="card appear">
      {latest.map((row) => (
        <DocumentRow key={row.id} document={row} />
      ))}
      {earlier.length > 0 ? (
        <details>
          <summary>{text.documents.earlier(earlier.length)}</summary>
          {earlier.map((row) => (
            <DocumentRow key={row.id} document={row} />
          ))}
        </details>
      ) : null}
    </div>
  );
}

export function isSame(one: DocumentView, other: DocumentView): boolean {
  return (
    one.kind === other.kind &&
    one.advisory === other.advisory &&
    one.session === other.session &&
    one.area === other.area
  );
}

export function DocumentRow({ document }: { document: DocumentView }) {
  const { text, language } = useShell();
  const words = text.documents;
  const name = document.label || document.title;
  const row = (
    <div class="row center lined document-row">
      <p class="grow">
        {name}
        {document.changed ? <span class="detail"> · {words.changed}</span> : null}
      </p>
      {document.state === 'making' ? (
        <Chip chip={{ label: words.making, tone: 'warn' }} />
      ) : (
        <>
          {document.withdrawnOn ? (
            <Chip chip={{ label: words.withdrawnOn(dayLabel(document.withdrawnOn, language)), tone: 'bad' }} />
          ) : null}
          {document.version > 1 ? <Chip chip={{ label: words.version(document.version), tone: 'info' }} /> : null}
          <OpenLinks document={document} />
          {document.changed ? <MakeAgain document={document} /> : null}
        </>
      )}
    </div>
  );
  return (
    <>
      {row}
      <SharedWith document={document} />
      <WithdrawCertificate document={document} />
    </>
  );
}

export function OpenLinks({ document }: { document: DocumentView }) {
  const { text } = useShell();
  const words = text.documents;
  const name = `${document.label || document.title} ${words.version(document.version)}`;
  return (
    <>
      {document.url ? (
        <a class="text-link" href={document.url} target="_blank" rel="noopener" aria-label={words.openName(name)}>
          {words.open}
        </a>
      ) : null}
      {document.pdfUrl ? (
        <a class="text-link" href={document.pdfUrl} target="_blank" rel="noopener" aria-label={words.pdfName(name)}>
          PDF
        </a>
      ) : null}
    </>
  );
}
