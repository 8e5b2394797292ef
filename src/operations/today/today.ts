// The meetings of today by their hour, and everything that needs attention, folded by what one does about it.
// Whoever was written to today is not asked for again. In a workbook that has nothing yet it shows what to do first.
import * as v from 'valibot';
import { inTurn } from '../../blocks/turn.ts';
import { showShortDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { standingOf } from '../../matching/standing.ts';
import { ofFirstProgramme } from '../../programmes/first-programme.ts';
import { attentionOf, attentionTables, byDue } from '../../progress/attention.ts';
import { isWaiting, requestFiles, requestState } from '../../progress/request-state.ts';
import { todaysMeetings } from '../../progress/todays-meetings.ts';
import { counters } from '../../tables/system.ts';
import {
  type ActGroup,
  type Attention,
  type AttentionAction,
  type AttentionGroup,
  actGroups,
  type TodayView,
} from '../../views/attention.ts';
import { areTopicsReviewed } from '../areas/confirm-topics.ts';
import { caseAttention } from '../cases/case-attention.ts';
import { caseMeetings } from '../cases/case-meetings.ts';
import { tablesOfCases } from '../cases/standing-cases.ts';

export const today = defineQuery({
  cases: 'every programme',
  reads: [...attentionTables, counters],
  along: tablesOfCases,
  input: v.object({ owner: v.optional(v.picklist(['coordination', 'area', 'advisor'])) }),
  run(every, { owner }, context): TodayView {
    const records = ofFirstProgramme(every);
    const cards = [...attentionOf(every, context), ...caseAttention(every, context)].filter(
      (card) => (owner === undefined || card.owner === owner) && card.remindedOn !== context.today,
    );
    const words = context.text.requests;
    const fileOf = requestFiles(records.assignments.all, records.advisories.all);
    const counts = {
      openRequests: records.requests.all.filter((row) => isWaiting(requestState(fileOf(row)))).length,
      openAdvisories: records.advisories.all.filter((row) => row.closedOn === '' && row.cancelledOn === '').length,
      activeAdvisors: records.advisors.all.filter((row) => standingOf(row, context.today) === 'active').length,
      overdue: cards.filter(({ urgency }) => urgency === 'urgent').length,
    };
    return {
      today: context.today,
      dayLabel: showShortDate(context.today, context.language, context.today.slice(0, 4)),
      greeting: words.greeting({
        name: firstName(context.caller),
        hour: Number(context.now.slice(11, 13)),
        count: cards.length,
      }),
      meetings: todaysMeetings(records, caseMeetings(every, context), context),
      groups: actGroups.map((key) => groupOf(key, cards, context)).filter(({ items }) => items.length > 0),
      total: cards.length,
      counts,
      firstSteps: firstSteps(
        {
          areas: records.areas.all.length > 0,
          topics: areTopicsReviewed(records),
          advisors: records.advisors.all.length > 0,
          trainings: records.trainings.all.length > 0,
          requests: records.requests.all.length > 0,
          cases: every.advisories.all.length > 0,
        },
        context,
      ),
    };
  },
});

function groupOf(key: ActGroup, cards: readonly Attention[], context: Context): AttentionGroup {
  const items = inTurn(cards.filter(({ group }) => group === key).sort(byDue), ({ turn }) => turn);
  return {
    key,
    label:
      key === 'cases' && !context.settings.mentoring ? context.text.today.onlyCases : context.text.today.groups[key],
    items,
    late: items.filter(({ line }) => line.late).length,
    bulk: bulkOf(key, items, context),
  };
}

/** The button for all rows of a group: it writes to everybody, makes every report, or proposes mentors for every request. */
function bulkOf(key: ActGroup, items: readonly Attention[], { text }: Context): AttentionAction | null {
  const words = text.today.bulk;
  if (key === 'search') {
    const open = items.filter(({ line }) => line.action.kind === 'openCandidates').length;
    return open > 1 ? { kind: 'proposals', label: words.proposals(open), target: '' } : null;
  }
  const reports = items.filter(({ line }) => line.action.kind === 'makeReport').length;
  if (key === 'reports' && reports > 1) return { kind: 'makeReport', label: words.reports(reports), target: '' };
  const sends = items.filter(({ line }) => line.action.kind === 'send');
  if (sends.length < 2) return null;
  const people = new Set(sends.map(({ line }) => line.person)).size;
  const word =
    key === 'unanswered' || key === 'awaited' || key === 'tools' || key === 'surveys' ? words[key] : words.other;
  return { kind: 'send', label: word(people), target: '' };
}

function firstSteps(
  has: Readonly<Record<'areas' | 'topics' | 'advisors' | 'trainings' | 'requests' | 'cases', boolean>>,
  { settings, text }: Context,
): TodayView['firstSteps'] {
  const labels = text.requests.firstSteps;
  const about = {
    label: labels.settings,
    done: settings.institution !== '' && settings.coordinationEmail !== '',
    action: 'settings',
  } as const;
  if (!settings.mentoring) return has.cases ? [] : [about, { label: labels.cases, done: false, action: 'cases' }];
  if (has.requests && has.advisors) return [];
  return [
    about,
    { label: labels.areas, done: has.areas, action: 'areas' },
    { label: labels.topics, done: has.topics, action: 'topics' },
    { label: labels.advisors, done: has.advisors, action: 'advisors' },
    { label: labels.trainings, done: has.trainings, action: 'trainings' },
    { label: labels.requests, done: has.requests, action: 'requests' },
  ];
}

/** '' while the team's row holds only what stands before the @ of the address. */
function firstName({ name, email }: Context['caller']): string {
  return name === email.split('@')[0] ? '' : (name.split(' ')[0] ?? '');
}
