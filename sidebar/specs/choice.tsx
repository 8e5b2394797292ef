// One decision: the options, a note, and what was decided by whom and when.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ChoiceSpec, FieldSpec } from '../../src/blocks/screen.ts';
import { Button } from '../components/button.tsx';
import { SaveMark, type SaveState } from './save-state.tsx';
import { SpecField } from './spec-field.tsx';
import { useSpecs } from './specs-context.ts';
import { useTyping } from './use-typing.ts';

interface Chosen {
  readonly option: string;
  readonly note: string;
}
const isChosen = (found: unknown): found is Chosen =>
  typeof found === 'object' && found !== null && 'option' in found && 'note' in found;

/** What it was decided about: a decision on something that was replaced meanwhile is refused. */
interface Seen {
  readonly row: string;
  readonly was: string;
}

interface ChoiceProps {
  readonly spec: ChoiceSpec;
  readonly label: string;
  readonly seen?: Seen;
  /** Where a block asks for several. */
  readonly draft?: string;
}

export function Choice({ spec, label, seen, draft = 'choice' }: ChoiceProps) {
  const { text, draftKey } = useSpecs();
  const typing = useTyping(draftKey(draft), isChosen);
  const [changing, setChanging] = useState(typing.value !== null);
  const again = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (closed && !changing) again.current?.querySelector('button')?.focus();
  }, [closed, changing, spec.chosen]);
  const decided = spec.options.find(({ value }) => value === spec.chosen);
  if (spec.isOpen && (!decided || changing))
    return (
      <ChoiceForm
        spec={spec}
        label={label}
        typing={typing}
        seen={seen}
        onClose={() => {
          setChanging(false);
          setClosed(true);
        }}
      />
    );
  if (!decided) return <p class="help">{text.undecided}</p>;
  return (
    <div class="decided" ref={again}>
      <p class="title">{decided.label}</p>
      {spec.note ? <p class="lines">«{spec.note}»</p> : null}
      {spec.by ? <p class="help">{spec.by}</p> : null}
      {spec.isOpen ? (
        <div class="actions">
          <Button onClick={() => setChanging(true)}>{text.decideAgain}</Button>
        </div>
      ) : null}
    </div>
  );
}

const noteField: Omit<FieldSpec, 'label'> = {
  key: 'note',
  help: '',
  type: 'paragraph',
  options: [],
  required: false,
  most: 4_000,
  readOnly: false,
  isTick: false,
  isLater: false,
};

function ChoiceForm({
  spec,
  label,
  typing,
  seen,
  onClose,
}: {
  spec: ChoiceSpec;
  label: string;
  typing: ReturnType<typeof useTyping<Chosen>>;
  seen: Seen | undefined;
  onClose: () => void;
}) {
  const { text, act, tell } = useSpecs();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<SaveState>(typing.value ? 'unsaved' : '');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (spec.chosen !== '') form.current?.querySelector('input')?.focus();
  }, []);
  const given = typing.value ?? { option: spec.chosen, note: spec.note };
  const decide = async (event: Event) => {
    event.preventDefault();
    if (state === 'saving') return;
    setProblem(given.option === '' ? text.chooseOne : '');
    if (given.option === '') return form.current?.querySelector('input')?.focus();
    setState('saving');
    const saved = await act({ act: 'decide', option: given.option, note: given.note.trim(), ...seen });
    if (saved === null) return setState('notSaved');
    typing.settle(null);
    tell(text.saved);
    setState('');
    onClose();
  };
  return (
    <form class="stack" noValidate ref={form} onSubmit={(event) => void decide(event)}>
      <fieldset class="field" {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}>
        <legend class="visually-hidden">{label}</legend>
        <div class="options">
          {spec.options.map((option) => (
            <label key={option.value} class="option">
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={option.value === given.option}
                onChange={() => {
                  setProblem('');
                  typing.change({ ...given, option: option.value });
                }}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
        {problem ? (
          <span class="problem" role="alert" id={`${id}-problem`}>
            {problem}
          </span>
        ) : null}
      </fieldset>
      <SpecField
        field={{ ...noteField, label: text.note }}
        value={given.note}
        onChange={(note) => typing.change({ ...given, note: String(note) })}
      />
      <div class="actions">
        <Button kind="primary" type="submit" busy={state === 'saving'}>
          {state === 'saving' ? text.saving : text.decide}
        </Button>
        {spec.chosen !== '' ? (
          <Button
            onClick={() => {
              typing.settle(null);
              onClose();
            }}
          >
            {text.cancel}
          </Button>
        ) : null}
        {state === 'notSaved' ? <SaveMark state={state} /> : null}
      </div>
    </form>
  );
}
