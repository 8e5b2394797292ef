// She must have room left in the month of the date, counting what she accepted and what she is still invited to.
// Without a date the present month counts.
import { monthName } from '../../calendar/show-date.ts';
import type { AdvisorFacts } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import type { Rule } from './rule.ts';

function blocks({ month }: RequestFacts, { load, capacity: places }: AdvisorFacts): boolean {
  return (load.get(month) ?? 0) >= places;
}

export const capacity: Rule = {
  key: 'capacity',
  canOverride: true,
  canRelax: true,
  blocks,
  atOnce: { looksAt: ({ month }) => month, blocks },
  reason: (request, advisor, { words, language }) =>
    words.rules.capacity.reason({
      load: advisor.load.get(request.month) ?? 0,
      capacity: advisor.capacity,
      month: monthName(request.month % 12, language),
    }),
};
