// Programme × facts → steps with their state, and the milestones that people see. Pure.
// A finished step is never overdue; the first open step is "now"; nothing is due once the case is over.
import { type LocalDate, latestDay } from '../calendar/local-date.ts';
import type { Programme, StepDefinition, StepOwner } from '../define/define-programme.ts';
import type { Language, Translated } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import type { MilestoneView, ProgressView, StepState, StepView } from '../views/progress-view.ts';

export interface Reader {
  readonly language: Language;
  readonly text: Text;
}

export interface Case<Facts> {
  readonly id: string;
  readonly facts: Facts;
  readonly today: LocalDate;
  /** Closed or cancelled: what is open will stay so, and nobody owes it. */
  readonly over: boolean;
  /** Names of who owes steps, in this case. */
  readonly owners: Readonly<Record<StepOwner, string>>;
}

export function progressOf<Facts>(programme: Programme<Facts>, subject: Case<Facts>, reader: Reader): ProgressView {
  const definitions = programme.steps
    .flatMap((step) => ('each' in step ? step.each(subject.facts) : [step]))
    .filter((step) => step.applies?.(subject.facts) ?? true);
  const firstOpen = subject.over ? -1 : definitions.findIndex((step) => step.doneOn(subject.facts) === '');
  const steps = definitions.map((step, index) => stepView(step, subject, reader, index === firstOpen));
  return {
    milestones: milestonesOf(definitions, steps, subject.over, reader),
    next: steps[firstOpen] ?? null,
    done: steps.filter((step) => step.state === 'done').length,
    total: steps.length,
    overdue: steps.filter((step) => step.state === 'overdue').length,
  };
}

function stepView<Facts>(
  step: StepDefinition<Facts>,
  { id, facts, today, over, owners }: Case<Facts>,
  reader: Reader,
  isFirstOpen: boolean,
): StepView {
  const doneOn = step.doneOn(facts);
  const dueOn = step.dueOn?.(facts) ?? '';
  const state: StepState =
    doneOn !== '' ? 'done' : !over && dueOn !== '' && dueOn < today ? 'overdue' : isFirstOpen ? 'now' : 'next';
  const missing: Translated | undefined = doneOn === '' ? step.missing?.(facts) : undefined;
  const action = doneOn === '' && !over ? step.action?.(facts) : undefined;
  return {
    key: step.key,
    label: step.label[reader.language],
    state,
    doneOn,
    dueOn,
    isAhead: doneOn === '' && (step.isAhead?.(facts) ?? false),
    owner: step.owner,
    ownerName: owners[step.owner] ?? '',
    missing: missing?.[reader.language] ?? '',
    action: action
      ? {
          name: action.name,
          label: reader.text.advisories.actions[action.name],
          advisory: id,
          subject: action.subject ?? '',
        }
      : null,
  };
}

function milestonesOf<Facts>(
  definitions: readonly StepDefinition<Facts>[],
  steps: readonly StepView[],
  over: boolean,
  reader: Reader,
): readonly MilestoneView[] {
  const groups = new Map<string, { first: StepDefinition<Facts>; steps: StepView[] }>();
  definitions.forEach((definition, index) => {
    const step = steps[index];
    if (!step) return;
    const key = definition.group?.key ?? definition.key;
    const group = groups.get(key);
    if (group) group.steps.push(step);
    else groups.set(key, { first: definition, steps: [step] });
  });
  return [...groups].map(([key, group]) => milestone(key, group.first, group.steps, over, reader));
}

const urgency: readonly StepState[] = ['overdue', 'now', 'next', 'done'];

function milestone<Facts>(
  key: string,
  { stage, group, label }: StepDefinition<Facts>,
  steps: readonly StepView[],
  over: boolean,
  reader: Reader,
): MilestoneView {
  const state = urgency.find((each) => steps.some((step) => step.state === each)) ?? 'done';
  const open = steps.find((step) => step.state !== 'done');
  const lastDone = latestDay(steps.map((step) => step.doneOn));
  const current =
    !over && (state === 'now' || state === 'overdue') ? steps.find((step) => step.state === state) : undefined;
  return {
    key,
    stage,
    label: (group?.label ?? label)[reader.language],
    state,
    date: group?.on || (open ? open.dueOn : lastDone),
    detail: current
      ? reader.text.advisories.owes(current.missing || current.label, current.isAhead ? '' : current.ownerName)
      : '',
    action: current?.action ?? open?.action ?? null,
    steps,
  };
}
