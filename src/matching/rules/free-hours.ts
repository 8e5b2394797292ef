// She must be free at the time proposed, when both are known.
import { engagementAt } from '../facts/engagements.ts';
import type { AdvisorFacts } from '../facts/fleet.ts';
import { slotKeys } from '../facts/moments.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { slotLabel } from '../words/slot-label.ts';
import type { Rule } from './rule.ts';

/** The half day must be one of hers, and no other session of hers may run at that time. */
export const availability: Rule = {
  key: 'availability',
  canOverride: true,
  canRelax: true,
  blocks: (request, advisor) => isBusy(request, advisor) || otherSlot(request, advisor),
  atOnce: { looksAt: ({ slot }) => slot, blocks: otherSlot },
  isSilent: ({ start }, { someBusy }) => start === -1 || !someBusy,
  reason: (request, advisor, { words, language }) =>
    words.rules.availability.reason({
      busy: isBusy(request, advisor),
      slot: slotLabel(slotKeys[request.slot], language),
    }),
};

/**
 * She said yes to another request at that hour, whose sessions have no date of their own yet.
 * The coordination may invite her all the same, giving a reason: dates are often moved.
 */
export const engaged: Rule = {
  key: 'engaged',
  canOverride: true,
  canRelax: true,
  blocks: (request, advisor) => engagementAt(request, advisor.engaged, true) !== undefined,
  isSilent: ({ start }, { someEngaged }) => start === -1 || !someEngaged,
  reason: (request, advisor, { words }) =>
    words.rules.engaged.reason({ code: engagementAt(request, advisor.engaged, true)?.request ?? '' }),
};

function otherSlot(request: RequestFacts, advisor: AdvisorFacts): boolean {
  return request.slot !== -1 && advisor.slots !== 0 && (advisor.slots & (1 << request.slot)) === 0;
}

function isBusy(request: RequestFacts, { busy }: AdvisorFacts): boolean {
  if (busy.length === 0 || request.start === -1) return false;
  for (let at = 0; at < busy.length; at += 2) {
    if ((busy[at] ?? 0) < request.end && (busy[at + 1] ?? 0) > request.start) return true;
  }
  return false;
}
