// Only people in service are proposed. Whoever still lacks the training is counted by that rule, not by this one.
// A pause ends by itself after its last day.
import type { Rule } from './rule.ts';

export const active: Rule = {
  key: 'active',
  canOverride: false,
  canRelax: true,
  blocks(_request, { standing, trained }, { policy }) {
    if (standing === 'candidate') return trained || !policy.trainingRequired;
    return standing !== 'active';
  },
  reason: (_request, { standing, row }, { words }) =>
    words.rules.active.reason({ standing: standing === 'active' ? 'candidate' : standing, until: row.pausedUntil }),
};
