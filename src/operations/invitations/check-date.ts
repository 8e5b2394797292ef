// Nobody is invited, reminded or written to about a date that has passed: first another one is agreed on.
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { refuse } from '../../define/refusal.ts';
import { isDatePassed } from '../../progress/request-state.ts';
import type { Request } from '../../tables/requests.ts';

export function checkDate(request: Request, context: Context): void {
  if (!isDatePassed(request, context.now)) return;
  throw refuse('datePassed', { id: request.id, on: showDateTime(request.proposedAt, context.language) });
}
