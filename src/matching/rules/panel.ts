// Where a panel takes at most one person of each organisation: those of an organisation that is in it already.
// Only the programmes that ask for it have this rule.
import type { Rule } from './rule.ts';

export const panel: Rule = {
  key: 'panel',
  canOverride: false,
  canRelax: true,
  blocks: (request, { organisation }, { policy }) =>
    policy.onePerOrganisation && organisation !== -1 && request.organisationsTaken.has(organisation),
  reason: (_request, { row }, { words }) => words.rules.panel.reason({ organisation: row.organisation }),
};
