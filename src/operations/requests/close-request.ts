// Closes a request that will not be served, tells the area, and withdraws the invitations that are still open.
// Closing it twice changes nothing. A request with an open advisory is closed through the advisory.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { openIn, requestFiles } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import { withdrawnMail } from '../invitations/invitation-mails.ts';
import { closedMail } from './request-mails.ts';

export const closeRequest = defineOperation({
  reads: [requests, assignments, advisories, advisors, areas, topics],
  input: v.object({
    request: v.string(),
    reason: v.picklist(['withdrawn', 'duplicate', 'notFeasible']),
    note: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  }),
  run(records, { request: id, reason, note = '' }, context): Outcome<{ readonly request: string }> {
    const request = records.requests.get(id);
    if (request.closedOn !== '') return { result: { request: id } };
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    if (file.advisories.length > 0) throw refuse('requestAccompanied', { id });
    const open = openIn(file);
    const reasonLabel = requests.columns.closeReason.options[reason][context.language];
    return {
      changes: [
        update(requests, request.id, { closedOn: context.today, closeReason: reason }),
        ...open.map((row) => update(assignments, row.id, { answer: 'withdrawn', answeredOn: context.today })),
      ],
      effects: [
        ...closedMail(request, reasonLabel, note.trim(), records, context),
        ...open.flatMap((row) => withdrawnMail(row, request, records, context)),
      ],
      result: { request: id },
      logged: id,
    };
  },
});
