// Whoever said that she cannot take this request is not asked again.
// An invitation that was withdrawn does not count as a no; for one that stayed without an answer there is a rule of its own.
import type { Rule } from './rule.ts';

export const declined: Rule = {
  key: 'declined',
  canOverride: false,
  canRelax: false,
  blocks: (request, { index }) => request.declined.has(index),
  reason: (_request, _advisor, { words }) => words.rules.declined.reason(),
};
