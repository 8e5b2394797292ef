// The end: recognition for the mentor, and the closing itself, which makes the certificate when there is none.
// Commitments of the follow-up plan live on after it.
import { addDays, latestDay } from '../../calendar/local-date.ts';
import type { StepDefinition } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { allHeld, lastSessionDay, madeOn } from '../../progress/advisory-state.ts';
import { label } from '../../text/language.ts';

const group = {
  key: 'closing',
  label: label('Reconocimiento y cierre', 'Recognition and closing', 'Reconhecimento e encerramento'),
};

function closingDay(facts: AdvisoryFacts): string {
  const last = lastSessionDay(facts);
  return last === '' ? '' : addDays(last, 2 * facts.settings.reportDays);
}

export const closingSteps: readonly StepDefinition<AdvisoryFacts>[] = [
  {
    key: 'incentive',
    stage: 'closing',
    group,
    label: label('Incentivo entregado', 'Incentive given', 'Incentivo entregue'),
    owner: 'coordination',
    doneOn: ({ incentives }) => latestDay(incentives.map((given) => given.deliveredOn)),
    dueOn: closingDay,
    missing: () =>
      label('Falta reconocer a la mentora', 'The mentor is still to be recognised', 'Falta reconhecer a mentora'),
    action: (facts) => (allHeld(facts) ? { name: 'giveIncentive' } : undefined),
  },
  {
    key: 'certificate',
    stage: 'closing',
    group,
    label: label('Constancia de la mentora', 'Certificate of the mentor', 'Certificado da mentora'),
    owner: 'coordination',
    doneOn: (facts) => madeOn(facts, 'certificate'),
    dueOn: closingDay,
    missing: () => label('Se elabora al cerrar', 'Made when closing', 'É feito ao encerrar'),
    action: (facts) => (allHeld(facts) ? { name: 'closeAdvisory' } : undefined),
  },
  {
    key: 'closed',
    stage: 'closing',
    group,
    label: label('Asesoría cerrada', 'Advisory closed', 'Assessoria encerrada'),
    owner: 'coordination',
    doneOn: ({ advisory }) => advisory.closedOn,
    dueOn: closingDay,
    missing: () => label('Falta cerrarla', 'Still to be closed', 'Falta encerrar'),
    action: (facts) => (allHeld(facts) ? { name: 'closeAdvisory' } : undefined),
  },
];
