// The summary of the morning: one mail a day to the coordination with what is overdue or due today and needs her.
// No such thing, no mail. The day of the last one is kept among the counters, written together with the mail.
import { showShortDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { Id } from '../../define/ids.ts';
import { insert, type Records, update } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { attentionOf, type attentionTables, byDue } from '../../progress/attention.ts';
import { counters } from '../../tables/system.ts';
import type { Attention } from '../../views/attention.ts';
import { caseAttention } from '../cases/case-attention.ts';
import { nothing, type RoundPart } from './round.ts';

/** Row of the counters whose number is the day of the last summary, as 20261120. */
const LAST_SUMMARY = 'morning-summary' as Id<'counters'>;
const MOST_LISTED = 20;

export function morningSummary(
  records: Records<(typeof attentionTables)[number] | typeof counters>,
  context: Context,
): RoundPart {
  const { settings, today, language } = context;
  const day = Number(today.replace(/-/g, ''));
  const known = records.counters.find(LAST_SUMMARY);
  if (!settings.morningSummary || known?.last === day) return nothing;
  const pressing = [...attentionOf(records, context), ...caseAttention(records, context)]
    .filter((card) => needsHerToday(card, context))
    .sort(byDue);
  if (pressing.length === 0) return nothing;
  const words = context.text.mailsAdvisories.morningSummary;
  const told = { count: pressing.length, day: showShortDate(today, language, today.slice(0, 4)) };
  const mails = mail(context, {
    to: settings.coordinationEmail,
    about: LAST_SUMMARY,
    subject: words.subject(told),
    blocks: [
      { type: 'text', text: words.body(told) },
      { type: 'list', items: pressing.slice(0, MOST_LISTED).map(lineOf) },
      { type: 'text', text: pressing.length > MOST_LISTED ? words.more(pressing.length - MOST_LISTED) : '' },
      { type: 'text', text: words.closing(pressing.length) },
    ],
  });
  if (mails.length === 0) return nothing;
  const change = known ? update(counters, LAST_SUMMARY, { last: day }) : insert(counters, LAST_SUMMARY, { last: day });
  return { changes: [change], effects: mails, mails: mails.length };
}

/** Of cases with a page for each party, also who is late: nobody else follows them. */
function needsHerToday({ owner, group, urgency, dueOn }: Attention, { today }: Context): boolean {
  return (owner === 'coordination' || group === 'cases') && (urgency === 'urgent' || (dueOn !== '' && dueOn <= today));
}

function lineOf({ title, chip, detail }: Attention): string {
  return `${title}${chip ? ` (${chip.label})` : ''}. ${detail}`;
}
