// What her organisation has to do with the request: a conflict of interest, or a colleague who is in the panel already.
// An organisation that nobody named has to do with none.
import type { Rule } from './rule.ts';

/** Nobody advises herself; where the programme says so, neither her own organisation. */
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
  isSilent: ({ contactEmail, organisation }, { policy }) =>
    contactEmail === -1 && (policy.conflictOfInterest !== 'sameOrganisation' || organisation === -1),
  reason: (request, { email }, { words }) =>
    words.rules.conflict.reason({ herself: email !== -1 && email === request.contactEmail }),
};

/** Where the programme takes at most one person of each organisation into a panel. */
export const panel: Rule = {
  key: 'panel',
  canOverride: false,
  canRelax: true,
  blocks: (request, { organisation }, { policy }) =>
    policy.onePerOrganisation && organisation !== -1 && request.organisationsTaken.has(organisation),
  isSilent: ({ organisationsTaken }, { policy }) => !policy.onePerOrganisation || organisationsTaken.size === 0,
  reason: (_request, { row }, { words }) => words.rules.panel.reason({ organisation: row.organisation }),
};
