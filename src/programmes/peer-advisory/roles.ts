// Who takes part in a peer advisory: two projects of equal rank, and the team that brings them together.
import { role } from '../../blocks/role.ts';
import { roles as words } from '../../text/programmes/peer-advisory/roles.ts';

export const team = role('coordination', 'team', words.team.one, words.team.the);
export const advising = role('advising', 'party', words.advising.one, words.advising.the);
export const receiving = role('receiving', 'party', words.receiving.one, words.receiving.the);
export const both = [advising, receiving] as const;
