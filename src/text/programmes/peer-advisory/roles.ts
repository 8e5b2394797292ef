// Who takes part in a peer advisory, and what one is called.
import { label } from '../../language.ts';

export const caseName = label('Asesoría', 'Advisory', 'Assessoria');

export const roles = {
  team: {
    one: label('Coordinación', 'Coordination', 'Coordenação'),
    the: label('la coordinación', 'the coordination', 'a coordenação'),
  },
  advising: {
    one: label('Proyecto asesor', 'Advising project', 'Projeto assessor'),
    the: label('el proyecto asesor', 'the advising project', 'o projeto assessor'),
  },
  receiving: {
    one: label('Proyecto receptor', 'Receiving project', 'Projeto receptor'),
    the: label('el proyecto receptor', 'the receiving project', 'o projeto receptor'),
  },
};
