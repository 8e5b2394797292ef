// The invented institutions that `npm start` offers: one for each way of working.
import { programmeNames } from '../src/programmes/programme-names.ts';
import type { Sample } from '../workspace/server/samples/sample.ts';

const samples: readonly Sample[] = [
  {
    key: 'mentoring',
    kind: programmeNames.mentoring.es,
    title: 'Instituto Jacaranda para la Igualdad',
    says: 'Un servicio con dos meses de historia: cuarenta solicitudes, dieciocho mentoras y un lunes con mucho por hacer.',
    setup: 'demo/sample-data.ts',
  },
  {
    key: 'peer-advisory',
    kind: programmeNames['peer-advisory'].es,
    title: 'Red de Proyectos del Altiplano',
    says: 'Un informe conjunto espera a quien lo aprueba, una asesoría acaba de empezar y un proyecto busca quién lo asesore.',
    setup: 'demo/peer-advisory/office.ts',
  },
  {
    key: 'cooperation-round',
    kind: programmeNames['cooperation-round'].es,
    title: 'Red de Protección Social entre Países',
    says: 'Una ronda vuelve de la visita y escribe su informe, otra forma su panel, y ayer llegó una solicitud más.',
    setup: 'demo/cooperation-round/office.ts',
  },
  {
    key: 'technical-assistance',
    kind: programmeNames['technical-assistance'].es,
    title: 'Red de Asistentes Técnicos de los Valles',
    says: 'Un equipo de agua está a la mitad de su asistencia, y esperan dos solicitudes: la rural va primero.',
    setup: 'demo/technical-assistance/office.ts',
  },
  {
    key: 'learning-workshop',
    kind: programmeNames['learning-workshop'].es,
    title: 'Mesa de Cooperación para los Cuidados',
    says: 'Un taller terminó y su equipo escribe la memoria; para el siguiente ya se inscriben las primeras personas.',
    setup: 'demo/learning-workshop/office.ts',
  },
];

export default samples;
