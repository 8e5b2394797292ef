// A way of working that only tests know: a visit of some days, planned by a guest and the team, read by a third.
import { agenda } from '../../src/blocks/agenda/agenda.ts';
import { afterEnd, afterOpening, before } from '../../src/blocks/aspects.ts';
import { decision } from '../../src/blocks/decision/decision.ts';
import { programme, stage } from '../../src/blocks/programme.ts';
import { register } from '../../src/blocks/register/register.ts';
import { role } from '../../src/blocks/role.ts';
import { seats } from '../../src/blocks/seats/seats.ts';
import { choice } from '../../src/define/columns/choice.ts';
import { email, text } from '../../src/define/columns/text.ts';
import { label } from '../../src/text/language.ts';

export const team = role(
  'office',
  'team',
  label('Oficina', 'Office', 'Escritório'),
  label('la oficina', 'the office', 'o escritório'),
);
export const host = role(
  'host',
  'party',
  label('Anfitrión', 'Host', 'Anfitrião'),
  label('el anfitrión', 'the host', 'o anfitrião'),
);
export const visitor = role(
  'visitor',
  'party',
  label('Visitante', 'Visitor', 'Visitante'),
  label('el visitante', 'the visitor', 'o visitante'),
);
export const people = seats('visit-people', {
  label: label('Personas', 'People', 'Pessoas'),
  by: [team],
  of: [
    { role: host, min: 1, max: 2 },
    { role: visitor, min: 1, max: 2 },
  ],
});
export const visit = agenda('visit', {
  label: label('Agenda de la visita', 'Agenda of the visit', 'Agenda da visita'),
  by: [host, team],
  via: ['page', 'panel', 'sheet'],
  due: afterOpening(20),
  days: { min: 3, max: 5 },
  kinds: {
    opening: { label: label('Sesión protocolaria', 'Opening session', 'Sessão protocolar') },
    work: { label: label('Reunión de trabajo', 'Working meeting', 'Reunião de trabalho') },
    interviews: { label: label('Entrevistas', 'Interviews', 'Entrevistas') },
    pause: { label: label('Pausa', 'Break', 'Pausa'), isPause: true },
  },
});
const audience = role(
  'audience',
  'party',
  label('Público', 'Audience', 'Público'),
  label('el público', 'the audience', 'o público'),
  { isOpen: true },
);
const same = (words: string) => label(words, words, words);
export const enrolled = register('enrolled', {
  sheetId: 9004,
  prefix: 'EL',
  label: same('Inscritas'),
  by: [team, audience],
  rowName: same('inscrita'),
  columns: {
    name: text(same('Nombre'), { required: true, privacy: 'personal' }),
    email: email(same('Correo'), { required: true }),
    from: text(same('Casa'), { required: true }),
    how: choice(same('Cómo viene'), { foot: same('A pie'), bus: same('En autobús') }),
  },
  who: { name: 'name', email: 'email', organisation: 'from' },
  seats: audience,
  rows: { min: 2, max: 5 },
  counts: ['how'],
  form: {
    title: same('Inscripción'),
    description: same('A la visita'),
    confirmation: same('Listo'),
    consent: same('Sí'),
  },
});
export const packed = decision('packed', {
  label: label('Maletas', 'Bags', 'Malas'),
  by: [visitor],
  options: { yes: label('Listas', 'Packed', 'Prontas') },
  due: before(visit, 2),
});
export const thanked = decision('thanked', {
  label: label('Agradecimiento', 'Thanks', 'Agradecimento'),
  by: [team],
  options: { yes: label('Enviado', 'Sent', 'Enviado') },
  due: afterEnd(visit, 5),
});
export const toyVisit = programme({
  key: 'toy-visit',
  caseName: label('Visita', 'Visit', 'Visita'),
  roles: [team, host, visitor, audience],
  stages: [
    stage('before', label('Antes', 'Before', 'Antes'), [people, visit, enrolled, packed]),
    stage('after', label('Después', 'After', 'Depois'), [thanked]),
  ],
});
