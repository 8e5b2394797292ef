// The modality asked for must be one she works in; a mixed session needs both ways, or the mixed one.
// Somebody who did not say how she works is not kept out.
import { type AdvisorFacts, modalityKeys } from '../facts/fleet.ts';
import { bitsOf } from '../facts/moments.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import type { Rule } from './rule.ts';

const onSite = bitsOf(['onSite'], modalityKeys);
const online = bitsOf(['online'], modalityKeys);
const mixed = bitsOf(['mixed'], modalityKeys);

function blocks({ modality: asked }: RequestFacts, { modalities: offered }: AdvisorFacts): boolean {
  if (asked === '' || offered === 0 || (offered & mixed) !== 0) return false;
  if (asked === 'onSite') return (offered & onSite) === 0;
  if (asked === 'online') return (offered & online) === 0;
  return (offered & onSite) === 0 || (offered & online) === 0;
}

export const modality: Rule = {
  key: 'modality',
  canOverride: true,
  canRelax: true,
  blocks,
  atOnce: { looksAt: ({ modality: asked }) => asked, blocks },
  reason: (_request, { row }, { words }) => words.rules.modality.reason({ onlineOnly: row.modalities[0] === 'online' }),
};
