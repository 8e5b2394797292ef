// What a mentor delivers, as a state: a returned round stays in the list; the round after it is the one under way.

import type { RoundSpec } from '../../../blocks/screen.ts';
import type { LocalDate } from '../../../calendar/local-date.ts';
import type { Deliverable } from '../../../tables/deliverables.ts';

export function deliverableState(row: Deliverable, today: LocalDate): RoundSpec['state'] {
  if (row.verdict !== '') return row.verdict;
  if (row.deliveredOn !== '') return 'delivered';
  return row.dueOn !== '' && row.dueOn < today ? 'overdue' : 'asked';
}
