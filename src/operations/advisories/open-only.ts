// The advisory, if it is still under way; refuses with `advisoryOver` when it was closed or cancelled.
// Every operation that changes an advisory begins here.
import type { Collection } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Advisory } from '../../tables/advisories.ts';

export function openOnly(advisories: Collection<Advisory>, id: string): Advisory {
  const advisory = advisories.get(id);
  if (advisory.closedOn !== '' || advisory.cancelledOn !== '') throw refuse('advisoryOver', { id });
  return advisory;
}
