// Calls the link-up off that has its day: it leaves everybody's calendar, and the advisory goes on without a day for it.
// The notes keep when and where it was; set again, it is the same event in the calendars.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { everybody, linkUpFile } from '../../programmes/mentoring/calendar-files.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { openOnly } from './open-only.ts';

export const cancelLinkUp = defineOperation({
  reads: [advisories, areas, advisors, requests],
  input: v.object({ advisory: v.string(), reason: v.optional(v.string()) }),
  run(records, input, context): Outcome<CanFallShort & { readonly advisory: string }> {
    const advisory = openOnly(records.advisories, input.advisory);
    const { notDone, mailsBack, advisories: words } = context.text;
    if (advisory.linkUpDoneOn !== '')
      throw refuse('linkUpHeld', { id: advisory.id, on: dayWords(advisory.linkUpDoneOn, context) });
    if (advisory.linkUpAt === '') return { result: { advisory: advisory.id, notDone: notDone.linkUpWithoutDay() } };
    const reason = checkValue(advisories.columns.notes, input.reason ?? '', context);
    const people = peopleOf(advisory, records, context);
    const when = dayWords(advisory.linkUpAt, context);
    const told = toldOf(advisory, records, context, { when, place: advisory.linkUpPlace, detail: reason });
    const linkUpVersion = (advisory.linkUpVersion ?? 0) + 1;
    const isNews = advisory.linkUpAt > context.now;
    const file = linkUpFile({ ...advisory, linkUpVersion }, 'CANCEL', told, people, context);
    return {
      changes: [
        update(advisories, advisory.id, {
          linkUpAt: '',
          linkUpPlace: '',
          linkUpVersion,
          notes: [advisory.notes, words.linkUpWas({ when, place: advisory.linkUpPlace, reason })]
            .filter((part) => part !== '')
            .join('\n'),
        }),
      ],
      effects: (isNews ? everybody(people) : []).flatMap((person) =>
        mail(context, {
          to: person.email,
          cc: person.copy,
          about: advisory.id,
          subject: mailsBack.linkUpCancelled.subject(told),
          attachments: [file],
          blocks: [{ type: 'text', text: mailsBack.linkUpCancelled.body({ ...told, name: person.name }) }],
        }),
      ),
      result: { advisory: advisory.id, notDone: isNews ? '' : notDone.linkUpOver() },
      logged: [advisory.id, reason].filter((part) => part !== '').join(' · '),
    };
  },
});
