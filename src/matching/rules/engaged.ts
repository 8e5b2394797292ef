// She said yes to another request at that hour, whose sessions have no date of their own yet.
// The coordination may invite her all the same, giving a reason: dates are often moved.
import { engagementAt } from '../facts/engagements.ts';
import type { Rule } from './rule.ts';

export const engaged: Rule = {
  key: 'engaged',
  canOverride: true,
  canRelax: true,
  blocks: (request, advisor) => engagementAt(request, advisor.engaged, true) !== undefined,
  reason: (request, advisor, { words }) =>
    words.rules.engaged.reason({ code: engagementAt(request, advisor.engaged, true)?.request ?? '' }),
};
