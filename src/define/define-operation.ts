// An operation: one thing that can be asked of the product, by the sidebar, a page or a trigger.
// It names the tables it reads; its `run` is pure and answers with changes, effects and a result.
import type { GenericSchema, InferOutput } from 'valibot';
import type { Context } from './context.ts';
import type { AnyTable } from './define-table.ts';
import type { Effect } from './effects.ts';
import type { LinkPurpose } from './links.ts';
import type { Change, Records } from './records.ts';

/**
 * The team from the sidebar, somebody holding a signed link of a purpose, anybody at all (only for queries that tell
 * nothing to who does not know a secret), or the add-on itself (triggers, installation).
 */
export type CallerKind = 'team' | 'anyone' | 'system' | { readonly link: LinkPurpose };

/** The result of an operation that may do less than it was asked for, without a reason to refuse. */
export interface CanFallShort {
  /** What was not done and why, in words for whoever asked; '' when all was done. Screens cannot pass over it. */
  readonly notDone: string;
}

export interface Outcome<Result> {
  readonly changes?: readonly Change[];
  readonly effects?: readonly Effect[];
  readonly result: Result;
  /** One line for the log; operations without one are logged by their name alone. */
  readonly logged?: string;
}

/** The tables that a run reads: a list, or one that follows from the input where the case decides it. */
export type Reads<Input> = readonly AnyTable[] | ((input: Input) => readonly AnyTable[]);
export type Cases = 'first programme' | 'every programme';
/** Of programmes whose tabs stand in the workbook, by key: the tables that are read along. */
export type ReadsAlong = (programmes: readonly string[]) => readonly AnyTable[];
type TablesOf<R> = R extends readonly AnyTable[] ? R[number] : AnyTable;

export interface Operation<Input = never, Result = unknown> {
  readonly caller: CallerKind;
  /** A query changes nothing: it takes no lock and makes no commit. */
  readonly query: boolean;
  readonly reads: Reads<Input>;
  /** Whether the run sees the cases of every programme; of the first one alone, unless told. */
  readonly cases: Cases;
  /** What it reads besides, where programmes were added; nothing, unless told. */
  readonly along?: ReadsAlong;
  /** What is kept of the answer for whoever asks again; all of it, unless told. */
  kept?(result: Result): unknown;
  readonly input: GenericSchema<unknown, Input>;
  run(records: Records<AnyTable>, input: Input, context: Context): Outcome<Result>;
}

interface OperationOptions<Schema extends GenericSchema, R extends Reads<InferOutput<Schema>>, Result> {
  readonly caller?: CallerKind;
  readonly cases?: Cases;
  readonly reads: R;
  readonly along?: ReadsAlong;
  kept?(result: Result): unknown;
  readonly input: Schema;
  run(records: Records<TablesOf<R>>, input: InferOutput<Schema>, context: Context): Outcome<Result>;
}

/** Put together without a spread: every start of the script makes all operations. */
const usual = (query: boolean) => ({ caller: 'team' as CallerKind, cases: 'first programme' as Cases, query });

export function defineOperation<Schema extends GenericSchema, const R extends Reads<InferOutput<Schema>>, Result>(
  options: OperationOptions<Schema, R, Result>,
): Operation<InferOutput<Schema>, Result> {
  return Object.assign(usual(false), options) as Operation<InferOutput<Schema>, Result>;
}

export function defineQuery<Schema extends GenericSchema, const R extends Reads<InferOutput<Schema>>, Result>(
  options: Omit<OperationOptions<Schema, R, Result>, 'run'> & {
    run(records: Records<TablesOf<R>>, input: InferOutput<Schema>, context: Context): Result;
  },
): Operation<InferOutput<Schema>, Result> {
  const { run } = options;
  const outcome = (records: Records<TablesOf<R>>, input: InferOutput<Schema>, context: Context) => ({
    result: run(records, input, context),
  });
  return Object.assign(usual(true), options, { run: outcome }) as Operation<InferOutput<Schema>, Result>;
}

/** The tables that a run with this input reads, in a workbook in which the tabs of these programmes stand. */
export function tablesRead<Input>(
  { reads, along }: Pick<Operation<Input>, 'reads' | 'along'>,
  input: Input,
  programmes: readonly string[] = [],
): readonly AnyTable[] {
  const named = typeof reads === 'function' ? reads(input) : reads;
  return along && programmes.length > 0 ? [...new Set([...named, ...along(programmes)])] : named;
}

export type InputOf<O> = O extends Operation<infer Input, infer _> ? Input : never;
export type ResultOf<O> = O extends Operation<infer _, infer Result> ? Result : never;
