// Undoes the closing or the cancelling of an advisory, and takes back by mail what mentor and area were told.
// Documents that went out stay as they are.
// The reason of a cancellation is kept in the notes.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { type Records, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { isHeld } from '../../progress/advisory-state.ts';
import { requestFiles, seatsOf } from '../../progress/request-state.ts';
import { type Advisory, advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { requests } from '../../tables/requests.ts';

export const reopenAdvisory = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisory: v.string() }),
  run(records, input, context) {
    const advisory = records.advisories.get(input.advisory);
    if (advisory.closedOn === '' && advisory.cancelledOn === '') throw refuse('notClosed', { id: advisory.id });
    if (advisory.cancelledOn !== '') refuseTakenPlace(advisory, records);
    const notes = [advisory.notes, advisory.cancelReason].filter((part) => part !== '').join('\n');
    // A closing without a session held was told to nobody.
    const wasTold = advisory.cancelledOn !== '' || factsOf(records, context)(advisory).sessions.some(isHeld);
    const words = context.text.mailsAdvisories.advisoryReopened;
    const told = toldOf(advisory, records, context);
    const { mentor, contact } = peopleOf(advisory, records, context);
    return {
      effects: (wasTold ? [mentor, contact] : []).flatMap((person) =>
        mail(context, {
          to: person.email,
          cc: person.copy,
          about: advisory.id,
          subject: words.subject(told),
          blocks: [{ type: 'text', text: words.body({ ...told, name: person.name }) }],
        }),
      ),
      changes: [update(advisories, advisory.id, { closedOn: '', cancelledOn: '', cancelReason: '', notes })],
      result: { advisory: advisory.id as string },
      logged: advisory.id,
    };
  },
});

/** Once it was cancelled, its request may have gone to somebody else. */
function refuseTakenPlace({ request: id }: Advisory, records: Records<typeof advisories | typeof requests>): void {
  const request = records.requests.find(id);
  if (!request) return;
  const { advisories: open } = requestFiles([], records.advisories.all)(request);
  if (open.length >= seatsOf(request)) throw refuse('requestCovered', { id });
}
