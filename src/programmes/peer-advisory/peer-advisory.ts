// Peer advisory: two projects learn from each other, through four moments and three worksheets.
import { programme } from '../../blocks/programme.ts';
import { caseName } from '../../text/programmes/peer-advisory/roles.ts';
import { listing } from './projects/listing.ts';
import { offerOf } from './projects/offers.ts';
import { both, team } from './roles.ts';
import { implementation } from './stages/implementation.ts';
import { monitoring } from './stages/monitoring.ts';
import { preparation } from './stages/preparation.ts';
import { report } from './stages/report.ts';

export const peerAdvisory = programme({
  key: 'peer-advisory',
  caseName,
  roles: [team, ...both],
  stages: [preparation, implementation, report, monitoring],
  directory: listing(offerOf),
});
