// Who takes part in a workshop: the team that facilitates it, and each person who registered.
import { role } from '../../blocks/role.ts';
import { roles as words } from '../../text/programmes/learning-workshop/roles.ts';

export const team = role('coordination', 'team', words.team.one, words.team.the);
export const participant = role('participant', 'party', words.participant.one, words.participant.the, {
  isOpen: true,
});
