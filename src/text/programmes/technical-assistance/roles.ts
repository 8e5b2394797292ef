// Who takes part in a technical assistance, and in the accompaniment that follows it.
import { label } from '../../language.ts';

export const caseName = label('Asistencia', 'Assistance', 'Assistência');
export const accompanimentName = label('Acompañamiento', 'Accompaniment', 'Acompanhamento');

export const roles = {
  team: {
    one: label('Coordinación de la red', 'Coordination of the network', 'Coordenação da rede'),
    the: label('la coordinación de la red', 'the coordination of the network', 'a coordenação da rede'),
  },
  assisted: {
    one: label('Equipo asistido', 'Assisted team', 'Equipe assistida'),
    the: label('el equipo asistido', 'the assisted team', 'a equipe assistida'),
  },
  assistant: {
    one: label('Asistente técnico', 'Technical assistant', 'Assistente técnico'),
    the: label('quien da la asistencia', 'the technical assistant', 'quem dá a assistência'),
  },
};
