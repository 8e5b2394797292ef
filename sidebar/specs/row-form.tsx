// One row being written: a new one, or one that stands there. What was typed stays in the browser until it is saved.
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowSpec, RowsSpec } from '../../src/blocks/screen.ts';
import { Button } from '../components/button.tsx';
import { Conflict, type Theirs } from './conflict.tsx';
import { NEW } from './row-acts.ts';
import { RowFills } from './row-fills.tsx';
import { changed, isTypedRow, type ProblemKind, problemsOf, type Values } from './row-values.ts';
import { SaveMark, type SaveState } from './save-state.tsx';
import { SpecField } from './spec-field.tsx';
import { useSpecs } from './specs-context.ts';
import { useTyping } from './use-typing.ts';

const nothing: Values = {};

interface RowFormProps {
  readonly spec: Pick<RowsSpec, 'fields' | 'fills'> & Partial<Pick<RowsSpec, 'rowName'>>;
  /** Absent: a new one. */
  readonly row: RowSpec | undefined;
  /** What a new one begins with. */
  readonly start?: Values;
  /** Somebody else removed it meanwhile: it can be added again. */
  readonly isGone?: boolean;
  /** Absent where the form is always there. */
  readonly onClose?: () => void;
}

export function RowForm({ spec, row, start = nothing, isGone = false, onClose }: RowFormProps) {
  const { text, act, draftKey, tell } = useSpecs();
  const form = useRef<HTMLFormElement>(null);
  const standing = row?.values ?? start;
  const newest = useRef(standing);
  newest.current = standing;
  const typing = useTyping(draftKey(row?.id ?? NEW), isTypedRow);
  const [state, setState] = useState<SaveState>(typing.value ? 'unsaved' : '');
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, ProblemKind>>>({});
  useEffect(() => {
    if (onClose) focusFirst(form.current);
  }, []);
  const values = { ...(isGone ? typing.value?.was : standing), ...typing.value?.typed };
  const isNew = row === undefined || isGone;
  const fields = spec.fields.filter(({ isLater }) => !(isNew && isLater));
  /** A new one of which nothing has to be said: it is added as it stands. */
  const isReady = isNew && fields.every(({ required }) => !required);
  const type = (next: Values) => {
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !(key in next))));
    setState('unsaved');
    typing.change({ typed: { ...typing.latest()?.typed, ...next }, was: typing.latest()?.was ?? standing });
  };
  const close = () => {
    typing.settle(null);
    onClose?.();
  };

  const save = async (was: Values) => {
    if (state === 'saving') return;
    const found = problemsOf(fields, values);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
    const typed = { typed: typing.latest()?.typed ?? nothing, was };
    const difference = changed(typed);
    if (!isNew && Object.keys(difference).length === 0) return close();
    setState('saving');
    const writable = fields.filter(({ readOnly }) => !readOnly).map(({ key }) => [key, values[key] ?? ''] as const);
    const saved = await act(
      row === undefined || isNew
        ? { act: 'addRows', rows: [Object.fromEntries(writable)] }
        : { act: 'saveRow', row: row.id, values: difference, was },
    );
    if (saved === null) return setState('notSaved');
    if (saved.theirs) {
      setTheirs(saved.theirs);
      return setState('unsaved');
    }
    setTheirs(null);
    setState('saved');
    tell(text.saved);
    close();
  };
  return (
    <form
      class="row-form stack"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(typing.value?.was ?? standing);
      }}
    >
      {isGone ? (
        <p class="note" role="alert">
          {text.gone}
        </p>
      ) : typing.isResumed && state === 'unsaved' && !theirs ? (
        <p class="note">
          {text.resumed}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setState('');
              close();
            }}
          >
            {text.discard}
          </button>
        </p>
      ) : null}
      {theirs ? (
        <Conflict
          theirs={theirs}
          onMine={() => void save(newest.current)}
          onTheirs={() => {
            setTheirs(null);
            setState('');
            close();
          }}
        />
      ) : null}
      <div class="spec-fields">
        {fields.map((field) =>
          field.readOnly ? (
            row?.shown[field.key] ? (
              <div class="field long" key={field.key}>
                <span class="label">{field.label}</span>
                <p class="lines">{row.shown[field.key]}</p>
              </div>
            ) : null
          ) : (
            <Fragment key={field.key}>
              <RowFills spec={spec} field={field} values={values} onFill={type} />
              <SpecField
                field={field}
                value={values[field.key] ?? ''}
                problem={problems[field.key] ? text[problems[field.key] ?? 'missing'] : undefined}
                onChange={(value) => type({ [field.key]: value })}
              />
            </Fragment>
          ),
        )}
      </div>
      <div class="actions">
        {onClose || isReady || state !== '' ? (
          <Button kind="primary" type="submit" busy={state === 'saving'}>
            {state === 'saving' ? text.saving : isReady && !onClose ? text.add(spec.rowName ?? '') : text.save}
          </Button>
        ) : null}
        {onClose ? <Button onClick={close}>{text.cancel}</Button> : null}
        {state === 'notSaved' || (state === 'saved' && !onClose) ? <SaveMark state={state} /> : null}
      </div>
    </form>
  );
}

function focusFirst(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('.spec-fields :is(input, select, textarea)')?.focus();
}
