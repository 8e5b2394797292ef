// What the two projects write in the story, in their own words.
import { projects, type Side } from './people.ts';

const { organisation: project, name, email, phone } = projects.receiving;

/** As the receiving project answers the form: the advisory is named after it. */
export const request = {
  project,
  organisation: 'Cooperativa Crédito Solidario',
  contact: name,
  email,
  phone,
  consent: 'Sí, estoy de acuerdo',
  direction: 'Recibir asesoría',
  objective: 'Que el programa de crédito reconozca la violencia que viven sus clientas y sepa qué hacer.',
  themes: 'Autonomía económica y derecho a una vida libre de violencia',
  practice: 'Cómo atienden a quien vive violencia sin exponerla',
  context: 'Tres oficinas en barrios de El Alto; mujeres con pequeños negocios',
  language: 'Español',
};

export const theme: Readonly<Record<Side, Readonly<Record<string, string>>>> = {
  advising: {
    strengthen: 'Nuestra forma de hablar de dinero con las mujeres que acompañamos.',
    learnFrom: 'Su aplicación de educación financiera, que ya usan miles de clientas.',
  },
  receiving: {
    strengthen: 'Reconocer señales de violencia en la atención diaria y no dejar sola a la clienta.',
    learnFrom: 'La ruta de atención y la manera de derivar sin exponer a nadie.',
  },
};

export const keyDocuments = [
  { title: 'Diagnóstico de clientas 2025', url: 'https://docs.example/diagnostico-clientas' },
  { title: 'Guion de la asesoría de crédito', url: 'https://docs.example/guion-credito' },
];

export const analysis = {
  case: 'Las asesoras de crédito ven señales y no saben a quién acudir. Hay confianza, falta una ruta.',
  context: 'Tres oficinas en barrios donde la denuncia se castiga. La aplicación llega a donde nadie más llega.',
};

export const plan = [
  {
    result: 'Las asesoras reconocen señales de violencia',
    activity: 'Taller con las tres oficinas',
    method: 'Casos reales sin nombres, en grupos pequeños',
    inputs: 'Guía de señales, sala, refrigerio',
    people: 'Ana Mora, las doce asesoras de crédito',
    schedule: '2026-11-23',
    cost: 1800,
  },
  {
    result: 'La aplicación habla del derecho a una vida sin violencia',
    activity: 'Escribir tres módulos nuevos',
    method: 'Redacción conjunta y prueba con clientas',
    inputs: 'Textos de Puertas Abiertas, equipo de la aplicación',
    people: 'Eva Paz, Rosa Condori, equipo de Puertas Abiertas',
    schedule: '2026-11-25',
    cost: 4200,
  },
  {
    result: 'Existe una ruta de derivación',
    activity: 'Acordar la ruta con el servicio municipal',
    method: 'Dos reuniones y una prueba',
    inputs: '',
    people: 'Las dos coordinaciones',
    schedule: '2026-11-26',
    cost: null,
  },
] as const;

export const evidence = [
  { title: 'Taller de señales, oficina norte', kind: 'photo', url: 'https://docs.example/foto-taller', consent: true },
  { title: 'Apuntes de la redacción conjunta', kind: 'notes', url: 'https://docs.example/apuntes', consent: false },
];

/** What people of both projects think, who are not named. */
export const perceptions = [
  {
    useful: 'Sí',
    equals: '5',
    gender: '5',
    liked: 'Que nadie vino a dar cátedra.',
    improve: 'Más tiempo para los casos.',
  },
  { useful: 'Sí', equals: '4', gender: '5', liked: 'Los ejemplos de la ventanilla, tal como pasan.' },
  { useful: 'En parte', equals: '4', gender: '3', improve: 'Avisar antes quién viene a cada reunión.' },
  { useful: 'Sí', equals: '5', gender: '4', liked: 'Salir con una ruta escrita y no sólo con ideas.' },
  { useful: 'En parte', equals: '3', gender: '4', improve: 'Más tiempo para los casos.' },
  { useful: 'Sí', equals: '5', gender: '5' },
  { useful: 'No', equals: '4', gender: '2', improve: 'Que incluya a quienes programan la aplicación.' },
];

export const balanceMeeting = { minutes: 90, place: 'Sala de la cooperativa y https://meet.example/balance' };

export const balance = [
  { reached: 'yes', remark: 'Asistieron todas y pidieron repetirlo.' },
  { reached: 'partly', remark: 'Dos de tres módulos; el tercero espera la revisión legal.' },
  { reached: 'yes', remark: 'La ruta se usó en la primera semana.' },
];

export const problemMap = {
  advising: 'Las mujeres dependen del dinero de quien las agrede.',
  receiving: 'Las clientas conocen poco de finanzas y de sus derechos.',
  shared: 'Cuesta prevenir la violencia y salir de ella.',
  response: 'Una aplicación que enseña a manejar el dinero y a reconocer la violencia.',
};

const written = (name: string) => `Desde ${name}: `;

/** What each side writes under a heading of the report. */
export function reportText(side: Side, heading: string): string {
  const from = written(side === 'advising' ? 'Puertas Abiertas' : 'Crédito Solidario');
  return `${from}${reportTexts[heading]?.[side] ?? 'estamos de acuerdo con lo anotado por el otro proyecto.'}`;
}

const reportTexts: Readonly<Record<string, Readonly<Record<Side, string>>>> = {
  demand: {
    advising: 'nos pidieron una ruta y un lenguaje para hablar de violencia con clientas de crédito.',
    receiving: 'pedimos saber qué hacer cuando una clienta nos cuenta lo que vive.',
  },
  results: {
    advising: 'doce asesoras capacitadas, dos módulos publicados y una ruta en uso.',
    receiving: 'lo mismo; el tercer módulo quedó para febrero por la revisión legal.',
  },
  lessons: {
    advising: 'el dinero abre conversaciones que nosotras no lográbamos abrir.',
    receiving: 'preguntar bien no exige ser especialista; derivar bien, sí exige acuerdos.',
  },
  replication: {
    advising: 'otras entidades de microcrédito y la oficina municipal de la mujer.',
    receiving: 'la red de cooperativas ya preguntó por los módulos.',
  },
};

export const ownSection = {
  title: 'Cuidado de los equipos',
  text: 'Escuchar cansa: acordamos un espacio mensual para las asesoras de las tres oficinas.',
};

export const agreements = [
  {
    agreement: 'Publicar el tercer módulo',
    keyActivity: 'Cerrar la revisión legal y cargarlo en la aplicación',
    owner: 'receiving',
    startsOn: '2027-01-11',
    dueOn: '2027-02-15',
    cost: 900,
  },
  {
    agreement: 'Repetir el taller en las oficinas nuevas',
    keyActivity: 'Dos fechas en marzo',
    owner: 'advising',
    startsOn: '2027-03-01',
    dueOn: '2027-03-31',
    cost: null,
  },
] as const;
