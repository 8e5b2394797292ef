// What a newcomer does first, ticked off as it is done.
import type { FirstStep, TodayView } from '../../../src/views/attention.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { type Route, routeOfRoot } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';

const firstStepRoutes: Readonly<Record<Exclude<FirstStep, 'cases'>, Route>> = {
  settings: { screen: 'settings' },
  areas: { screen: 'areas' },
  topics: { screen: 'topics' },
  advisors: { screen: 'people' },
  trainings: { screen: 'trainings' },
  requests: { screen: 'forms' },
};

export function FirstSteps({ steps, greeting }: { steps: TodayView['firstSteps']; greeting: string }) {
  const { go, text, programmes } = useShell();
  const routeOf = (step: FirstStep) =>
    step === 'cases' ? routeOfRoot('advisories', programmes) : firstStepRoutes[step];
  const next = steps.find((step) => !step.done);
  return (
    <Card title={greeting} detail={text.today.firstSteps}>
      <ol class="first-steps">
        {steps.map((step) => (
          <li key={step.action} class={step.done ? 'done' : ''}>
            <span class="tick">{step.done ? <Icon name="check" size={12} /> : null}</span>
            <button type="button" class="link-button" onClick={() => go(routeOf(step.action))}>
              {step.label}
              {step.done ? <span class="visually-hidden"> ({text.installation.states.done})</span> : null}
            </button>
          </li>
        ))}
      </ol>
      {next ? (
        <div class="actions">
          <Button kind="primary" wide onClick={() => go(routeOf(next.action))}>
            {text.today.nextStep}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
