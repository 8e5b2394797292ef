// What the people of the round write in the story, in their own words. All of it is made up.
import { focalPoint, specialists } from './people.ts';

/** As the country answers the form: the round is named after its initiative. */
export const request = {
  country: 'Paraguay',
  institution: focalPoint.organisation,
  focalPoint: focalPoint.name,
  email: focalPoint.email,
  phone: focalPoint.phone,
  consent: 'Sí, estoy de acuerdo',
  initiative: 'Registro de personas cuidadoras',
  results:
    'Saber quién cuida sin paga, dónde y a quién, y decidir con ello a qué familias llegan primero los apoyos del instituto.',
  products: 'Una ficha de registro probada en dos municipios\nUna propuesta de reglas para asignar los apoyos',
  phase: 'En diseño',
  languages: ['Español'],
  firstInterest: 'Costa Rica: red de cuido con puertas de entrada locales',
  secondInterest: 'Chile: apoyos en el hogar a quien cuida',
};

export const documents = [
  { title: 'Nota conceptual del registro', url: 'https://docs.example/nota-conceptual' },
  { title: 'Ficha de registro, versión de prueba', url: 'https://docs.example/ficha-registro' },
  { title: 'Encuesta de uso del tiempo: lo que dice del cuidado', url: 'https://docs.example/uso-del-tiempo' },
];

export const { first, second } = specialists;

export const questions = {
  first: [
    {
      question: '¿Quién llena la ficha cuando la persona que cuida no sabe leer o habla sólo guaraní?',
      document: 'Ficha de registro, parte 1',
    },
    {
      question: '¿Con qué otros registros del Estado se cruzarán los datos de las personas cuidadoras?',
      document: 'Nota conceptual, apartado 4',
    },
    { question: '¿Qué apoyo recibe hoy una familia que cuida a dos personas?', document: '' },
  ],
  second: [
    {
      question: '¿Se cruzarán los datos de las personas cuidadoras con otros registros del Estado, y con cuáles?',
      document: 'Nota conceptual',
    },
    { question: '¿Cada cuánto se actualiza la ficha, y quién lo paga?', document: 'Ficha de registro, parte 3' },
    {
      question: '¿Qué dijeron las organizaciones de cuidadoras cuando vieron la ficha de prueba?',
      document: 'Nota conceptual, apartado 6',
    },
  ],
};

/** To each question that is left, in the order in which they stand there. */
export const answers = [
  'La promotora municipal, en la casa. En la prueba, cuatro de cada diez fichas se llenaron en guaraní.',
  'Con el registro social de hogares y con el de discapacidad. El convenio con el segundo está por firmarse.',
  'Uno solo, aunque cuide a dos: las reglas actuales cuentan hogares y no personas.',
  'Está previsto cada dos años. Todavía no tiene presupuesto propio.',
  'Pidieron que la ficha pregunte por las horas de la noche, y que no se use para quitar otros apoyos.',
];

/** Sessions of the visit by day, counted from its first. */
export const sessions = [
  [
    {
      from: '09:00',
      to: '10:00',
      kind: 'opening',
      title: 'Bienvenida y acuerdos de trabajo',
      place: 'Instituto, sala 2',
      leads: focalPoint.name,
    },
    {
      from: '10:00',
      to: '12:30',
      kind: 'initiative',
      title: 'El registro: para qué, cómo va, qué falta',
      place: 'Instituto, sala 2',
      leads: 'Hugo Duarte Franco',
    },
    { from: '12:30', to: '14:00', kind: 'pause', title: 'Almuerzo', place: '' },
    {
      from: '14:00',
      to: '16:30',
      kind: 'peers',
      title: 'Dos caminos: puertas de entrada locales y apoyos en el hogar',
      place: 'Instituto, auditorio',
      leads: `${first.name} y ${second.name}`,
    },
  ],
  [
    {
      from: '08:30',
      to: '12:00',
      kind: 'interviews',
      title: 'Visita a un municipio: promotoras y familias que cuidan',
      place: 'Municipio de prueba, casa comunitaria',
      leads: 'Hugo Duarte Franco',
    },
    { from: '12:00', to: '13:30', kind: 'pause', title: 'Almuerzo y regreso', place: '' },
    {
      from: '14:00',
      to: '17:00',
      kind: 'work',
      title: 'La ficha, pregunta por pregunta',
      place: 'Instituto, sala 2',
      leads: first.name,
    },
  ],
  [
    {
      from: '09:00',
      to: '11:30',
      kind: 'work',
      title: 'Reglas para asignar los apoyos: tres casos',
      place: 'Instituto, sala 2',
      leads: second.name,
    },
    {
      from: '11:30',
      to: '13:00',
      kind: 'interviews',
      title: 'Organizaciones de cuidadoras y de personas con discapacidad',
      place: 'Instituto, auditorio',
      leads: focalPoint.name,
    },
    {
      from: '14:30',
      to: '17:00',
      kind: 'internal',
      title: 'El panel ordena sus hallazgos',
      place: 'Instituto, sala 3',
      leads: 'Irene Castaño Mejía',
    },
  ],
];

