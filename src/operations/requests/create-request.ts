// A request typed in the panel, for an area that asked by telephone, by mail or in a meeting.
// Unlike an answer of the form it is complete or it is refused: whoever types can correct at once.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import { checkComplete } from './check-request.ts';
import { pastDateProblem, receiveRequest } from './receive-request.ts';

export const createRequest = defineOperation({
  reads: [requests, areas, topics, advisors],
  input: v.object({ values: v.record(v.string(), v.unknown()) }),
  run(records, input, context): Outcome<{ readonly request: string }> {
    const values = checkComplete(input.values, context);
    const [past] = pastDateProblem(values.proposedAt ?? '', context);
    if (past)
      throw refuse('invalidInput', { field: requests.columns.proposedAt.label[context.language], problem: past });
    const { id, changes, effects } = receiveRequest(
      { values, channel: 'panel', problems: [], receivedOn: context.today },
      records,
      context,
    );
    return { changes, effects, result: { request: id }, logged: id };
  },
});
