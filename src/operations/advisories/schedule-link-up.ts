// Sets day and place of the link-up and invites mentor, area and coordination with a calendar file.
// Set again, it moves the same event in everybody's calendar.
import * as v from 'valibot';
import { checkValue, needValue } from '../../define/check-values.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { everybody, linkUpFile } from '../../programmes/mentoring/calendar-files.ts';
import { areaPage, mentorPage } from '../../programmes/mentoring/people.ts';
import { dayWords, type People, type Person, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { conditionBlock } from './condition.ts';
import { openOnly } from './open-only.ts';

/** Each reads what the meeting is for her; whoever is contact and coordination at once reads as the contact. */
function addressOf(person: Person, { mentor, contact }: People): 'toMentor' | 'toArea' | 'toCoordination' {
  return person === mentor ? 'toMentor' : person === contact ? 'toArea' : 'toCoordination';
}

export const scheduleLinkUp = defineOperation({
  reads: [advisories, areas, advisors, requests],
  input: v.object({ advisory: v.string(), at: v.string(), place: v.string(), note: v.optional(v.string()) }),
  run(records, input, context): Outcome<CanFallShort & { readonly sentTo: readonly string[] }> {
    const advisory = openOnly(records.advisories, input.advisory);
    const { columns } = advisories;
    const at = needValue(columns.linkUpAt, input.at, context);
    const place = checkValue(columns.linkUpPlace, input.place, context);
    const note = checkValue(columns.notes, input.note ?? '', context);
    if (at < context.now) throw refuse('hourPast', { when: dayWords(at, context) });
    const people = peopleOf(advisory, records, context);
    if (people.mentor.email === '') throw refuse('addressMissing', { who: people.mentor.name || advisory.advisor });
    if (people.contact.email === '') throw refuse('addressMissing', { who: people.contact.name || advisory.area });
    const invited = everybody(people);
    const sentTo = invited.map(({ email }) => email);
    if (at === advisory.linkUpAt && place === advisory.linkUpPlace)
      return { result: { sentTo: [], notDone: context.text.notDone.sameMeeting() } };
    const words = context.text.mailsAdvisories;
    const told = toldOf(advisory, records, context, { when: dayWords(at, context), place });
    const wasCalledOff = advisory.linkUpAt === '' && advisory.linkUpVersion !== null;
    const isFirst = advisory.linkUpAt === '' && !wasCalledOff;
    const linkUpVersion = isFirst ? 0 : (advisory.linkUpVersion ?? 0) + 1;
    const meeting = { id: advisory.id, linkUpAt: at, linkUpPlace: place, linkUpVersion };
    const pageOf = (person: Person) =>
      person === people.mentor
        ? mentorPage(advisory, context)
        : person === people.contact
          ? areaPage(advisory.id, records.requests.find(advisory.request), context)
          : '';
    const file = linkUpFile(meeting, 'REQUEST', told, people, context);
    return {
      changes: [update(advisories, advisory.id, { linkUpAt: at, linkUpPlace: place, linkUpVersion })],
      effects: invited.flatMap((person) =>
        mail(context, {
          to: person.email,
          cc: person.copy,
          about: advisory.id,
          subject: words.linkUp.subject(told),
          attachments: [file],
          blocks: [
            { type: 'text', text: words.linkUp[addressOf(person, people)]({ ...told, name: person.name }) },
            { type: 'text', text: wasCalledOff ? context.text.mailsBack.linkUpAgain() : '' },
            conditionBlock(advisory, told.mentor, person === people.mentor ? 'mentor' : 'other', context),
            { type: 'text', text: note },
            {
              type: 'facts',
              facts: [
                [words.facts.when(), told.when],
                [words.facts.place(), place],
              ],
            },
            { type: 'text', text: pageOf(person) === '' ? '' : words.linkUp.page() },
            { type: 'button', label: context.text.mailsBlocks.openPage(), url: pageOf(person) },
          ],
        }),
      ),
      result: { sentTo, notDone: '' },
      logged: `${advisory.id} · ${at}`,
    };
  },
});
