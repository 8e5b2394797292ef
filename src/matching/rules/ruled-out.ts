// The requester may rule people out.
// Taking somebody off that list is for the coordination to settle with the area.
import type { Rule } from './rule.ts';

export const ruledOut: Rule = {
  key: 'ruledOut',
  canOverride: false,
  canRelax: true,
  blocks: (request, { index }) => request.ruledOut.has(index),
  reason: (_request, _advisor, { words }) => words.rules.ruledOut.reason(),
};
