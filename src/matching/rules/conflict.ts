// Conflict of interest: nobody advises herself; where the programme says so, neither her own organisation.
// A requester without an address, and an organisation that nobody named, are in conflict with no one.
import type { Rule } from './rule.ts';

export const conflict: Rule = {
  key: 'conflict',
  canOverride: false,
  canRelax: false,
  blocks(request, { email, organisation }, { policy }) {
    if (email !== -1 && email === request.contactEmail) return true;
    return (
      policy.conflictOfInterest === 'sameOrganisation' && organisation !== -1 && organisation === request.organisation
    );
  },
  reason: (request, { email }, { words }) =>
    words.rules.conflict.reason({ herself: email !== -1 && email === request.contactEmail }),
};
