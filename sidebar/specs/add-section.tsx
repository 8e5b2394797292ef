// A section of the case's own, beside those that the programme asks.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldSpec } from '../../src/blocks/screen.ts';
import { Button } from '../components/button.tsx';
import { SpecField } from './spec-field.tsx';
import { useSpecs } from './specs-context.ts';
import { useTyping } from './use-typing.ts';

interface Own {
  readonly title: string;
  readonly text: string;
}
const isOwn = (found: unknown): found is Own =>
  typeof found === 'object' && found !== null && 'title' in found && 'text' in found;

const LONGEST_TITLE = 200;
const field = (key: string, label: string, type: FieldSpec['type'], most: number): FieldSpec => ({
  key,
  label,
  type,
  most,
  help: '',
  options: [],
  required: true,
  readOnly: false,
  isTick: false,
  isLater: false,
});

export function AddSection({ most }: { most: number }) {
  const { text, act, draftKey, tell } = useSpecs();
  const typing = useTyping(draftKey('own'), isOwn);
  const [open, setOpen] = useState(typing.value !== null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open !== wasOpen.current) form.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const { title, text: body } = typing.value ?? { title: '', text: '' };
  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const wrong = title.trim() === '' ? text.missing : title.trim().length > LONGEST_TITLE ? text.tooLong : '';
    setProblem(wrong);
    if (wrong) return form.current?.querySelector('input')?.focus();
    if (body.trim().length > most) return form.current?.querySelector('textarea')?.focus();
    setBusy(true);
    const saved = await act({ act: 'addSection', title: title.trim(), text: body.trim() });
    setBusy(false);
    if (saved === null) return;
    typing.settle(null);
    setOpen(false);
    tell(text.saved);
  };
  return (
    <form class="stack" noValidate ref={form} onSubmit={(event) => void send(event)}>
      {open ? (
        <>
          <SpecField
            field={field('title', text.sectionTitle, 'text', LONGEST_TITLE)}
            value={title}
            problem={problem}
            onChange={(next) => typing.change({ title: String(next), text: body })}
          />
          <SpecField
            field={field('text', text.sectionText, 'paragraph', most)}
            value={body}
            onChange={(next) => typing.change({ title, text: String(next) })}
          />
          <div class="actions">
            <Button kind="primary" type="submit" busy={busy}>
              {busy ? text.saving : text.save}
            </Button>
            <Button
              onClick={() => {
                typing.settle(null);
                setOpen(false);
              }}
            >
              {text.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div class="actions">
          <Button onClick={() => setOpen(true)}>{text.addSection}</Button>
        </div>
      )}
    </form>
  );
}
