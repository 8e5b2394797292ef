// What advisories need today: milestones that are late or due within a week.
// One card for each kind of thing to do; what a later step has overtaken is left out.
import { addDays, timeOf } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import type { Attention } from '../views/attention.ts';
import type { MilestoneView, StepView } from '../views/progress-view.ts';
import { type AdvisoryFacts, factsOf, type factTables } from './advisory-facts.ts';
import { type StepLine, stepLine } from './advisory-line.ts';
import { advisoryProgress, type NameTable } from './advisory-progress.ts';
import { allHeld, isOver } from './advisory-state.ts';
import { chipOf } from './attention-line.ts';

type AttentionTable = (typeof factTables)[number] | NameTable;

const AHEAD_DAYS = 7;
/** Stages whose steps nobody can take while a session is still to be held. */
const AFTER_SESSIONS: ReadonlySet<string> = new Set(['evaluation', 'closing']);

export function advisoryAttention(records: Records<AttentionTable>, context: Context): readonly Attention[] {
  const facts = factsOf(records, context);
  const open = records.advisories.all.map(facts).filter((each) => !isOver(each));
  return open.flatMap((each) => advisoryCards(each, records, context));
}

/** Of the steps of one kind an advisory has one row: what is asked of one person goes in one message. */
function advisoryCards(facts: AdvisoryFacts, records: Records<AttentionTable>, context: Context): readonly Attention[] {
  const horizon = addDays(context.today, AHEAD_DAYS);
  const held = allHeld(facts);
  const seen = new Set<string>();
  return advisoryProgress(facts, records, context)
    .milestones.filter(({ stage }) => held || !AFTER_SESSIONS.has(stage))
    .flatMap((milestone) => {
      const owed = milestone.steps.filter(({ state, isAhead }) => state !== 'done' && !isAhead);
      const step = owed.find(({ state }) => state === 'overdue') ?? owed[0];
      const isDue = step && (step.state === 'overdue' || (step.dueOn !== '' && step.dueOn <= horizon));
      const told = isDue ? stepLine(milestone, step, facts, records, context) : undefined;
      if (!isDue || !told) return [];
      const subject = `${told.line.action.kind} ${told.line.action.due ?? ''} ${told.line.action.target}`;
      if (seen.has(subject)) return [];
      seen.add(subject);
      return [card(milestone, step, told, facts, records, context)];
    });
}

function card(
  milestone: MilestoneView,
  step: StepView,
  told: StepLine,
  facts: AdvisoryFacts,
  records: Records<AttentionTable>,
  context: Context,
): Attention {
  const { advisory } = facts;
  const words = context.text.advisories;
  const area = records.areas.find(advisory.area)?.name ?? '';
  const session = facts.sessions.find((row) => row.id === milestone.key);
  const isList = session !== undefined && told.group === 'lists';
  const about = isList ? words.attention.enrolled(advisory.title, session.enrolled ?? 0) : area;
  const time = milestone.key === 'link-up' && advisory.linkUpAt !== '' ? timeOf(advisory.linkUpAt) : '';
  return {
    key: `advisory-${advisory.id}-${step.key}`,
    ...told,
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
  };
}
