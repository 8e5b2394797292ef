// The modality asked for must be one she works in; a mixed session needs both ways, or the mixed one.
// Somebody who did not say how she works is not kept out.
import { modalityKeys } from '../facts/fleet.ts';
import { bitsOf } from '../facts/moments.ts';
import type { Rule } from './rule.ts';

const onSite = bitsOf(['onSite'], modalityKeys);
const online = bitsOf(['online'], modalityKeys);
const mixed = bitsOf(['mixed'], modalityKeys);

export const modality: Rule = {
  key: 'modality',
  canOverride: true,
  canRelax: true,
  blocks(request, advisor) {
    const offered = advisor.modalities;
    if (request.modality === '' || offered === 0 || (offered & mixed) !== 0) return false;
    if (request.modality === 'onSite') return (offered & onSite) === 0;
    if (request.modality === 'online') return (offered & online) === 0;
    return (offered & onSite) === 0 || (offered & online) === 0;
  },
  reason: (_request, { row }, { words }) => words.rules.modality.reason({ onlineOnly: row.modalities[0] === 'online' }),
};
