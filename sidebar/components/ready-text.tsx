// A text ready to paste, with a button that copies it and one that opens WhatsApp with it.
import type { ReadyText } from '../../src/views/request-view.ts';
import { useShell } from '../shell/shell.tsx';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';

/** `titled` where the title stands above it already. */
export function ReadyTextCard({ ready, titled = false }: { ready: ReadyText; titled?: boolean }) {
  const { text, say } = useShell();
  const copy = async () => {
    const copied = await copyText(ready.text);
    say(copied ? { text: text.copied, tone: 'done' } : { text: text.requests.copyByHand, tone: 'refused' });
  };
  return (
    <div class="ready-text">
      {titled ? null : <p class="title">{ready.title}</p>}
      <textarea
        class="input"
        readOnly
        value={ready.text}
        aria-label={ready.title}
        rows={6}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="actions">
        <Button onClick={() => void copy()}>{text.copy}</Button>
        {ready.whatsappUrl ? (
          <a class="button" href={ready.whatsappUrl} target="_blank" rel="noopener">
            WhatsApp
          </a>
        ) : null}
      </div>
    </div>
  );
}
