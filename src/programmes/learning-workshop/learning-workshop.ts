// Learning workshop: people of several organisations bring their experiences, work them through together, and take
// commitments home; its memory tells all of it.
import { programme } from '../../blocks/programme.ts';
import { roles as words } from '../../text/programmes/learning-workshop/roles.ts';
import { participant, team } from './roles.ts';
import { afterwards } from './stages/afterwards.ts';
import { call } from './stages/call.ts';
import { remembered } from './stages/memory.ts';
import { preparation } from './stages/preparation.ts';
import { workshop } from './stages/workshop.ts';

export const learningWorkshop = programme({
  key: 'learning-workshop',
  caseName: words.caseName,
  roles: [team, participant],
  stages: [preparation, call, workshop, remembered, afterwards],
});
