// The words that come with the part of the cases, one file for each group of screens.
// The groups have the same names in the three languages.
import { advisories } from './sidebar-advisories.ts';
import { commitments } from './sidebar-commitments.ts';
import { handedMaterials } from './sidebar-needs.ts';
import { candidates } from './sidebar-requests.ts';

export const casesWords = {
  advisories,
  commitments,
  candidates,
  handedMaterials,
};
