// Only people in service are proposed and, where the programme asks for it, only those who attended both trainings.
// A pause ends by itself after its last day.
import { nothing } from '../facts/request-facts.ts';
import type { Rule } from './rule.ts';

/** Whoever still lacks the training is counted by that rule, not by this one. */
const isOut: Rule['blocks'] = (_request, { standing, trained: isTrained }, { policy }) => {
  if (standing === 'candidate') return isTrained || !policy.trainingRequired;
  return standing !== 'active';
};

export const active: Rule = {
  key: 'active',
  canOverride: false,
  canRelax: true,
  blocks: isOut,
  atOnce: { looksAt: nothing, blocks: isOut },
  reason: (_request, { standing, row }, { words }) =>
    words.rules.active.reason({ standing: standing === 'active' ? 'candidate' : standing, until: row.pausedUntil }),
};

const lacksTraining: Rule['blocks'] = (_request, { trained: isTrained }, { policy }) =>
  policy.trainingRequired && !isTrained;

/** The coordination may invite somebody who is not trained, giving a reason. */
export const trained: Rule = {
  key: 'trained',
  canOverride: true,
  canRelax: true,
  blocks: lacksTraining,
  atOnce: { looksAt: nothing, blocks: lacksTraining },
  reason: (_request, { row }, { words }) =>
    words.rules.trained.reason({ first: row.trainingOneOn !== '', second: row.trainingTwoOn !== '' }),
};
