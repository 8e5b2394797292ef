// Fifth stage: what the panel contributes, the report of at most twenty pages, its rounds of review by the country, and
// whether it is made public. Afterwards the country says, if it likes, what became of the recommendations.
import { afterEnd, following } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { document } from '../../../blocks/document/document.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { lines } from '../../../blocks/worksheet/lines.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice, yesNo } from '../../../define/columns/choice.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/cooperation-round/report.ts';
import { roundLabels } from '../documents/labels.ts';
import { country, panelOf, secretariat, specialist } from '../roles.ts';
import { timelineOf } from '../timeline.ts';
import { panel } from './panel.ts';
import { questionnaire, visibility, visit } from './preparation.ts';
import { countryPeople, reference, request } from './request.ts';

const { columns, later } = words.recommendations;
const ofPanel = { seenBy: panelOf, needs: [visit] } as const;

export const contributions = sections('contributions', {
  ...words.contributions,
  ...ofPanel,
  by: [specialist],
  due: afterEnd(visit, 15),
  joint: true,
});

export const recommendations = worksheet('recommendations', {
  ...words.recommendations,
  ...ofPanel,
  sheetId: 223,
  prefix: 'RC',
  by: panelOf,
  due: afterEnd(visit, 15),
  rows: { min: 1, max: 30 },
  columns: {
    recommendation: longText(columns.recommendation, { required: true }),
    ground: longText(columns.ground),
    first: yesNo(columns.first),
  },
  later: { adopted: choice(later.adopted, words.adopted), remark: longText(later.remark) },
});

export const account = sections('round-account', {
  ...words.account,
  ...ofPanel,
  by: [secretariat],
  due: afterEnd(visit, 20),
  joint: true,
});

/** The stages that the report tells of. */
export const phases = [
  { key: 'request', label: words.phases.request, block: request },
  { key: 'panel', label: words.phases.panel, block: panel },
  { key: 'questions', label: words.phases.questions, block: questionnaire },
  { key: 'visit', label: words.phases.visit, block: visit },
  { key: 'work', label: words.phases.work, block: contributions },
] as const;

export const report = document('round-report', {
  ...words.report,
  label: roundLabels['round-report'],
  by: [secretariat],
  needs: [contributions, recommendations, account],
  due: afterEnd(visit, 30),
  template: 'round-report',
  from: {
    solicitud: request,
    pais: countryPeople,
    panel,
    documentos: reference,
    linea: timelineOf('round-timeline-paper', phases),
    agenda: visit,
    visibilidad: visibility,
    descripcion: account,
    aportes: contributions,
    recomendaciones: recommendations,
  },
  mostPages: 20,
  review: { by: country, within: 15, answered: true },
});

export const authorisation = attachments('written-authorisation', {
  ...words.authorisation,
  by: [country],
  seenBy: [country],
  needs: [report],
  optional: true,
  rows: { min: 0, max: 2 },
});

export const publication = decision('publication', {
  ...words.publication,
  by: [country],
  ...following(report, 15),
  proof: { for: ['public'], in: authorisation },
});

export const published = attachments('published-at', {
  ...words.published,
  by: [secretariat],
  where: (dossier) => publication.chosen(dossier) === 'public',
  ...following(publication, 15),
  rows: { min: 1, max: 4 },
});

const reported = [contributions, recommendations, account, report, authorisation, publication, published];
export const reporting = stage('report', words.stage, reported);

const adoption = lines('adoption', {
  ...words.adoption,
  by: [country],
  of: recommendations,
  needs: [report],
  optional: true,
  afterEnd: 'everybody',
  where: (dossier) => report.state(dossier).done !== '',
  shows: ['recommendation'],
  fills: ['adopted', 'remark'],
});

const timeline = timelineOf('round-timeline', [
  ...phases,
  { key: 'report', label: words.phases.report, block: report },
  { key: 'decided', label: words.phases.decided, block: publication },
]);

export const followUp = stage('follow-up', words.followUp, [adoption, timeline]);
