// The path of an advisory: milestones with the next thing to do, or the steps that one side owes.
import type { StepOwner } from '../../../src/define/define-programme.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { MilestoneView, StepView } from '../../../src/views/progress-view.ts';
import { Button } from '../../components/button.tsx';
import { Filters } from '../../components/filters.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { type StepLine, Steps } from '../../components/steps.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useKept } from '../../shell/use-kept.ts';
import { useStepAction } from './step-action.ts';

type Side = 'all' | StepOwner;

export function Path({
  advisory,
  onDeliverable,
}: {
  advisory: AdvisoryDetail;
  onDeliverable: (deliverable: string) => void;
}) {
  const { text, language, go } = useShell();
  const words = text.advisories;
  const [side, setSide] = useKept<Side>('side', 'all');
  const act = useStepAction(onDeliverable);
  const { action } = advisory;
  const over = advisory.state === 'closed' || advisory.state === 'cancelled';
  const day = (iso: string) => dayLabel(iso, language);
  const lines =
    side === 'all'
      ? advisory.milestones.map((milestone) => milestoneLine(milestone, day))
      : advisory.milestones.flatMap((milestone) =>
          milestone.steps
            .filter((step) => step.owner === side)
            .map((step) => stepLine(step, milestone.stage === 'sessions' ? milestone.label : '', day)),
        );
  return (
    <div class="card appear">
      <Filters
        label={words.whose}
        filters={(['all', 'coordination', 'area', 'advisor'] as const).map((key) => ({
          key,
          label: words.owners[key],
        }))}
        value={side}
        tight
        onChange={setSide}
      />
      <div class="spaced">
        {lines.length > 0 ? (
          <Steps lines={lines} stateLabels={text.installation.states} />
        ) : (
          <p class="detail">{words.noSteps}</p>
        )}
      </div>
      {action ? (
        <div class="actions">
          <Button kind="primary" wide busy={act.busy} onClick={() => act.start(action)}>
            {action.label}
          </Button>
          {action.name === 'recordLinkUp' ? (
            <Button onClick={() => go({ screen: 'linkUp', id: advisory.id })}>{words.otherwiseHeld}</Button>
          ) : null}
        </div>
      ) : over ? null : (
        <p class="detail spaced">{words.waiting}</p>
      )}
    </div>
  );
}

function milestoneLine(milestone: MilestoneView, day: (iso: string) => string): StepLine {
  return {
    key: milestone.key,
    label: milestone.label,
    state: milestone.state,
    when: day(milestone.date),
    detail: milestone.state === 'done' ? '' : milestone.detail,
  };
}

function stepLine(step: StepView, milestone: string, day: (iso: string) => string): StepLine {
  const missing = step.state === 'done' ? '' : step.missing;
  return {
    key: step.key,
    label: step.label,
    state: step.state,
    when: day(step.doneOn || step.dueOn),
    detail: [milestone, missing].filter(Boolean).join(' · '),
  };
}
