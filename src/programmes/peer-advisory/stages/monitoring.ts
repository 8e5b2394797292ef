// Fourth moment: the follow-up plan (worksheet 3), tracked until every agreement is done.
import { after } from '../../../blocks/aspects.ts';
import { commitments } from '../../../blocks/commitments/commitments.ts';
import { document } from '../../../blocks/document/document.ts';
import { stage } from '../../../blocks/programme.ts';
import * as words from '../../../text/programmes/peer-advisory/monitoring.ts';
import { worksheetLabels } from '../documents/labels.ts';
import { both, team } from '../roles.ts';
import { pair } from './preparation.ts';
import { balance, jointReport } from './report.ts';
import { request } from './request.ts';

export const followUp = commitments('follow-up', {
  ...words.followUp,
  by: both,
  needs: [jointReport],
  rows: { min: 1, max: 40 },
  due: after(balance, 15),
  afterEnd: 'team',
});

export const followUpPaper = document('follow-up-paper', {
  label: worksheetLabels['joint-follow-up'],
  by: [team],
  needs: [jointReport],
  due: after(balance, 20),
  template: 'joint-follow-up',
  from: { solicitud: request, proyectos: pair, seguimiento: followUp },
});

export const monitoring = stage('monitoring', words.stage, [followUp, followUpPaper]);
