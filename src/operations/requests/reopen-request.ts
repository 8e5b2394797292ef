// Takes a closed request up again, as it was, and writes to whoever was told that it was closed.
// The invitations withdrawn at its closing stay withdrawn.
// Reopening an open one changes nothing.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import { reopenedMail } from './request-mails.ts';

export const reopenRequest = defineOperation({
  reads: [requests, areas, topics],
  input: v.object({ request: v.string() }),
  run(records, { request: id }, context): Outcome<{ readonly request: string }> {
    const request = records.requests.get(id);
    if (request.closedOn === '') return { result: { request: id } };
    return {
      changes: [update(requests, request.id, { closedOn: '', closeReason: '' })],
      effects: reopenedMail({ ...request, closedOn: '', closeReason: '' }, records, context),
      result: { request: id },
      logged: id,
    };
  },
});
