// Who takes part in a round: the technical secretariat that runs it, the country that asks, its technical team, and the
// specialists of two other countries.
import { role } from '../../blocks/role.ts';
import { label } from '../../text/language.ts';

export const secretariat = role(
  'coordination',
  'team',
  label('Secretaría técnica', 'Technical secretariat', 'Secretaria técnica'),
  label('la secretaría técnica', 'the technical secretariat', 'a secretaria técnica'),
);
export const country = role(
  'beneficiary',
  'party',
  label('País beneficiario', 'Beneficiary country', 'País beneficiário'),
  label('el país beneficiario', 'the beneficiary country', 'o país beneficiário'),
);
export const technicalTeam = role(
  'technical-team',
  'party',
  label('Equipo técnico', 'Technical team', 'Equipe técnica'),
  label('el equipo técnico', 'the technical team', 'a equipe técnica'),
);
export const specialist = role(
  'specialist',
  'party',
  label('Especialista', 'Specialist', 'Especialista'),
  label('el panel de especialistas', 'the panel of specialists', 'o painel de especialistas'),
);
export const panelOf = [specialist, secretariat] as const;
