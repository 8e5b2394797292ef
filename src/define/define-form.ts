// A form: which questions, from which columns, and what becomes of an answer.
// The installer makes the Google Form from it; answers are pulled by response id, each exactly once.
import type { Translated } from '../text/language.ts';
import type { Column, Problem, ValueOf } from './columns/column.ts';
import { questionAbout } from './columns/plausible.ts';
import type { Context } from './context.ts';
import type { Outcome } from './define-operation.ts';
import type { AnyTable } from './define-table.ts';
import type { Records } from './records.ts';

export interface FormQuestion<T = unknown> {
  readonly column: Column<T>;
  /** The question as people read it; the column's label unless told. */
  readonly title: Translated;
  readonly help?: Translated;
  readonly required: boolean;
  /** Starts a new page with this title. */
  readonly page?: Translated;
  /** Filled in by the link, such as the session of an attendance form. */
  readonly prefilled: boolean;
  /** A link may choose the answer beforehand; whoever opens it sees the list all the same. */
  readonly choosable: boolean;
  /** For yes or no: whoever says no sends the form from this page and is not asked what the later ones ask. */
  readonly endsAtNo: boolean;
}

export interface QuestionOptions {
  readonly title?: Translated;
  readonly help?: Translated;
  readonly required?: boolean;
  readonly page?: Translated;
  readonly prefilled?: boolean;
  readonly choosable?: boolean;
  readonly endsAtNo?: boolean;
}

export function ask<T>(column: Column<T>, options: QuestionOptions = {}): FormQuestion<T> {
  const help = options.help ?? column.note;
  return {
    column,
    title: options.title ?? column.label,
    required: options.required ?? column.required,
    prefilled: options.prefilled ?? false,
    choosable: options.choosable ?? false,
    endsAtNo: options.endsAtNo ?? false,
    ...(help ? { help } : {}),
    ...(options.page ? { page: options.page } : {}),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of questions has no better type; answer types stay exact
export type Questions = Readonly<Record<string, FormQuestion<any>>>;

/** One answered form: values parsed by the columns, and what was wrong with them. */
export interface Answer<Q extends Questions> {
  readonly responseId: string;
  /** When it was sent, in the workbook's time zone. */
  readonly sentAt: string;
  readonly values: { readonly [K in keyof Q]: ValueOf<Q[K]['column']> };
  readonly problems: readonly { readonly question: keyof Q & string; readonly problem: Problem }[];
  /** What can be read and is not usual, one question each: for the coordination, who can ask whoever answered. */
  readonly doubts: readonly string[];
}

/** Questions about answers that are not usual. */
export function doubtsOf(
  questions: Questions,
  values: Readonly<Record<string, unknown>>,
  context: Context,
): readonly string[] {
  return Object.entries(questions)
    .map(([key, { column }]) => questionAbout(column, values[key], values, context))
    .filter((question) => question !== '');
}

export interface Form<K extends string = string, Q extends Questions = Questions> {
  readonly key: K;
  readonly title: Translated;
  readonly description: Translated;
  readonly confirmation: Translated;
  readonly questions: Q;
  readonly reads: readonly AnyTable[];
  /** Tables that grow without end and that its answers add rows to, where they do not stand in every workbook. */
  readonly appends?: readonly AnyTable[];
  /** Key of the programme whose cases it sees; absent in the forms of every workbook. */
  readonly programme?: string;
  /** Pure: what an answer changes in the workbook. */
  receive(answer: Answer<Q>, records: Records<AnyTable>, context: Context): Outcome<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: forms differ in their questions; see Questions
export type AnyForm = Form<string, any>;

export function defineForm<const K extends string, Q extends Questions, const Reads extends readonly AnyTable[]>(
  options: Omit<Form<K, Q>, 'reads' | 'receive'> & {
    readonly reads: Reads;
    receive(answer: Answer<Q>, records: Records<Reads[number]>, context: Context): Outcome<void>;
  },
): Form<K, Q> {
  return options as unknown as Form<K, Q>;
}
