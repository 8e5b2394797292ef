// Third moment: the session that takes stock, what was reached held against the plan, the way from the problem to the
// response, and the joint report (worksheet 2), which both sides answer side by side.
import { following } from '../../../blocks/aspects.ts';
import { document } from '../../../blocks/document/document.ts';
import { meeting } from '../../../blocks/meeting/meeting.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { lines } from '../../../blocks/worksheet/lines.ts';
import * as words from '../../../text/programmes/peer-advisory/report.ts';
import { worksheetLabels } from '../documents/labels.ts';
import { drawn, problems } from '../problem-map.ts';
import { both, receiving, team } from '../roles.ts';
import { activities, evidence, perceptions } from './implementation.ts';
import { pair, plan } from './preparation.ts';
import { request } from './request.ts';

const balancing = following(activities, 15);

export const balanceMeeting = meeting('balance-meeting', { ...words.balanceMeeting, by: [team], ...balancing });

export const balance = lines('balance', {
  ...words.balance,
  by: both,
  of: plan,
  ...balancing,
  shows: ['result', 'activity'],
  fills: ['reached', 'remark'],
});

export const problemMap = drawn(
  sections('problem-map', { ...words.problemMap, by: both, joint: true, ...balancing, sections: problems }),
);

export const jointReport = sections('joint-report', {
  ...words.jointReport,
  by: both,
  ...following(balance, 15),
  own: 5,
});

const answers = { informe: jointReport, mapa: problemMap, encuesta: perceptions, evidencias: evidence };
export const reportPaper = document('joint-report-paper', {
  ...words.reportPaper,
  label: worksheetLabels['joint-report'],
  by: [team],
  ...following(jointReport, 5),
  template: 'joint-report',
  from: { solicitud: request, proyectos: pair, ...answers },
  review: { by: receiving, within: 10 },
});

export const report = stage('report', words.stage, [balanceMeeting, balance, problemMap, jointReport, reportPaper]);
