// Another person of the area takes a request over, or the address of the one who asked was wrong. From then on
// everything goes to her: she receives her own links and the meetings ahead, the former contact is told and loses both.
import * as v from 'valibot';
import { needValue } from '../../define/check-values.ts';
import { folded } from '../../define/columns/column.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { type Change, collection, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { isOver } from '../../progress/advisory-state.ts';
import { contactOf } from '../../progress/case-contact.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { type Request, requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { topics } from '../../tables/topics.ts';
import { checkGiven } from './check-request.ts';
import { contactMails } from './contact-mails.ts';
import { meetingsAhead } from './contact-meetings.ts';

export const changeContact = defineOperation({
  reads: [...factTables, areas, advisors, topics],
  input: v.object({ request: v.string(), name: v.string(), email: v.string(), phone: v.optional(v.string()) }),
  run(records, input, context): Outcome<{ readonly request: string; readonly told: readonly string[] }> {
    const request = records.requests.get(input.request);
    if (request.closedOn !== '') throw refuse('requestClosed', { id: request.id });
    const contactEmail = needValue(requests.columns.contactEmail, input.email, context);
    const { contactName = '', contactPhone = '' } = checkGiven(
      { contactName: input.name, contactPhone: input.phone ?? '' },
      context,
    );
    const area = records.areas.find(request.area);
    const former = contactOf(request, area, context);
    const isSameAddress = former.email.toLowerCase() === contactEmail.toLowerCase();
    const person = { contactName, contactEmail, contactPhone };
    const after: Request = {
      ...request,
      ...person,
      contactChanges: (request.contactChanges ?? 0) + (isSameAddress ? 0 : 1),
    };
    const contact = update(requests, request.id, { ...person, contactChanges: after.contactChanges });
    if (isSameAddress) return { changes: [contact], result: { request: request.id, told: [] }, logged: request.id };
    const open = records.advisories.all
      .filter((row) => row.request === request.id)
      .map(factsOf({ ...records, requests: collection([after]) }, context))
      .filter((facts) => !isOver(facts));
    const meetings = open.flatMap((facts) => meetingsAhead(facts, request, after, records, context));
    const effects = contactMails(
      {
        request: after,
        contact: contactOf(after, area, context),
        // The same person with another address needs no farewell.
        former: folded(former.name) === folded(contactName) ? undefined : former,
        open,
        meetings,
      },
      records,
      context,
    );
    return {
      changes: [contact, ...meetings.map(newVersion)],
      effects,
      result: {
        request: request.id,
        told: effects.flatMap((effect) => (effect.kind === 'mail' ? [effect.to] : [])),
      },
      logged: request.id,
    };
  },
});

/** Calendars take a change only with a new version; the list and the links of a session go out again, to the new contact. */
function newVersion(meeting: ReturnType<typeof meetingsAhead>[number]): Change {
  const version = meeting.version;
  return meeting.session
    ? update(sessions, meeting.session, { calendarVersion: version, toolsSentOn: '' })
    : update(advisories, meeting.advisory, { linkUpVersion: version });
}
