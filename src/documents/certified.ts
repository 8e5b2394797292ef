// What a certificate certifies, as it stood on the day of issue: whom, for what, how many hours.
// The code signs all of it together with the document's own code, so that a row changed by hand does not pass.
import type { Context } from '../define/context.ts';
import { sameSignature } from '../define/links.ts';
import type { DocumentRecord } from '../tables/documents.ts';

export type Certified = Pick<DocumentRecord, 'id' | 'certifiedName' | 'certifiedTopic' | 'certifiedHours' | 'askedOn'>;

/**
 * Whether this code was given for these facts. Until certificates were signed in UTF-8, Google read every letter outside
 * ASCII as a question mark: codes given then go on passing, and tell no accent from another. A code given since tells.
 */
export function certifies(code: string, facts: Certified, context: Pick<Context, 'verificationCode'>): boolean {
  const codes = [facts, asAscii(facts)].map((each) => certificateCode(each, context));
  return codes.map((each) => sameSignature(code, each)).includes(true);
}

function asAscii(facts: Certified): Certified {
  const ascii = (text: string) => text.replace(/[^\0-\x7f]/gu, '?');
  return { ...facts, certifiedName: ascii(facts.certifiedName), certifiedTopic: ascii(facts.certifiedTopic) };
}

/** The code that belongs to these facts, and to no others. */
export function certificateCode(facts: Certified, context: Pick<Context, 'verificationCode'>): string {
  const { id, certifiedName, certifiedTopic, certifiedHours, askedOn } = facts;
  return context.verificationCode(JSON.stringify([id, certifiedName, certifiedTopic, certifiedHours, askedOn]));
}
