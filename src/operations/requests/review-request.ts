// The coordination has looked at a request: it is marked as reviewed, with whatever it corrected.
// Somebody who was asked for a correction is told that her request is whole, and by when it will have a mentor.
// Lowering the number of mentors to those who have accepted opens the advisory at once.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { contactOf, isReachable } from '../../progress/case-contact.ts';
import { isCovered, requestFiles } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { type Request, requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import { openWhenCovered } from '../invitations/open-when-covered.ts';
import { checkGiven } from './check-request.ts';
import type { EditableValues } from './editable-columns.ts';
import { pastDateProblem } from './receive-request.ts';
import { correctedMail } from './request-mails.ts';

export const reviewRequest = defineOperation({
  reads: [requests, assignments, advisories, advisors, areas, topics],
  input: v.object({ request: v.string(), values: v.optional(v.record(v.string(), v.unknown())) }),
  run(records, input, context): Outcome<{ readonly request: string }> {
    const request = records.requests.get(input.request);
    if (request.closedOn !== '') throw refuse('requestClosed', { id: request.id });
    const values = checkGiven(input.values ?? {}, context, request);
    const [past] = values.proposedAt === request.proposedAt ? [] : pastDateProblem(values.proposedAt ?? '', context);
    if (past)
      throw refuse('invalidInput', { field: requests.columns.proposedAt.label[context.language], problem: past });
    refuseOtherPerson(request, values, context);
    const reviewed: Request = { ...request, ...values, toCorrect: '', reviewedOn: request.reviewedOn || context.today };
    const file = requestFiles(records.assignments.all, records.advisories.all)(reviewed);
    const opened = openWhenCovered(file, records, context);
    const writable = contactOf(reviewed, records.areas.find(reviewed.area), context).email !== '';
    const acknowledged = request.toCorrect !== '' && writable && !isCovered(file);
    return {
      changes: [
        update(requests, request.id, {
          ...values,
          toCorrect: '',
          reviewedOn: reviewed.reviewedOn,
          ...(acknowledged ? { acknowledgedOn: context.today } : {}),
        }),
        ...opened.changes,
      ],
      effects: [...(acknowledged ? correctedMail(reviewed, records, context) : []), ...opened.effects],
      result: { request: request.id },
      logged: request.id,
    };
  },
});

/** Another address is another reader, and a change of the contact that everybody is told of; a wrong one is mended here. */
function refuseOtherPerson(request: Request, { contactEmail }: EditableValues, context: Context): void {
  if (contactEmail === undefined || contactEmail === request.contactEmail) return;
  if (isReachable(request, context)) throw refuse('contactByAction', { name: request.contactName });
}
