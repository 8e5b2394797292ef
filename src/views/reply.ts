// What every call answers: the result, or why it was refused, in words for the person who asked.
import type { RefusalCode } from '../define/refusal.ts';

export type Reply<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };
