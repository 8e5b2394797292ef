// Whoever has an open invitation to this request, or has accepted it, is not proposed again.
// She appears among the invitations.
import type { Rule } from './rule.ts';

export const invited: Rule = {
  key: 'invited',
  canOverride: false,
  canRelax: false,
  blocks: (request, { index }) => request.invited.has(index),
  reason: (_request, _advisor, { words }) => words.rules.invited.reason(),
};
