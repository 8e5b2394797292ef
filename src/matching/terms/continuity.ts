// Continuity: she accompanied this area before, and did well.
// Counts only where somebody has accompanied the area; 4 of 5 is well.
import type { Term } from './term.ts';

const WELL = 4;
const BEFORE = 0.7;

export const continuity: Term = {
  key: 'continuity',
  applies: (request, { areasServed }) => request.row.area !== '' && areasServed.has(request.row.area),
  looksAt: ({ row }) => row.area,
  fraction(request, { areas }) {
    const average = areas.get(request.row.area);
    if (average === undefined) return 0;
    if (average === null) return BEFORE;
    return average >= WELL ? 1 : BEFORE / 2;
  },
  sentence(request, { areas }, { words }) {
    const area = request.area?.name ?? '';
    const average = areas.get(request.row.area);
    return average === undefined ? words.continuity.none({ area }) : words.continuity.before({ area, average });
  },
};
