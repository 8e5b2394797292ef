// Who takes part in mentoring: the team, the area that asked, and the mentor.
import { role } from '../../blocks/role.ts';
import { label } from '../../text/language.ts';

export const team = role(
  'coordination',
  'team',
  label('Coordinación', 'Coordination', 'Coordenação'),
  label('la coordinación', 'the coordination', 'a coordenação'),
);
export const area = role('area', 'party', label('Área', 'Area', 'Área'), label('el área', 'the area', 'a área'));
export const mentor = role(
  'advisor',
  'party',
  label('Mentora', 'Mentor', 'Mentora'),
  label('la mentora', 'the mentor', 'a mentora'),
);
