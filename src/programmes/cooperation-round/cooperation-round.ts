// Cooperation round: two specialists of other countries look at an initiative with those who run it, visit it, and leave
// recommendations that do not bind.
import { programme } from '../../blocks/programme.ts';
import { caseName } from '../../text/programmes/cooperation-round/roles.ts';
import { country, secretariat, specialist, technicalTeam } from './roles.ts';
import { listed } from './specialists/listing.ts';
import { panelFormed } from './stages/panel.ts';
import { preparation } from './stages/preparation.ts';
import { followUp, reporting } from './stages/report.ts';
import { requested } from './stages/request.ts';
import { visited } from './stages/visit.ts';

export const cooperationRound = programme({
  key: 'cooperation-round',
  caseName,
  directory: listed,
  roles: [secretariat, country, technicalTeam, specialist],
  stages: [requested, panelFormed, preparation, visited, reporting, followUp],
});
