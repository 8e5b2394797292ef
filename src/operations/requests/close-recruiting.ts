// The recruiting of a request is over: its countdown goes on where it had stopped.
// Closing it twice changes nothing.
import * as v from 'valibot';
import { daysBetween } from '../../calendar/local-date.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { requests } from '../../tables/requests.ts';

export const closeRecruiting = defineOperation({
  reads: [requests],
  input: v.object({ request: v.string() }),
  run(records, { request: id }, context): Outcome<{ readonly request: string }> {
    const request = records.requests.get(id);
    if (request.recruitingSince === '') return { result: { request: id } };
    const waited = Math.max(0, daysBetween(request.recruitingSince, context.today));
    return {
      changes: [update(requests, request.id, { recruitingSince: '', pausedDays: (request.pausedDays ?? 0) + waited })],
      result: { request: id },
      logged: id,
    };
  },
});
