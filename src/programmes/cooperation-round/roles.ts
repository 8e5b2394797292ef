// Who takes part in a round: the technical secretariat that runs it, the country that asks, its technical team, and the
// specialists of two other countries.
import { role } from '../../blocks/role.ts';
import { roles as words } from '../../text/programmes/cooperation-round/roles.ts';

export const secretariat = role('coordination', 'team', words.secretariat.one, words.secretariat.the);
export const country = role('beneficiary', 'party', words.country.one, words.country.the);
export const technicalTeam = role('technical-team', 'party', words.technicalTeam.one, words.technicalTeam.the);
export const specialist = role('specialist', 'party', words.specialist.one, words.specialist.the);
export const panelOf = [specialist, secretariat] as const;
