// One field drawn from its description: the right input, label, help and problem. Label and options come in the
// reader's language already; the server checks and converts the value by the same column.
import { useId } from 'preact/hooks';
import type { FieldSpec, FieldValue } from '../../src/blocks/screen.ts';
import { Tick } from '../components/tick.tsx';
import { Counter } from './counter.tsx';
import { useSpecs } from './specs-context.ts';

interface FieldProps {
  readonly field: FieldSpec;
  readonly value: FieldValue;
  readonly problem?: string | undefined;
  readonly onChange: (value: FieldValue) => void;
}

export function SpecField({ field, value, problem, onChange }: FieldProps) {
  const id = useId();
  const { text } = useSpecs();
  const { label, help, type, required, most } = field;
  if (type === 'yesNo')
    return <Tick label={label} {...(help ? { help } : {})} value={value === true} onChange={onChange} />;
  const described = [help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const about = (
    <>
      {help ? (
        <span class="help lines" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {most !== null && (type === 'text' || type === 'paragraph') ? (
        <Counter text={String(value ?? '')} most={most} />
      ) : null}
      {most !== null && type === 'choices' ? <span class="help">{text.atMost(most)}</span> : null}
      {problem ? (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      ) : null}
    </>
  );
  const mark = required ? null : <span class="mark"> · {text.optional}</span>;
  if (type === 'choices')
    return (
      <fieldset class="field" {...(described ? { 'aria-describedby': described } : {})}>
        <legend>
          {label}
          {mark}
        </legend>
        <Ticks field={field} value={value} onChange={onChange} />
        {about}
      </fieldset>
    );
  return (
    <div class={`field ${type === 'paragraph' ? 'long' : ''}`}>
      <label for={id}>
        {label}
        {mark}
      </label>
      <Input id={id} field={field} value={value} problem={problem} described={described} onChange={onChange} />
      {about}
    </div>
  );
}

function Ticks({ field, value, onChange }: Pick<FieldProps, 'field' | 'value' | 'onChange'>) {
  const chosen = Array.isArray(value) ? value : [];
  const isFull = field.most !== null && chosen.length >= field.most;
  return (
    <div class="options">
      {field.options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            disabled={isFull && !chosen.includes(option.value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, option.value]
                  : chosen.filter((each) => each !== option.value),
              )
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

const inputTypes: Partial<Record<FieldSpec['type'], string>> = {
  email: 'email',
  phone: 'tel',
  date: 'date',
  dateTime: 'datetime-local',
  time: 'time',
  link: 'url',
};

function Input({ id, field, value, problem, described, onChange }: FieldProps & { id: string; described: string }) {
  const { text } = useSpecs();
  const { type, required, options } = field;
  const shared = {
    id,
    class: 'input',
    'data-field': field.key,
    'aria-invalid': Boolean(problem),
    required,
    value: String(value ?? ''),
    ...(described ? { 'aria-describedby': described } : {}),
  };
  if (type === 'choice')
    return (
      <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{text.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  const isNumber = type === 'number' || type === 'scale';
  if (type === 'paragraph') return <textarea {...shared} onInput={(event) => onChange(event.currentTarget.value)} />;
  return (
    <input
      {...shared}
      // Numbers as text: people write 1.200,50, which a field of numbers would throw away.
      {...(isNumber ? { inputMode: 'decimal' as const } : {})}
      // Preact types each kind of input apart; what is used here is common to all of them.
      type={(inputTypes[type] ?? 'text') as 'text'}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
