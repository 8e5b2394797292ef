// The one error of the product: a code of a closed list, what it is about, and the cause.
// The words (what happened, why, what to do) are in src/text under `refusals`, in the reader's language.
import type { Text } from '../text/text.ts';

export type RefusalCode = keyof Text['refusals'] & string;
export type RefusalDetails = Readonly<Record<string, string | number>>;

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;
  readonly origin: unknown;

  constructor(code: RefusalCode, details: RefusalDetails, origin?: unknown) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
    this.origin = origin;
  }
}

export function refuse(code: RefusalCode, details: RefusalDetails = {}, origin?: unknown): Refusal {
  return new Refusal(code, details, origin);
}

/** The refusal in words. */
export function wordRefusal(refusal: Refusal, text: Text): string {
  return text.refusals[refusal.code](refusal.details);
}
