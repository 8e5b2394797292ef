// Who takes part in a workshop, and what one is called.
import { label } from '../../language.ts';

export const roles = {
  caseName: label('Taller', 'Workshop', 'Oficina'),
  team: {
    one: label('Equipo facilitador', 'Facilitation team', 'Equipe facilitadora'),
    the: label('el equipo facilitador', 'the facilitation team', 'a equipe facilitadora'),
  },
  participant: {
    one: label('Participante', 'Participant', 'Participante'),
    the: label('las y los participantes', 'the participants', 'as e os participantes'),
  },
};
