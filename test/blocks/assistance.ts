// An invented programme in which a team is accompanied to a work product: it takes the place of peer advisory in the
// add-on that its tests build.
import { afterOpening } from '../../src/blocks/aspects.ts';
import { delivery } from '../../src/blocks/delivery/delivery.ts';
import { programme, stage } from '../../src/blocks/programme.ts';
import { role } from '../../src/blocks/role.ts';
import { seats } from '../../src/blocks/seats/seats.ts';
import { label } from '../../src/text/language.ts';

const team = role(
  'office',
  'team',
  label('Oficina', 'Office', 'Escritório'),
  label('la oficina', 'the office', 'o escritório'),
);
const assisted = role(
  'assisted',
  'party',
  label('Equipo asistido', 'Assisted team', 'Equipe assistida'),
  label('el equipo asistido', 'the assisted team', 'a equipe assistida'),
);
const assistant = role(
  'assistant',
  'party',
  label('Asistente', 'Assistant', 'Assistente'),
  label('quien asiste', 'the assistant', 'quem assiste'),
);

const who = seats('who', {
  label: label('Quiénes participan', 'Who takes part', 'Quem participa'),
  by: [team],
  of: [
    { role: assisted, min: 1, max: 3 },
    { role: assistant, min: 1, max: 2 },
  ],
});
const product = delivery('product', {
  label: label('Manual de costeo', 'Costing manual', 'Manual de custeio'),
  by: [assisted],
  via: ['page', 'panel'],
  needs: [who],
  due: afterOpening(20),
  review: { by: assistant, within: 10 },
  rounds: 2,
  keepIn: 'repertoire',
});

export const peerAdvisory = programme({
  key: 'peer-advisory',
  caseName: label('Asistencia', 'Assistance', 'Assistência'),
  roles: [team, assisted, assistant],
  stages: [
    stage('begin', label('Inicio', 'Beginning', 'Início'), [who]),
    stage('result', label('Resultado', 'Result', 'Resultado'), [product]),
  ],
});
