// The link of a survey: to copy, or as a code to be held up where people meet.
import { useId, useState } from 'preact/hooks';
import { Button, LinkOut } from '../components/button.tsx';
import { copyText } from '../components/copy-text.ts';
import { QrCode } from '../components/qr-code.tsx';
import { useSpecs } from './specs-context.ts';

export function SurveyLink({ url, name }: { url: string; name?: string }) {
  const { text, tell } = useSpecs();
  const label = name ?? text.surveyLink;
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const words = (await copyText(url)) ? text.copied : text.copyByHand;
    setSaid(words);
    tell(words);
  };
  return (
    <div>
      <div class="field">
        <label for={id}>{label}</label>
        <input id={id} class="input small" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <div class="actions">
        <Button onClick={() => void copy()}>{text.copy}</Button>
        <LinkOut href={url} label={`${text.open}: ${label}`}>
          {text.open}
        </LinkOut>
      </div>
      {said ? (
        <p class="help" aria-hidden="true">
          {said}
        </p>
      ) : null}
      <details class="qr">
        <summary>{text.qr}</summary>
        <QrCode address={url} label={text.qr} />
      </details>
    </div>
  );
}
