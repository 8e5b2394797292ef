// A form made of columns: labels, help, kinds of field, required marks and checks come from the table's declaration.
// What was typed stays until the server has taken it; with a `draft` key it even outlives the panel.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Column } from '../../src/define/columns/column.ts';
import { useShell } from '../shell/shell.tsx';
import { type Said, useAction } from '../shell/use-action.ts';
import { Button } from './button.tsx';
import { Field, type FieldOption, type FieldValue } from './field.tsx';
import { DraftNote, useDraft } from './use-draft.tsx';
import { useProblems } from './use-problems.ts';

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of columns has no better type; values travel as text
type AnyColumns = Readonly<Record<string, Column<any>>>;

/** What was typed, by field; the others show what the row holds. */
type Typed = Readonly<Record<string, FieldValue>>;
const nothingTyped: Typed = {};

interface ColumnFormProps<Result> {
  readonly columns: AnyColumns;
  readonly fields: readonly string[];
  /** Values as the columns hold them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Options of the fields that point at rows, by table. */
  readonly rows?: Readonly<Record<string, readonly FieldOption[]>>;
  /** Fields that must be filled here although their column may be empty. */
  readonly needed?: readonly string[];
  /** Titles that stand before certain fields, so that a long form reads in parts. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Keeps what is typed under this name until it is saved or given up. */
  readonly draft?: string;
  readonly submitLabel: string;
  readonly done: string | ((result: Result) => string);
  readonly submit: (values: Readonly<Record<string, FieldValue>>) => Promise<Result>;
  readonly onDone: (result: Result) => void;
  readonly onCancel?: () => void;
  /** What else is filled in when a field changes, given all that is in the form. */
  readonly following?: (key: string, value: FieldValue, valueIn: (key: string) => FieldValue) => Typed;
  /** Sentences under fields about what has been typed so far; they warn and never hinder. */
  readonly hints?: (valueIn: (key: string) => FieldValue) => Readonly<Record<string, string>>;
  /** An existing row is changed: the message offers to put back what stood there. */
  readonly undo?: boolean;
  /** Further fields below the columns. */
  readonly children?: ComponentChildren;
}

export function ColumnForm<Result>({
  columns,
  fields,
  values,
  rows = {},
  needed = [],
  parts = {},
  draft,
  submitLabel,
  done,
  submit,
  onDone,
  onCancel,
  following,
  hints,
  undo = false,
  children,
}: ColumnFormProps<Result>) {
  const { text, language } = useShell();
  const action = useAction();
  const kept = useDraft<Typed>(draft, nothingTyped);
  const typed = kept.value;
  const form = useRef<HTMLFormElement>(null);
  const { problems, check, clear } = useProblems(columns, needed);
  const valueIn = (key: string) => typed[key] ?? asTyped(values[key]);
  const send = (event: Event) => {
    event.preventDefault();
    const first = check(Object.fromEntries(fields.map((key) => [key, valueIn(key)])));
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, select, textarea)`)?.focus();
      return;
    }
    const before = Object.fromEntries(fields.map((key) => [key, asTyped(values[key])]));
    void action.run(() => submit(Object.fromEntries(fields.map((key) => [key, valueIn(key)]))), {
      done: ((result: Result) => (typeof done === 'function' ? done(result) : done)) as Said<Result>,
      ...(undo ? { undo: () => submit(before) } : {}),
      next: (result) => {
        kept.clear();
        onDone(result);
      },
    });
  };
  const count = Object.keys(problems).length;
  const hinted = hints?.(valueIn) ?? {};
  return (
    <form class="card stack" noValidate onSubmit={send} ref={form}>
      <DraftNote draft={kept} />
      {fields.map((key) => {
        const column = columns[key];
        if (!column) return null;
        const { question } = column;
        const options = question.type === 'reference' ? (rows[question.table ?? ''] ?? []) : undefined;
        return (
          <div key={key} data-field={key}>
            {parts[key] ? <h2 class="form-part">{parts[key]}</h2> : null}
            <Field
              spec={{
                key,
                label: column.label[language],
                required: column.required || needed.includes(key),
                question,
                ...(column.note ? { help: column.note[language] } : {}),
                ...(options ? { options } : {}),
              }}
              value={valueIn(key)}
              {...(problems[key] ? { problem: problems[key] } : {})}
              onChange={(value) => {
                clear(key);
                kept.change({ ...typed, [key]: value, ...following?.(key, value, valueIn) });
              }}
            />
            {hinted[key] === undefined ? null : (
              <p class={hinted[key] ? 'note' : ''} role="status">
                {hinted[key]}
              </p>
            )}
          </div>
        );
      })}
      {children}
      <p class="problem-count" role="alert">
        {count > 0 ? text.problemCount(count) : ''}
      </p>
      <div class="actions sticky">
        <Button kind="primary" type="submit" busy={action.busy}>
          {action.busy ? text.working : submitLabel}
        </Button>
        {onCancel ? (
          <Button
            onClick={() => {
              kept.clear();
              onCancel();
            }}
          >
            {text.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** A stored value as a field holds it: text, or a list of texts. */
function asTyped(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null || value === undefined ? '' : String(value);
}
