// Whether an advisory still owes its mentor a certificate: it is closed, sessions were held, and none was issued.
// One that was withdrawn was: whoever withdrew it decides whether another is made.
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { isHeld, latestDocument } from '../../progress/advisory-state.ts';

export function owesCertificate({ advisory, sessions, documents }: AdvisoryFacts): boolean {
  return (
    advisory.closedOn !== '' &&
    advisory.cancelledOn === '' &&
    advisory.advisor !== '' &&
    sessions.some(isHeld) &&
    latestDocument(documents, 'certificate') === undefined
  );
}
