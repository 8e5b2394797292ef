// A document and its versions: each with its links and what became of it, the newest first; and what its reviewer says.
import { useState } from 'preact/hooks';
import type { DocumentSpec } from '../../src/blocks/screen.ts';
import { showDate } from '../../src/calendar/show-date.ts';
import { Button, LinkOut } from '../components/button.tsx';
import { Choice } from './choice.tsx';
import { Share } from './share.tsx';
import { useSpecs } from './specs-context.ts';

export function Documents({ spec }: { spec: DocumentSpec }) {
  const { text, language, act, tell } = useSpecs();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const made = await act({ act: 'make' });
    setBusy(false);
    if (made !== null) tell(text.saved);
  };
  return (
    <div class="stack">
      {spec.versions.length === 0 ? <p class="help">{text.noVersions}</p> : null}
      {spec.versions.map(({ id, title, version, madeOn, url, pdfUrl, said }) => (
        <div class="spec-row" key={id}>
          <p class="title">{title}</p>
          <p class="help">
            {[text.version(version), madeOn ? showDate(madeOn, language) : ''].filter(Boolean).join(' · ')}
          </p>
          {said.map((line) => (
            <p class="help lines" key={line}>
              {line}
            </p>
          ))}
          <div class="actions">
            {url ? (
              <LinkOut href={url} label={`${text.open}: ${title}, ${text.version(version)}`}>
                {text.open}
              </LinkOut>
            ) : null}
            {pdfUrl ? (
              <LinkOut href={pdfUrl} label={`PDF: ${title}, ${text.version(version)}`}>
                PDF
              </LinkOut>
            ) : null}
          </div>
        </div>
      ))}
      {spec.lacks ? <p class="note">{spec.lacks}</p> : null}
      {spec.mayMake ? (
        <div class="actions">
          <Button busy={busy} onClick={() => void make()}>
            {spec.versions.length > 0 ? text.makeAgain : text.make}
          </Button>
          {spec.sharing ? <Share label={spec.sharing} /> : null}
        </div>
      ) : null}
      {spec.reply ? (
        <div class="stack">
          <p class="title">{text.reply}</p>
          <Choice spec={spec.reply} label={text.reply} draft="reply" />
        </div>
      ) : null}
      {spec.review ? (
        <div class="stack">
          <p class="title">{spec.reviewer}</p>
          <Choice spec={spec.review} label={spec.reviewer} />
        </div>
      ) : null}
    </div>
  );
}
