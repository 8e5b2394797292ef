// What a certificate certifies, as it stood on the day of issue: whom, for what, how many hours.
// The code signs all of it together with the document's own code, so that a row changed by hand does not pass.
import type { Context } from '../define/context.ts';
import type { DocumentRecord } from '../tables/documents.ts';

export type Certified = Pick<DocumentRecord, 'id' | 'certifiedName' | 'certifiedTopic' | 'certifiedHours' | 'askedOn'>;

/** The code that belongs to these facts, and to no others. */
export function certificateCode(facts: Certified, context: Pick<Context, 'verificationCode'>): string {
  const { id, certifiedName, certifiedTopic, certifiedHours, askedOn } = facts;
  return context.verificationCode(JSON.stringify([id, certifiedName, certifiedTopic, certifiedHours, askedOn]));
}
