// Who was asked for this request already, and whom the requester rules out: everybody is asked once.
// An invitation that was withdrawn does not count as a no.
import type { Rule } from './rule.ts';

/** Whoever has an open invitation to this request, or has accepted it; she appears among the invitations. */
export const invited: Rule = {
  key: 'invited',
  canOverride: false,
  canRelax: false,
  blocks: (request, { index }) => request.invited.has(index),
  isSilent: (request) => request.invited.size === 0,
  reason: (_request, _advisor, { words }) => words.rules.invited.reason(),
};

/** Whoever said that she cannot take this request. */
export const declined: Rule = {
  key: 'declined',
  canOverride: false,
  canRelax: false,
  blocks: (request, { index }) => request.declined.has(index),
  isSilent: (request) => request.declined.size === 0,
  reason: (_request, _advisor, { words }) => words.rules.declined.reason(),
};

/**
 * Whoever was invited and did not answer: she would only be waited for once more.
 * The coordination may invite her again with a reason, or note the answer that came by telephone.
 */
export const silent: Rule = {
  key: 'silent',
  canOverride: true,
  canRelax: true,
  blocks: (request, { index }) => request.silent.has(index) && !request.invited.has(index),
  isSilent: (request) => request.silent.size === 0,
  reason: (_request, _advisor, { words }) => words.rules.silent.reason(),
};

/** Taking somebody off the requester's list is for the coordination to settle with the area. */
export const ruledOut: Rule = {
  key: 'ruledOut',
  canOverride: false,
  canRelax: true,
  blocks: (request, { index }) => request.ruledOut.has(index),
  isSilent: (request) => request.ruledOut.size === 0,
  reason: (_request, _advisor, { words }) => words.rules.ruledOut.reason(),
};