/** Of the panel, each about the session with this title. */
export const notes = [
  {
    of: 'El registro: para qué, cómo va, qué falta',
    kind: 'finding',
    note: 'El equipo conoce su ficha por dentro y ya la cambió dos veces con lo que oyó en la prueba.',
  },
  {
    of: 'Visita a un municipio: promotoras y familias que cuidan',
    kind: 'challenge',
    note: 'Una promotora atiende 240 hogares. La ficha le toma 50 minutos: la mitad repite datos que ya existen.',
  },
  {
    of: 'Reglas para asignar los apoyos: tres casos',
    kind: 'idea',
    note: 'Contar a quien cuida y no sólo al hogar cambia el orden de la lista en dos de los tres casos.',
  },
];

export const findings = [
  'La iniciativa parte de lo que las familias cuentan, y eso se nota: la ficha cambió dos veces desde la primera prueba.',
  'Las promotoras municipales son su mayor fuerza y también su límite: cada una atiende a unos 240 hogares.',
  'La mitad de las preguntas repite datos que el Estado ya tiene; falta el convenio para cruzarlos.',
  'Las reglas actuales cuentan hogares. Quien cuida a dos personas recibe lo mismo que quien cuida a una.',
].join('\n');

export const cooperation = [
  'Costa Rica puede compartir sus protocolos de puerta de entrada y recibir a dos promotoras por una semana.',
  'Chile ofrece la escala con la que mide la carga de quien cuida, y acompañar su adaptación al guaraní.',
  'Hace falta apoyo para traducir y validar la ficha; es una oportunidad para un donante pequeño.',
].join('\n');

export const recommendations = [
  {
    recommendation: 'Quitar de la ficha lo que otros registros ya saben',
    ground: 'Baja de 50 a 25 minutos. Primero el convenio con el registro de discapacidad; después, la segunda prueba.',
    first: true,
  },
  {
    recommendation: 'Contar a la persona que cuida, además del hogar',
    ground: 'Con una escala breve de carga, como la que usa Chile. Se puede probar con las 300 fichas que ya existen.',
    first: true,
  },
  {
    recommendation: 'Publicar para qué no se usará el registro',
    ground: 'Las organizaciones temen perder otros apoyos. Una página firmada por el instituto da confianza.',
    first: false,
  },
  {
    recommendation: 'Dar a la actualización un presupuesto propio',
    ground: 'Un registro de hace tres años deja fuera a quien empezó a cuidar después.',
    first: false,
  },
];

export const account = [
  'De la solicitud a este informe pasó algo menos de un mes. El panel leyó tres documentos, hizo cinco preguntas y pasó tres días en el país.',
  'Habló con el equipo técnico, con promotoras de un municipio, con familias que cuidan y con cuatro organizaciones.',
].join('\n');

export const comments =
  'En Hallazgos: las 240 familias son de un solo municipio, no de todos. En Recomendaciones: digan cuánto cuesta traducir la ficha.';
export const reply =
  'Se aclaró que la cifra es del municipio visitado. El costo de traducir la ficha quedó como dato por estimar, con el donante.';

export const adoption = [
  { adopted: 'yes', remark: 'El convenio se firmó; la ficha nueva tiene 21 preguntas.' },
  { adopted: 'studied', remark: 'Se prueba la escala con 300 fichas.' },
];
