// One question of a form: title, help, its field by kind, and the message when the answer does not fit.
import type { FormAnswer, FormItem } from '../../server/form-api.ts';
import { t } from '../text.ts';
import { listOf, textOf } from './answer-state.ts';
import { Choices, GridChoices, ScaleChoices } from './choices.tsx';

export interface FieldProps {
  readonly item: FormItem;
  readonly answer: FormAnswer | undefined;
  readonly error: string | undefined;
  readonly disabled: boolean;
  set(answer: FormAnswer | undefined): void;
}

const single = new Set(['TEXT', 'PARAGRAPH_TEXT', 'LIST', 'DATE', 'DATETIME', 'TIME', 'DURATION']);

export const questionId = (id: number | string) => `question-${id}`;

/** What a field refers to for its name, help and message. */
export function described({ item, error }: Pick<FieldProps, 'item' | 'error'>) {
  const ids = [item.helpText === '' ? '' : `help-${item.id}`, error === undefined ? '' : `error-${item.id}`].filter(
    (id) => id !== '',
  );
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
}

export function Question(props: FieldProps) {
  const { item, error } = props;
  if (item.kind === 'SECTION_HEADER')
    return (
      <section class="question section">
        <h2>{item.title}</h2>
        {item.helpText !== '' && <p class="pre">{item.helpText}</p>}
      </section>
    );
  const title = (
    <>
      {item.title}
      {item.required && (
        <span class="required" title={t.forms.required}>
          {' *'}
        </span>
      )}
    </>
  );
  const below = (
    <>
      {item.helpText !== '' && (
        <p class="help pre" id={`help-${item.id}`}>
          {item.helpText}
        </p>
      )}
      <Field {...props} />
      {error !== undefined && (
        <p class="field-error" id={`error-${item.id}`}>
          {error}
        </p>
      )}
    </>
  );
  if (single.has(item.kind))
    return (
      <div class={`question${error === undefined ? '' : ' wrong'}`} id={`box-${item.id}`}>
        <label class="question-title" for={questionId(item.id)}>
          {title}
        </label>
        {below}
      </div>
    );
  return (
    <fieldset
      class={`question${error === undefined ? '' : ' wrong'}`}
      id={`box-${item.id}`}
      disabled={props.disabled}
      {...described(props)}
    >
      <legend class="question-title">{title}</legend>
      {below}
    </fieldset>
  );
}

function Field(props: FieldProps) {
  const { item, answer, set, disabled } = props;
  const common = { id: questionId(item.id), disabled, required: item.required, ...described(props) };
  const text = textOf(answer);
  const change = (event: { currentTarget: { value: string } }) => set(event.currentTarget.value);
  switch (item.kind) {
    case 'TEXT': {
      const email = item.validation?.rule === 'TextIsEmail';
      const number = item.validation?.rule.startsWith('Number') || item.validation?.rule === 'WholeNumber';
      return (
        <input
          {...common}
          type="text"
          inputMode={email ? 'email' : number ? 'decimal' : 'text'}
          autoComplete={email ? 'email' : 'on'}
          placeholder={t.forms.yourAnswer}
          value={text}
          onInput={change}
        />
      );
    }
    case 'PARAGRAPH_TEXT':
      return <textarea {...common} rows={4} placeholder={t.forms.yourAnswer} value={text} onInput={change} />;
    case 'LIST':
      return (
        <select {...common} value={text} onChange={change}>
          <option value="">{t.forms.choose}</option>
          {item.choices.map(({ value }) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      );
    case 'DATE':
      return <DateField {...props} common={common} />;
    case 'DATETIME':
      return (
        <input
          {...common}
          type="datetime-local"
          value={text.replace(' ', 'T')}
          onInput={(event) => set(event.currentTarget.value.replace('T', ' '))}
        />
      );
    case 'TIME':
      return <input {...common} type="time" value={text} onInput={change} />;
    case 'DURATION':
      return <input {...common} type="text" inputMode="numeric" placeholder="hh:mm:ss" value={text} onInput={change} />;
    case 'SCALE':
    case 'RATING':
      return <ScaleChoices {...props} />;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <GridChoices {...props} />;
    case 'MULTIPLE_CHOICE':
      return <Choices {...props} many={false} chosen={text === '' ? [] : [text]} />;
    case 'CHECKBOX':
      return <Choices {...props} many chosen={listOf(answer)} />;
    case 'SECTION_HEADER':
      return null;
  }
}

function DateField({ item, answer, set, common }: FieldProps & { common: Record<string, unknown> }) {
  const text = textOf(answer);
  if (item.includesYear)
    return <input {...common} type="date" value={text} onInput={(event) => set(event.currentTarget.value)} />;
  return (
    <input
      {...common}
      type="text"
      inputMode="numeric"
      placeholder="mm-dd"
      value={text}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}
