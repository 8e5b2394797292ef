// The ballot of one person: votes are counted down as she gives them, and may be changed while it is open.
import { useId, useState } from 'preact/hooks';
import type { VoteSpec } from '../../src/blocks/counted-screen.ts';
import { Button } from '../components/button.tsx';
import { SaveMark } from './save-state.tsx';
import { useSpecs } from './specs-context.ts';
import { useTyping } from './use-typing.ts';

const areOptions = (found: unknown): found is readonly string[] =>
  Array.isArray(found) && found.every((each) => typeof each === 'string');

export function Ballot({ spec, label }: { spec: VoteSpec; label: string }) {
  const { text, act, draftKey, tell } = useSpecs();
  const words = text.vote;
  const typing = useTyping(draftKey('ballot'), areOptions);
  const [state, setState] = useState<'' | 'saving' | 'notSaved'>('');
  const sent: readonly string[] = spec.given;
  const marked = (typing.value ?? sent).filter((option) => spec.options.some(({ value }) => value === option));
  const isSame = [...marked].sort().join() === [...sent].sort().join();
  const send = async () => {
    setState('saving');
    const saved = await act({ act: 'vote', options: [...marked] });
    setState(saved === null ? 'notSaved' : '');
    if (saved === null) return;
    typing.settle(null);
    tell(text.saved);
  };
  return (
    <form
      class="stack ballot"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'saving' && !isSame) void send();
      }}
    >
      <Marks spec={spec} label={label} marked={marked} onMark={typing.change} />
      {isSame ? (
        marked.length > 0 ? (
          <p class="ready-line">{words.sent}</p>
        ) : null
      ) : (
        <div class="actions">
          <Button kind="primary" type="submit" busy={state === 'saving'}>
            {state === 'saving' ? words.sending : sent.length > 0 ? words.sendAgain : words.send}
          </Button>
          {state === 'notSaved' ? <SaveMark state={state} /> : null}
        </div>
      )}
    </form>
  );
}

/** Of somebody without a telephone, as the team has it on paper. */
export function PaperBallot({ spec }: { spec: VoteSpec }) {
  const { text, act, tell } = useSpecs();
  const words = text.vote;
  const id = useId();
  const [person, setPerson] = useState('');
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const note = async () => {
    setBusy(true);
    const saved = await act({ act: 'vote', options: [...marked], person });
    setBusy(false);
    if (saved === null) return;
    setPerson('');
    setMarked([]);
    tell(text.saved);
  };
  return (
    <details class="qr">
      <summary>{words.paper}</summary>
      <p class="help">{words.paperHelp}</p>
      <div class="field">
        <label for={id}>{words.person}</label>
        <select id={id} class="input" value={person} onChange={(event) => setPerson(event.currentTarget.value)}>
          <option value="">{text.choose}</option>
          {spec.people.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Marks spec={spec} label={words.paper} marked={marked} onMark={setMarked} />
      <div class="actions">
        <Button
          busy={busy || person === '' || marked.length === 0}
          onClick={() => {
            void note();
          }}
        >
          {words.notePaper}
        </Button>
      </div>
    </details>
  );
}

interface MarksProps {
  readonly spec: VoteSpec;
  readonly label: string;
  readonly marked: readonly string[];
  readonly onMark: (marked: readonly string[]) => void;
}

function Marks({ spec, label, marked, onMark }: MarksProps) {
  const { text } = useSpecs();
  const left = spec.each - marked.length;
  return (
    <fieldset class="field">
      <legend class="visually-hidden">{label}</legend>
      <p class="title" role="status">
        {text.vote.left(left, spec.each)}
      </p>
      <div class="options">
        {spec.options.map(({ value, label: name }) => {
          const isMarked = marked.includes(value);
          return (
            <label key={value} class={`option vote-option ${isMarked ? 'marked' : ''}`}>
              <input
                type="checkbox"
                checked={isMarked}
                disabled={!isMarked && left <= 0}
                onChange={() => onMark(isMarked ? marked.filter((each) => each !== value) : [...marked, value])}
              />
              <span>{name}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
