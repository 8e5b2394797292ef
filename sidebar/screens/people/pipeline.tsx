// What somebody still lacks before she can be invited: training in two sessions, profile.
import type { AdvisorDetail } from '../../../src/views/advisor-view.ts';
import type { StepState } from '../../../src/views/progress-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { Steps } from '../../components/steps.tsx';
import { useShell } from '../../shell/shell.tsx';

const steps = ['training1', 'training2', 'profileSent', 'profile'] as const;

export function Pipeline({ person }: { person: AdvisorDetail }) {
  const { text, language, go } = useShell();
  const words = text.people;
  const doneOn: Readonly<Record<(typeof steps)[number], string>> = {
    training1: person.trainingOneOn,
    training2: person.trainingTwoOn,
    profileSent: person.profileSentOn || person.profileOn,
    profile: person.profileOn,
  };
  const next = steps.find((step) => doneOn[step] === '');
  const stateOf = (step: (typeof steps)[number]): StepState =>
    doneOn[step] !== '' ? 'done' : step === next ? 'now' : 'next';
  return (
    <Section title={words.waitsFor}>
      <Card>
        <Steps
          stateLabels={text.installation.states}
          lines={steps.map((step) => ({
            key: step,
            label: words.steps[step],
            state: stateOf(step),
            when: dayLabel(doneOn[step], language),
            detail: '',
          }))}
        />
        {next === 'training1' || next === 'training2' ? (
          <div class="actions">
            <Button onClick={() => go({ screen: 'trainings' })}>{words.seeTrainings}</Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}
