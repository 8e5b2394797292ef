// Takes a closed request up again, as it was; the invitations withdrawn at its closing stay withdrawn.
// Reopening an open one changes nothing.
import * as z from 'zod/mini';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { requests } from '../../tables/requests.ts';

export const reopenRequest = defineOperation({
  reads: [requests],
  input: z.object({ request: z.string() }),
  run(records, { request: id }): Outcome<{ readonly request: string }> {
    const request = records.requests.get(id);
    if (request.closedOn === '') return { result: { request: id } };
    return {
      changes: [update(requests, request.id, { closedOn: '', closeReason: '' })],
      result: { request: id },
      logged: id,
    };
  },
});
