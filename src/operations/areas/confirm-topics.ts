// Somebody has looked through the topics that the workbook came with: only then does the first-steps list tick them off.
// The day is kept among the counters, as 20261120.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import type { Id } from '../../define/ids.ts';
import { insert, type Records } from '../../define/records.ts';
import { counters } from '../../tables/system.ts';

const REVIEWED = 'topics-reviewed' as Id<'counters'>;

export const confirmTopics = defineOperation({
  reads: [counters],
  input: v.object({}),
  run(records, _input, { today }) {
    const result = { confirmed: true };
    if (areTopicsReviewed(records)) return { result };
    return { changes: [insert(counters, REVIEWED, { last: Number(today.replace(/-/g, '')) })], result };
  },
});

export function areTopicsReviewed(records: Records<typeof counters>): boolean {
  return records.counters.find(REVIEWED) !== undefined;
}
