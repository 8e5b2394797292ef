// What the people of the journey write: as in the demo, so that the story is one.
import { projects } from '../../../demo/peer-advisory/people.ts';
import * as texts from '../../../demo/peer-advisory/texts.ts';

export { analysis, plan, problemMap, reportText, theme } from '../../../demo/peer-advisory/texts.ts';

/** It asks for advice, and offers to give some. */
export const asking = { ...texts.request, direction: 'Ambas: asesorarse mutuamente' };

/** Asked for by telephone. */
export const another = 'Huertos urbanos y venta directa';

/** As it stands in the directory of those that can advise. */
export const listed = {
  Proyecto: projects.advising.organisation,
  Organización: 'Fundación Puertas del Altiplano',
  Temas: 'vida libre de violencia, rutas de atención',
  'Buenas prácticas que puede mostrar': 'Una manera de reconocer la violencia y derivar sin exponer a nadie',
  'Persona de contacto': projects.advising.name,
  Correo: projects.advising.email,
};

export const keyDocument = {
  Título: 'Diagnóstico de clientas 2025',
  Enlace: 'https://docs.example/diagnostico-clientas',
};

const day = (iso: string) => iso.split('-').reverse().join('/');

/** The rows of the plan as they are copied from a sheet. */
export const copiedPlan = texts.plan
  .map(({ result, activity, method, inputs, people, schedule, cost }) =>
    [result, activity, method, inputs, people, day(schedule), cost ?? ''].join('\t'),
  )
  .join('\n');

export const method = 'Taller de medio día, con casos de las participantes';

export const inputs = 'Directorio del servicio municipal';

export const opinion = { useful: 'Sí', equals: '5', gender: '4', liked: 'Que nadie vino a dar cátedra.' };

export const balance = [
  { '¿Se logró?': 'Sí', 'Qué pasó': 'Asistieron todas y pidieron repetirlo.' },
  { '¿Se logró?': 'En parte', 'Qué pasó': 'Dos de tres módulos; el tercero espera la revisión legal.' },
  { '¿Se logró?': 'Sí' },
];

const owedBy = (side: 'advising' | 'receiving') => ({
  Responsable: projects[side].name,
  Correo: projects[side].email,
});
const [module, workshop] = texts.agreements;

export const agreements = [
  { Acuerdo: module.agreement, ...owedBy('receiving'), Hasta: module.dueOn },
  {
    Acuerdo: workshop.agreement,
    'Actividades clave': workshop.keyActivity,
    ...owedBy('advising'),
    Desde: workshop.startsOn,
    Hasta: workshop.dueOn,
    Costo: '1200',
  },
] as const;

export const progress = { percent: 60, note: 'Ya hay fecha para la primera oficina.' };

/** Of the joint report, in their order. */
export const headings = [
  'demand',
  'topic',
  'objective',
  'method',
  'results',
  'unforeseen',
  'pending',
  'lessons',
  'rating',
  'replication',
];
