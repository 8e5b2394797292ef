// The text of one side in one section. It saves itself when the field is left or after a pause; until the server has
// it, it stays in the browser.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SectionText } from '../../src/blocks/screen.ts';
import { plainText } from '../../src/define/columns/column.ts';
import { Button } from '../components/button.tsx';
import { Conflict, type Theirs } from './conflict.tsx';
import { Counter } from './counter.tsx';
import { SaveMark, type SaveState } from './save-state.tsx';
import { useSpecs } from './specs-context.ts';
import { useTyping } from './use-typing.ts';

/** Long enough to think of the next word. */
const PAUSE_MS = 4_000;

interface Written {
  readonly text: string;
  /** What stood there when it was begun. */
  readonly was: string;
}

const isWritten = (found: unknown): found is Written =>
  typeof found === 'object' && found !== null && 'text' in found && 'was' in found;

const isDirty = ({ text, was }: Written) => plainText(text) !== was;

export function SectionEditor({
  section,
  title,
  name,
  written,
  most,
}: {
  section: string;
  title: string;
  /** Whose text it is; '' where there is one. */
  name: string;
  written: SectionText;
  most: number;
}) {
  const { text, act, draftKey, tell } = useSpecs();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const typing = useTyping(draftKey(`${section}/${written.role}`), isWritten);
  const [state, setState] = useState<SaveState>(typing.value ? 'unsaved' : '');
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const running = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = typing.value?.text ?? written.text;

  const save = async () => {
    clearTimeout(pause.current);
    const given = typing.latest();
    if (!given || running.current) return;
    if (!isDirty(given)) {
      typing.settle(null);
      if (state === 'unsaved') setState('');
      return;
    }
    const sent = plainText(given.text);
    if (most > 0 && sent.length > most) return setState('tooLong');
    running.current = true;
    setState('saving');
    const saved = await act({ act: 'write', section: `${section}/${written.role}`, text: sent, was: given.was });
    running.current = false;
    if (saved === null) return setState('notSaved');
    if (saved.theirs) {
      setTheirs(saved.theirs);
      return setState('unsaved');
    }
    const now = typing.latest() ?? given;
    const rest = { text: now.text, was: sent };
    tell(text.saved);
    if (!isDirty(rest)) {
      typing.settle(document.activeElement === field.current ? rest : null);
      return setState('saved');
    }
    typing.change(rest);
    await save();
  };
  const newestSave = useRef(save);
  newestSave.current = save;
  useEffect(() => () => clearTimeout(pause.current), []);

  const type = (next: string, was = typing.latest()?.was ?? written.text) => {
    typing.change({ text: next, was });
    setState('unsaved');
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void newestSave.current(), PAUSE_MS);
  };
  const leave = () => {
    if (!theirs) void save();
  };
  const settle = (next: Written | null) => {
    setTheirs(null);
    if (next) type(next.text, next.was);
    else {
      typing.settle(null);
      setState('');
    }
    field.current?.focus();
  };
  return (
    <div class="side mine">
      <label class="side-head" for={id}>
        <b class={name ? '' : 'visually-hidden'}>
          <span class="visually-hidden">{name ? `${title}: ` : title}</span>
          {name}
        </b>
        {written.by && !typing.value ? <span class="help">{written.by}</span> : null}
      </label>
      {theirs ? (
        <Conflict
          theirs={theirs}
          onJoin={() => settle({ text: [theirs.text, shown].filter(Boolean).join('\n\n'), was: theirs.text })}
          onMine={() => {
            settle({ text: shown, was: theirs.text });
            void save();
          }}
          onTheirs={() => settle(null)}
        />
      ) : typing.isResumed && state === 'unsaved' ? (
        <p class="note">
          {text.resumed}{' '}
          <button type="button" class="link-button" onClick={() => settle(null)}>
            {text.discard}
          </button>
        </p>
      ) : null}
      <textarea
        ref={field}
        id={id}
        class="input"
        value={shown}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <div class="side-foot">
        {theirs ? null : <SaveMark state={state} />}
        <Counter text={shown} most={most} />
        {!theirs && (state === 'unsaved' || state === 'notSaved' || state === 'tooLong') ? (
          <Button label={`${text.save}: ${title}`} onClick={leave}>
            {text.save}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
