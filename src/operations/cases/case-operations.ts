// What can be asked about the cases of programmes made of blocks, by team and parties.
import { caseDetail } from './case-detail.ts';
import { caseOfRow } from './case-of-row.ts';
import { changeBlock } from './change-block.ts';
import { blockInRoom, changeInRoom } from './change-in-room.ts';
import { changeOnPage } from './change-on-page.ts';
import { cancelCase, closeCase, reopenCase } from './close-case.ts';
import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { partyPage } from './party-page.ts';
import { changeDirectory, programmeDirectory } from './programme-directory.ts';
import { projectionPage } from './projection-page.ts';
import { sendPageLink } from './send-page-link.ts';
import { suggestParties } from './suggest-parties.ts';

export const caseOperations = {
  listCases,
  caseDetail,
  caseOfRow,
  openCase,
  changeBlock,
  sendPageLink,
  suggestParties,
  programmeDirectory,
  changeDirectory,
  closeCase,
  cancelCase,
  reopenCase,
  partyPage,
  changeOnPage,
  changeInRoom,
  blockInRoom,
  projectionPage,
};
