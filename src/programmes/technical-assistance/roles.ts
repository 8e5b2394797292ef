// Who takes part: the coordination of the network, the team that is assisted, and whoever assists it.
import { role } from '../../blocks/role.ts';
import { roles as words } from '../../text/programmes/technical-assistance/roles.ts';

export const team = role('coordination', 'team', words.team.one, words.team.the);
export const assisted = role('assisted', 'party', words.assisted.one, words.assisted.the);
export const assistant = role('assistant', 'party', words.assistant.one, words.assistant.the);
export const both = [assisted, assistant] as const;
