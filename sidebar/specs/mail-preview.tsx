// A message before it is sent, as people will get it. Nothing in it can be clicked.
import type { RowsSpec } from '../../src/blocks/screen.ts';

export function MailPreview({ label, subject, html }: NonNullable<RowsSpec['preview']>) {
  return (
    <details>
      <summary>{label}</summary>
      <p class="title">{subject}</p>
      <iframe title={label} sandbox="" srcdoc={html} style="width:100%;height:26rem;border:0" />
    </details>
  );
}
