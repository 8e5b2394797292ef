// Where the programme asks for it, only people who attended both training sessions are proposed.
// The coordination may invite somebody else, giving a reason.
import type { Rule } from './rule.ts';

export const trained: Rule = {
  key: 'trained',
  canOverride: true,
  canRelax: true,
  blocks: (_request, advisor, { policy }) => policy.trainingRequired && !advisor.trained,
  reason: (_request, { row }, { words }) =>
    words.rules.trained.reason({ first: row.trainingOneOn !== '', second: row.trainingTwoOn !== '' }),
};
