// Asks the area, once more or for the first time, to correct its request.
// What is to be corrected stays with the request until the coordination has reviewed it.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { contactOf } from '../../progress/case-contact.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import { correctionMail } from './request-mails.ts';

export const askCorrection = defineOperation({
  reads: [requests, areas, topics],
  input: v.object({ request: v.string(), message: v.optional(v.pipe(v.string(), v.maxLength(2_000))) }),
  run(records, input, context): Outcome<{ readonly request: string }> {
    const request = records.requests.get(input.request);
    if (request.closedOn !== '') throw refuse('requestClosed', { id: request.id });
    const contact = contactOf(request, records.areas.find(request.area), context);
    if (contact.email === '') throw refuse('noEmail', { name: contact.name || request.id });
    const message = (input.message ?? '').trim();
    const problems = request.toCorrect.split('\n').filter((line) => line !== '');
    if (problems.length === 0 && message === '') {
      throw refuse('invalidInput', {
        field: requests.columns.toCorrect.label[context.language],
        problem: context.text.problems.missing(),
      });
    }
    return {
      changes: [
        update(requests, request.id, {
          correctionAskedOn: context.today,
          ...(problems.length > 0 ? {} : { toCorrect: message }),
        }),
      ],
      effects: correctionMail(
        request,
        problems.length > 0 ? problems : [message],
        problems.length > 0 ? message : '',
        records,
        context,
      ),
      result: { request: request.id },
      logged: request.id,
    };
  },
});
