// Nobody fits: a recruiting opens from the request. The request waits for it, and its countdown with it.
// Answers with the call, ready for social networks, about the topic that is missing.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { isCovered, requestFiles } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { openCall } from '../directory/call-words.ts';
import { recruitingMail } from './request-mails.ts';
import { requestTitle } from './request-words.ts';

export const openRecruiting = defineOperation({
  reads: [requests, assignments, advisories, areas, topics],
  input: v.object({ request: v.string() }),
  run(records, { request: id }, context): Outcome<ReadyText> {
    const request = records.requests.get(id);
    if (request.closedOn !== '') throw refuse('requestClosed', { id });
    if (isCovered(requestFiles(records.assignments.all, records.advisories.all)(request)))
      throw refuse('requestCovered', { id });
    const call = openCall(requestTitle(request, records), context);
    if (request.recruitingSince !== '') return { result: call };
    return {
      changes: [
        update(requests, request.id, {
          recruitingSince: context.today,
          reviewedOn: request.reviewedOn || context.today,
        }),
      ],
      effects: recruitingMail(request, records, context),
      result: call,
      logged: id,
    };
  },
});
