// The part of mentoring that is made of blocks, in its stages. Requests, matching, meetings, surveys and closing are
// written over their own tables (docs/decisions/mentoring-and-blocks.md); its steps stand in mentoring.ts.
import { programme, stage } from '../../blocks/programme.ts';
import { label } from '../../text/language.ts';
import { followUp } from './blocks/follow-up.ts';
import { logistics } from './blocks/logistics.ts';
import { linkUp, sessions } from './blocks/meetings.ts';
import { reportTexts } from './blocks/report-texts.ts';
import { design, presentation } from './deliveries/deliveries.ts';
import { peopleOfAdvisory } from './people.ts';
import { area, mentor, team } from './roles.ts';
import { stages } from './stages.ts';

export const mentoringBlocks = programme({
  key: 'mentoring',
  caseName: label('Asesoría', 'Advisory', 'Assessoria'),
  roles: [team, area, mentor],
  people: peopleOfAdvisory,
  stages: [
    stage('linkUp', stages.linkUp, [linkUp, logistics]),
    stage('preparation', stages.preparation, [design, presentation]),
    stage('sessions', stages.sessions, [sessions]),
    stage('evaluation', stages.evaluation, [reportTexts, followUp]),
  ],
});
