// Fourth stage: the product, what changed and is agreed, what the network learns from it, and the report. Afterwards an
// accompaniment may follow.
import { after } from '../../../blocks/aspects.ts';
import { commitments } from '../../../blocks/commitments/commitments.ts';
import { delivery } from '../../../blocks/delivery/delivery.ts';
import { document } from '../../../blocks/document/document.ts';
import { followOn } from '../../../blocks/follow-on/follow-on.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { survey } from '../../../blocks/survey/survey.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice, yesNo } from '../../../define/columns/choice.ts';
import { score } from '../../../define/columns/number.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/technical-assistance/result.ts';
import { accompaniedPeople, accompaniedProduct, accompaniment } from '../accompaniment.ts';
import { assistant, assisted, both, team } from '../roles.ts';
import { definition, plan } from './definition.ts';
import { people, request } from './request.ts';
import { minutes, papers, personal, practice, remarks, standing, workshop } from './work.ts';

const required = { required: true } as const;

export const product = delivery('product', {
  ...words.product,
  by: [assisted],
  needs: [plan],
  due: after(plan, 60),
  review: { by: assistant, within: 10 },
  keepIn: 'repertoire',
});

const asked = words.opinion.columns;
export const opinion = survey('assistance-opinion', {
  label: words.opinion.label,
  sheetId: 244,
  prefix: 'ATO',
  by: [team],
  needs: [product],
  due: after(product, 5),
  columns: {
    used: choice(asked.used, words.opinion.degrees, required),
    withUs: score(asked.withUs, required),
    context: score(asked.context, required),
    comment: longText(asked.comment, { privacy: 'sensitive' }),
  },
});

export const result = sections('assistance-result', {
  ...words.result,
  by: both,
  joint: true,
  needs: [product],
  due: after(product, 10),
});

export const agreed = commitments('assistance-commitments', {
  ...words.agreed,
  by: both,
  needs: [product],
  due: after(product, 10),
  rows: { min: 1, max: 20 },
  afterEnd: 'team',
});

const { columns, ...aboutExperience } = words.experience;
export const experience = worksheet('network-experiences', {
  ...aboutExperience,
  sheetId: 245,
  prefix: 'ATX',
  by: both,
  needs: [product],
  due: after(product, 15),
  rows: { min: 1, max: 1 },
  columns: {
    worked: longText(columns.worked, required),
    advice: longText(columns.advice, required),
    isShared: yesNo(columns.isShared),
  },
});

export const report = document('assistance-report', {
  ...words.report,
  by: [team],
  needs: [result, experience],
  due: after(result, 15),
  template: 'assistance-report',
  from: {
    solicitud: request,
    equipo: people,
    definicion: definition,
    plan,
    personalizada: personal,
    taller: workshop,
    practicas: practice,
    reuniones: standing,
    actas: minutes,
    documentos: papers,
    recomendaciones: remarks,
    producto: product,
    encuesta: opinion,
    resultado: result,
    experiencia: experience,
    compromisos: agreed,
  },
});

export const resulting = stage('result', words.stage, [product, opinion, result, agreed, experience, report]);

const follows = followOn('accompaniment', {
  ...words.follows,
  by: [team],
  needs: [product],
  optional: true,
  opens: () => accompaniment,
  carries: [
    { from: people, into: accompaniedPeople },
    { from: definition, into: definition },
    { from: product, into: accompaniedProduct },
  ],
});

export const afterwards = stage('afterwards', words.afterwards, [follows]);
