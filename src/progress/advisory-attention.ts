// What advisories need today: milestones that are late or due within a week, and agreements past their date.
// At most two cards an advisory, the most urgent ones, so that one bad case does not bury the others.
import { addDays, dayOf, daysBetween, timeOf } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import type { Attention, Chip } from '../views/attention.ts';
import type { MilestoneView, StepView } from '../views/progress-view.ts';
import { type AdvisoryFacts, factsOf, type factTables } from './advisory-facts.ts';
import { advisoryProgress, type NameTable } from './advisory-progress.ts';
import { allHeld, isOver } from './advisory-state.ts';

type AttentionTable = (typeof factTables)[number] | NameTable;

const AHEAD_DAYS = 7;
const MOST_CARDS = 2;
/** Stages whose steps nobody can take while a session is still to be held. */
const AFTER_SESSIONS: ReadonlySet<string> = new Set(['evaluation', 'closing']);

export function advisoryAttention(records: Records<AttentionTable>, context: Context): readonly Attention[] {
  const facts = factsOf(records, context);
  const open = records.advisories.all.map(facts).filter((each) => !isOver(each));
  return [...open.flatMap((each) => advisoryCards(each, records, context)), ...lateCommitments(records, context)];
}

function advisoryCards(facts: AdvisoryFacts, records: Records<AttentionTable>, context: Context): readonly Attention[] {
  const horizon = addDays(context.today, AHEAD_DAYS);
  const held = allHeld(facts);
  return advisoryProgress(facts, records, context)
    .milestones.filter(({ stage }) => held || !AFTER_SESSIONS.has(stage))
    .flatMap((milestone) => {
      const owed = milestone.steps.filter(({ state, isAhead }) => state !== 'done' && !isAhead);
      const step = owed.find(({ state }) => state === 'overdue') ?? owed[0];
      const isDue = step && (step.state === 'overdue' || (step.dueOn !== '' && step.dueOn <= horizon));
      return isDue ? [{ milestone, step }] : [];
    })
    .sort((one, other) => (one.step.dueOn < other.step.dueOn ? -1 : one.step.dueOn > other.step.dueOn ? 1 : 0))
    .slice(0, MOST_CARDS)
    .map(({ milestone, step }) => card(milestone, step, facts, records, context));
}

function card(
  milestone: MilestoneView,
  step: StepView,
  facts: AdvisoryFacts,
  records: Records<AttentionTable>,
  context: Context,
): Attention {
  const { advisory } = facts;
  const words = context.text.advisories;
  const area = records.areas.find(advisory.area)?.name ?? '';
  const session = facts.sessions.find((row) => row.id === milestone.key);
  const isList = session !== undefined && step.action?.name === 'recordAttendance';
  const about = isList ? words.attention.enrolled(advisory.title, session.enrolled ?? 0) : area;
  const time = milestone.key === 'link-up' && advisory.linkUpAt !== '' ? timeOf(advisory.linkUpAt) : '';
  const seeAdvisory = { kind: 'openAdvisory', label: words.attention.seeAdvisory, target: advisory.id } as const;
  return {
    key: `advisory-${advisory.id}-${step.key}`,
    urgency: step.state === 'overdue' ? 'urgent' : 'thisWeek',
    dueOn: step.dueOn,
    owner: step.owner,
    title: isList
      ? words.attention.list(showShortDate(session.startsAt, context.language, context.today.slice(0, 4)))
      : milestone.key === 'link-up'
        ? words.attention.linkUp(area)
        : words.attention.step(milestone.label, advisory.title),
    // Who owes the step is named once.
    detail: words.attention.detail(
      advisory.id,
      about === step.ownerName ? '' : about,
      words.owes(step.missing || step.label, step.ownerName),
    ),
    chip: chipOf(step.dueOn, time, context),
    action: isList
      ? { kind: 'recordAttendance', label: words.actions.recordAttendance, target: session.id }
      : { ...seeAdvisory, label: step.action?.label ?? seeAdvisory.label },
    also: isList ? seeAdvisory : null,
  };
}

function chipOf(dueOn: string, time: string, { today, text }: Context): Chip | null {
  if (dueOn === '') return null;
  const days = daysBetween(today, dueOn);
  const words = text.advisories.attention;
  if (days < 0) return { label: words.late(-days), tone: 'bad' };
  return { label: words.ahead(days, time), tone: days <= 1 ? 'warn' : 'info' };
}

function lateCommitments(records: Records<AttentionTable>, context: Context): readonly Attention[] {
  const words = context.text.advisories;
  return records.commitments.all.flatMap((row): readonly Attention[] => {
    const advisory = records.advisories.find(row.advisory);
    const isLate =
      row.cancelledOn === '' &&
      row.doneOn === '' &&
      (row.progress ?? 0) < 100 &&
      row.dueOn !== '' &&
      dayOf(row.dueOn) < context.today;
    if (!isLate || advisory?.cancelledOn !== '') return [];
    return [
      {
        key: `commitment-${row.id}`,
        urgency: 'urgent',
        dueOn: row.dueOn,
        owner: 'area',
        title: words.attention.commitment(row.ownerName),
        detail: words.attention.detail(row.id, advisory.title, row.agreement),
        chip: chipOf(row.dueOn, '', context),
        action: { kind: 'openCommitments', label: words.attention.seeCommitments, target: advisory.id },
        also: null,
      },
    ];
  });
}
