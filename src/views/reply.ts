// What every call answers: the result, or why it was refused, in words for the person who asked.
import type { RefusalCode } from '../define/refusal.ts';

/** What a call asked for and has not left yet: it waits so that the person can take the call back. */
export interface Held {
  /** The call, as `undoCall` and `sendHeld` name it. */
  readonly call: string;
  /** How long the panel waits before it sends. */
  readonly seconds: number;
  readonly mails: number;
  /** Documents opened to somebody. */
  readonly shares: number;
  /** First names of those who would hear of it; an address where no name is known. */
  readonly people: readonly string[];
}

export type Reply<Result> =
  | { readonly ok: true; readonly result: Result; readonly held?: Held }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };
