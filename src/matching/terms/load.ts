// Fair share of load: room left in the month, and how much she carried lately beside whoever carried most.
// Both count half.
import { monthName } from '../../calendar/show-date.ts';
import type { Term } from './term.ts';

export const load: Term = {
  key: 'load',
  applies: () => true,
  looksAt: ({ month }) => month,
  fraction(request, advisor, { mostShare }) {
    const taken = advisor.load.get(request.month) ?? 0;
    const room = advisor.capacity === 0 ? 0 : Math.max(0, 1 - taken / advisor.capacity);
    const rest = mostShare === 0 ? 1 : 1 - advisor.share / mostShare;
    return (room + rest) / 2;
  },
  sentence(request, advisor, { words, language }) {
    const taken = advisor.load.get(request.month) ?? 0;
    return words.load.room({
      free: Math.max(0, advisor.capacity - taken),
      capacity: advisor.capacity,
      month: monthName(request.month % 12, language),
      lately: advisor.share,
    });
  },
};
