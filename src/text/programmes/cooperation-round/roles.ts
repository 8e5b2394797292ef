// Who takes part in a round, and what one is called.
import { label } from '../../language.ts';

export const caseName = label('Ronda', 'Round', 'Rodada');

export const roles = {
  secretariat: {
    one: label('Secretaría técnica', 'Technical secretariat', 'Secretaria técnica'),
    the: label('la secretaría técnica', 'the technical secretariat', 'a secretaria técnica'),
  },
  country: {
    one: label('País beneficiario', 'Beneficiary country', 'País beneficiário'),
    the: label('el país beneficiario', 'the beneficiary country', 'o país beneficiário'),
  },
  technicalTeam: {
    one: label('Equipo técnico', 'Technical team', 'Equipe técnica'),
    the: label('el equipo técnico', 'the technical team', 'a equipe técnica'),
  },
  specialist: {
    one: label('Especialista', 'Specialist', 'Especialista'),
    the: label('el panel de especialistas', 'the panel of specialists', 'o painel de especialistas'),
  },
};
