// Cooperation round: two specialists of other countries look at an initiative with those who run it, visit it, and leave
// recommendations that do not bind.
import { programme } from '../../blocks/programme.ts';
import { label } from '../../text/language.ts';
import { country, secretariat, specialist, technicalTeam } from './roles.ts';
import { listed } from './specialists/listing.ts';
import { panelFormed } from './stages/panel.ts';
import { preparation } from './stages/preparation.ts';
import { followUp, phases, publication, report, reporting } from './stages/report.ts';
import { requested } from './stages/request.ts';
import { visited } from './stages/visit.ts';
import { timelineOf } from './timeline.ts';

const timeline = timelineOf('round-timeline', [
  ...phases,
  { key: 'report', label: label('Informe aprobado', 'Report approved', 'Relatório aprovado'), block: report },
  { key: 'decided', label: label('Público o interno', 'Public or internal', 'Público ou interno'), block: publication },
]);

export const cooperationRound = programme({
  key: 'cooperation-round',
  caseName: label('Ronda', 'Round', 'Rodada'),
  directory: listed,
  roles: [secretariat, country, technicalTeam, specialist],
  stages: [
    requested,
    panelFormed,
    preparation,
    visited,
    reporting,
    { ...followUp, blocks: [...followUp.blocks, timeline] },
  ],
});
