// Only people in service are proposed. Whoever still lacks the training is counted by that rule, not by this one.
// A pause ends by itself after its last day.
import { nothing, type Rule } from './rule.ts';

const blocks: Rule['blocks'] = (_request, { standing, trained }, { policy }) => {
  if (standing === 'candidate') return trained || !policy.trainingRequired;
  return standing !== 'active';
};

export const active: Rule = {
  key: 'active',
  canOverride: false,
  canRelax: true,
  blocks,
  atOnce: { looksAt: nothing, blocks },
  reason: (_request, { standing, row }, { words }) =>
    words.rules.active.reason({ standing: standing === 'active' ? 'candidate' : standing, until: row.pausedUntil }),
};
