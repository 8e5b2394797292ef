// One field of a form, drawn from the question its column declares: the right input, label, help and problem.
// Values travel as people typed them; the server checks and converts them by the same column.
import { useId, useState } from 'preact/hooks';
import type { Question } from '../../src/define/columns/column.ts';
import { useShell } from '../shell/shell.tsx';
import { matches } from './matches.ts';
import { isWeek, WeekSlots } from './week-slots.tsx';

export type FieldValue = string | readonly string[];

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly question: Question;
  /** Options of a question that points at rows of a table. */
  readonly options?: readonly FieldOption[];
}

interface FieldProps {
  readonly spec: FieldSpec;
  readonly value: FieldValue;
  readonly problem?: string;
  readonly onChange: (value: FieldValue) => void;
}

export function Field({ spec, value, problem, onChange }: FieldProps) {
  const id = useId();
  const { text } = useShell();
  const described = [spec.help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const many =
    spec.question.type === 'choices' || (spec.question.type === 'reference' && spec.question.max !== undefined);
  const mark = spec.required ? null : <span class="mark"> · {text.optional}</span>;
  const extra = (
    <>
      {spec.help ? (
        <span class="help" id={`${id}-help`}>
          {spec.help}
        </span>
      ) : null}
      {problem ? (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      ) : null}
    </>
  );
  if (many) {
    return (
      <fieldset class={`field ${problem ? 'wrong' : ''}`} {...(described ? { 'aria-describedby': described } : {})}>
        <legend>
          {spec.label}
          {mark}
        </legend>
        <Options spec={spec} value={Array.isArray(value) ? value : []} onChange={onChange} />
        {extra}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>
        {spec.label}
        {mark}
      </label>
      <Input
        id={id}
        spec={spec}
        value={String(value)}
        onChange={onChange}
        described={described}
        invalid={problem !== undefined}
      />
      {extra}
    </div>
  );
}

function optionsOf(spec: FieldSpec, language: 'es' | 'en' | 'pt'): readonly FieldOption[] {
  return (
    spec.options ??
    (spec.question.options ?? []).map((option) => ({ value: option.value, label: option.label[language] }))
  );
}

/** A list longer than this gets a field that narrows it down, and scrolls in its own box. */
const LONG_LIST = 9;

function Options({
  spec,
  value,
  onChange,
}: {
  spec: FieldSpec;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const { text, language } = useShell();
  const [wanted, setWanted] = useState('');
  // What was chosen when the form opened stands first in a long list, and stays there while one ticks.
  const [chosen] = useState(value);
  const all = optionsOf(spec, language);
  const options = all.length > LONG_LIST ? chosenFirst(all, chosen) : all;
  const toggle = (option: string, on: boolean) =>
    onChange(on ? [...value, option] : value.filter((chosen) => chosen !== option));
  if (isWeek(options)) return <WeekSlots options={options} value={value} onToggle={toggle} />;
  if (options.length === 0) return <p class="help">{text.noOptions}</p>;
  const long = options.length > LONG_LIST;
  const shown = options.filter(({ label }) => matches(wanted, label));
  return (
    <>
      {long ? (
        <input
          class="input"
          type="search"
          value={wanted}
          placeholder={text.narrow}
          aria-label={`${text.narrow}: ${spec.label}`}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      ) : null}
      <div class={long ? 'options long' : 'options'}>
        {shown.map((option) => (
          <label key={option.value} class="option">
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {shown.length === 0 ? <p class="help">{text.nothingFound}</p> : null}
      </div>
      {long ? (
        <span class="help" role="status">
          {text.chosen(value.length)}
        </span>
      ) : null}
    </>
  );
}

function chosenFirst(options: readonly FieldOption[], chosen: readonly string[]): readonly FieldOption[] {
  const isChosen = ({ value }: FieldOption) => chosen.includes(value);
  return [...options.filter(isChosen), ...options.filter((option) => !isChosen(option))];
}

interface InputProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly described: string;
  readonly invalid: boolean;
}

type InputType = 'email' | 'tel' | 'number' | 'date' | 'datetime-local' | 'url';
const inputTypes: Partial<Record<Question['type'], InputType>> = {
  email: 'email',
  phone: 'tel',
  number: 'number',
  scale: 'number',
  date: 'date',
  dateTime: 'datetime-local',
  link: 'url',
};

/** Preact types each kind of input apart; the attributes used here are common to all of them. */
function inputType(type: Question['type']): { type: 'text' } {
  return { type: (inputTypes[type] ?? 'text') as 'text' };
}

function Input({ id, spec, value, onChange, described, invalid }: InputProps) {
  const { text, language } = useShell();
  const { type, min, max } = spec.question;
  const shared = {
    id,
    class: 'input',
    'aria-invalid': invalid,
    required: spec.required ?? false,
    ...(described ? { 'aria-describedby': described } : {}),
  };
  if (type === 'paragraph')
    return (
      <textarea {...shared} value={value} maxLength={max} onInput={(event) => onChange(event.currentTarget.value)} />
    );
  if (type === 'choice' || type === 'yesNo' || type === 'reference') {
    return (
      <select {...shared} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{text.choose}</option>
        {optionsOf(spec, language).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const numeric = type === 'number' || type === 'scale';
  return (
    <input
      {...shared}
      {...inputType(type)}
      value={value}
      {...(numeric ? { min, max, step: 'any', inputMode: 'decimal' as const } : { maxLength: max })}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
