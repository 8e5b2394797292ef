// Fourth moment: the follow-up plan (worksheet 3), tracked until every agreement is done.
import { after } from '../../../blocks/aspects.ts';
import { commitments } from '../../../blocks/commitments/commitments.ts';
import { stage } from '../../../blocks/programme.ts';
import { label } from '../../../text/language.ts';
import { both } from '../roles.ts';
import { balance, jointReport } from './report.ts';

export const followUp = commitments('follow-up', {
  label: label('Plan de seguimiento', 'Follow-up plan', 'Plano de acompanhamento'),
  by: both,
  needs: [jointReport],
  rows: { min: 1, max: 40 },
  due: after(balance, 15),
});

export const monitoring = stage('monitoring', label('Monitoreo', 'Monitoring', 'Monitoramento'), [followUp]);
