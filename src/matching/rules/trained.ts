// Where the programme asks for it, only people who attended both training sessions are proposed.
// The coordination may invite somebody else, giving a reason.
import { nothing, type Rule } from './rule.ts';

const blocks: Rule['blocks'] = (_request, { trained: isTrained }, { policy }) => policy.trainingRequired && !isTrained;

export const trained: Rule = {
  key: 'trained',
  canOverride: true,
  canRelax: true,
  blocks,
  atOnce: { looksAt: nothing, blocks },
  reason: (_request, { row }, { words }) =>
    words.rules.trained.reason({ first: row.trainingOneOn !== '', second: row.trainingTwoOn !== '' }),
};
