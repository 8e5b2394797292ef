// Whoever was invited to this request and did not answer is not asked again by itself: she would only be waited for once more.
// The coordination may invite her again with a reason, or note the answer that came by telephone.
import type { Rule } from './rule.ts';

export const silent: Rule = {
  key: 'silent',
  canOverride: true,
  canRelax: true,
  blocks: (request, { index }) => request.silent.has(index) && !request.invited.has(index),
  reason: (_request, _advisor, { words }) => words.rules.silent.reason(),
};
