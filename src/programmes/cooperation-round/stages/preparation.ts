// Third stage: the questionnaire that the panel asks and the technical team answers, the agenda, and what both sides
// arrange for the visit.
import { agenda } from '../../../blocks/agenda/agenda.ts';
import { after, before, following } from '../../../blocks/aspects.ts';
import { checklist } from '../../../blocks/checklist/checklist.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { stage } from '../../../blocks/programme.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { longText, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/cooperation-round/preparation.ts';
import { withAlikeTogether } from '../alike.ts';
import { country, secretariat, specialist, technicalTeam } from '../roles.ts';
import { panel } from './panel.ts';
import { reference } from './request.ts';

const { columns } = words.questionnaire;

export const questionnaire = withAlikeTogether(
  worksheet('questionnaire', {
    ...words.questionnaire,
    sheetId: 221,
    prefix: 'CU',
    by: [specialist, technicalTeam],
    via: ['page', 'panel', 'sheet'],
    needs: [panel, reference],
    due: after(panel, 25),
    rows: { min: 4, max: 60 },
    columns: {
      question: longText(columns.question, { required: true }),
      document: text(columns.document),
      answer: longText(columns.answer),
    },
    columnsBy: { question: specialist, document: specialist, answer: technicalTeam },
  }),
  'question',
);

export const visit = agenda('visit', {
  ...words.visit,
  by: [country, secretariat],
  via: ['page', 'panel', 'sheet'],
  ...following(panel, 40),
  days: { min: 3, max: 5 },
});

const ofCountry = { by: [country], needs: [panel], due: before(visit, 5) } as const;

export const visibility = decision('visibility', { ...words.visibility, ...ofCountry });

export const international = checklist('international-logistics', {
  ...words.international,
  by: [secretariat],
  needs: [panel],
  due: before(visit, 10),
});

export const local = checklist('local-logistics', { ...words.local, ...ofCountry });

const prepared = [questionnaire, visit, visibility, international, local];
export const preparation = stage('preparation', words.stage, prepared);
