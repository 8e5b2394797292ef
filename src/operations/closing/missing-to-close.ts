// What closing an advisory would leave undone, in words, with who owes it.
// The certificate and the closing itself are not missing: closing makes them.
import type { ProgressView } from '../../views/progress-view.ts';

export function missingToClose(progress: ProgressView): readonly string[] {
  return progress.milestones
    .flatMap((milestone) => milestone.steps.map((step) => ({ milestone, step })))
    .filter(({ step }) => step.state !== 'done' && step.key !== 'certificate' && step.key !== 'closed')
    .map(({ milestone, step }) => (milestone.steps.length > 1 ? `${milestone.label}: ${step.label}` : step.label));
}
