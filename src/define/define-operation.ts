// An operation: one thing that can be asked of the product, by the sidebar, a page or a trigger.
// It names the tables it reads; its `run` is pure and answers with changes, effects and a result.
import type { output, ZodMiniType } from 'zod/mini';
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

export interface Operation<Input = never, Result = unknown> {
  readonly caller: CallerKind;
  /** A query changes nothing: it takes no lock and makes no commit. */
  readonly query: boolean;
  readonly reads: readonly AnyTable[];
  readonly input: ZodMiniType<Input>;
  run(records: Records<AnyTable>, input: Input, context: Context): Outcome<Result>;
}

interface OperationOptions<Schema extends ZodMiniType, Reads extends readonly AnyTable[], Result> {
  readonly caller?: CallerKind;
  readonly reads: Reads;
  readonly input: Schema;
  run(records: Records<Reads[number]>, input: output<Schema>, context: Context): Outcome<Result>;
}

export function defineOperation<Schema extends ZodMiniType, const Reads extends readonly AnyTable[], Result>(
  options: OperationOptions<Schema, Reads, Result>,
): Operation<output<Schema>, Result> {
  return { caller: 'team', query: false, ...options } as Operation<output<Schema>, Result>;
}

export function defineQuery<Schema extends ZodMiniType, const Reads extends readonly AnyTable[], Result>(
  options: Omit<OperationOptions<Schema, Reads, Result>, 'run'> & {
    run(records: Records<Reads[number]>, input: output<Schema>, context: Context): Result;
  },
): Operation<output<Schema>, Result> {
  const { run, ...rest } = options;
  return {
    caller: 'team',
    query: true,
    ...rest,
    run: (records: Records<Reads[number]>, input: output<Schema>, context: Context) => ({
      result: run(records, input, context),
    }),
  } as Operation<output<Schema>, Result>;
}

export type InputOf<O> = O extends Operation<infer Input, infer _> ? Input : never;
export type ResultOf<O> = O extends Operation<infer _, infer Result> ? Result : never;
