// Who takes part in a peer advisory: two projects of equal rank, and the team that brings them together.
import { role } from '../../blocks/role.ts';
import { label } from '../../text/language.ts';

export const team = role(
  'coordination',
  'team',
  label('Coordinación', 'Coordination', 'Coordenação'),
  label('la coordinación', 'the coordination', 'a coordenação'),
);
export const advising = role(
  'advising',
  'party',
  label('Proyecto asesor', 'Advising project', 'Projeto assessor'),
  label('el proyecto asesor', 'the advising project', 'o projeto assessor'),
);
export const receiving = role(
  'receiving',
  'party',
  label('Proyecto receptor', 'Receiving project', 'Projeto receptor'),
  label('el proyecto receptor', 'the receiving project', 'o projeto receptor'),
);
export const both = [advising, receiving] as const;
