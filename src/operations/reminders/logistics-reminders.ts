// What the area still has to arrange before the first session: asked for from two days before it is due until the session.
// Before the link-up nothing was agreed, so nobody is asked.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { logisticsWords, missingLogistics } from '../../programmes/mentoring/logistics-points.ts';
import { areaPage } from '../../programmes/mentoring/people.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { advisories } from '../../tables/advisories.ts';
import { isTimeToRemind, nothing, type RoundPart, type RoundRecords, reminded } from './round.ts';

const DAYS_BEFORE = 2;
const rhythm = { wait: 0, every: 3 };

export function logisticsReminders(facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const { advisory } = facts;
  const first = facts.sessions[0]?.startsAt ?? '';
  if (first === '' || first <= context.now) return nothing;
  if (advisory.linkUpDoneOn === '' || advisory.linkUpDoneOn === context.today) return nothing;
  const from = addDays(first.slice(0, 10), -context.settings.designDays - DAYS_BEFORE);
  if (!isTimeToRemind(from, advisory.logisticsRemindedOn, rhythm, context)) return nothing;
  return logisticsReminder(facts, records, context);
}

/** What is missing, whatever day it is: the team may ask for it earlier, also before any session has a date. */
export function logisticsReminder(facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const { advisory } = facts;
  const missing = missingLogistics(facts);
  if (missing.length === 0) return nothing;
  const first = facts.sessions[0]?.startsAt ?? '';
  const words = context.text.mailsReminders.logistics;
  const { contact } = peopleOf(advisory, records, context);
  const told = toldOf(advisory, records, context, { when: dayWords(first, context) });
  return reminded(
    mail(context, {
      to: contact.email,
      cc: contact.copy,
      about: advisory.id,
      subject: words.subject(told),
      blocks: [
        { type: 'text', text: words.body(told) },
        { type: 'list', items: missing.map((key) => logisticsWords[key][context.language]) },
        { type: 'text', text: words.how() },
        {
          type: 'button',
          label: context.text.mailsBlocks.openPage(),
          url: areaPage(advisory.id, facts.request, context),
        },
      ],
    }),
    update(advisories, advisory.id, { logisticsRemindedOn: context.today }),
  );
}
