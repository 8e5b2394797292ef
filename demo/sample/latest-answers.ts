// What people wrote in the forms in the last days of the sample. Nobody here exists.
import type { FormAnswers } from '../site.ts';
import type { Days } from './days.ts';
import { sampleAreas, topicNames } from './institution.ts';

/** As a form's page sends a moment: day and time with a space between. */
function written(days: Days, offset: number, time: string): string {
  return days.at(offset, time).replace('T', ' ');
}

export const newMentor: FormAnswers = {
  name: 'Rosario Quintanilla Vega',
  email: 'rosario.quintanilla@correo.example',
  phone: '33 5550 1026',
  topics: [topicNames.tax, topicNames.costs],
  levels: ['Inicial', 'Intermedio'],
  formats: ['Rápida (una sesión)'],
  modalities: ['Presencial', 'En línea'],
  availability: ['Martes por la mañana', 'Jueves por la mañana'],
  languages: ['Español'],
  place: 'Zapopan',
  strengths: 'Paciencia con quien nunca ha hecho un trámite en línea.',
  knowledge: 'Llevo la contabilidad de tres cooperativas.',
  groupExperience: 'Sí',
  digitalSkills: 'Sí',
  consent: 'Sí, estoy de acuerdo',
};

/** Sent in a hurry: the date it proposes has passed. */
export function rushedRequest(days: Days): FormAnswers {
  const { name, contactName, contactEmail, contactPhone } = sampleAreas.psychology;
  return {
    area: name,
    contactName,
    contactEmail,
    contactPhone,
    consent: 'Sí, estoy de acuerdo',
    topic: topicNames.selfCare,
    focus: 'Grupo de duelo: cuidarse en las fechas difíciles',
    level: 'Inicial',
    participants: '11',
    objective: 'Que el grupo prepare un plan sencillo para pasar las fiestas.',
    expectedResult: 'Un plan personal escrito y una persona a quien llamar.',
    format: 'Rápida (una sesión)',
    modality: 'Presencial',
    proposedAt: written(days, -9, '10:00'),
    visitNeeded: 'No',
    secondBriefing: 'No',
  };
}

export function freshRequest(days: Days): FormAnswers {
  const { name, contactName, contactEmail, contactPhone } = sampleAreas.legal;
  return {
    area: name,
    contactName,
    contactEmail,
    contactPhone,
    consent: 'Sí, estoy de acuerdo',
    topic: topicNames.brand,
    focus: 'Marca colectiva para un grupo de artesanas',
    level: 'Intermedio',
    participants: '9',
    objective: 'Que la red de artesanas decida si le conviene una marca colectiva y qué reglas tendría.',
    expectedResult: 'Acuerdo del grupo por escrito y lista de documentos por reunir.',
    format: 'Rápida (una sesión)',
    modality: 'Presencial',
    proposedAt: `${days.next('thu', 22)} 16:00`,
    place: 'Casa comunal Cerro del Cuatro',
    visitNeeded: 'Sí',
    secondBriefing: 'No',
  };
}

export const walkIns: readonly FormAnswers[] = [
  { name: 'Ramona Lara Fregoso', gender: 'Mujer', ageGroup: '45 a 59', place: 'Tonalá', consent: 'Sí' },
  { name: 'Estela Uribe Limón', gender: 'Mujer', ageGroup: '60 o más', place: 'Guadalajara', consent: 'Sí' },
  { name: 'Joel Macías Corona', gender: 'Hombre', ageGroup: '45 a 59', place: 'Guadalajara', consent: 'Sí' },
];

export const surveyVoices: readonly FormAnswers[] = [
  {
    useful: '5',
    clear: '5',
    mentor: '5',
    welcome: '5',
    wouldReturn: 'Sí',
    liked: 'Que los menús llevan cosas que sí hay en mi tianguis.',
    improve: '',
  },
  {
    useful: '5',
    clear: '4',
    mentor: '5',
    welcome: '4',
    wouldReturn: 'Sí',
    liked: 'Que explicó las porciones con las manos.',
    improve: 'Que nos den las recetas impresas.',
  },
];

export const needAnswers: readonly FormAnswers[] = [
  {
    area: sampleAreas.empowerment.name,
    topics: [topicNames.costs, topicNames.sales],
    level: 'Inicial',
    format: 'Rápida (una sesión)',
    modality: 'Presencial',
    slots: ['Jueves por la tarde'],
    gender: 'Mujer',
    ageGroup: '30 a 44',
    wish: 'Dejar de vender al costo.',
  },
  {
    area: sampleAreas.psychology.name,
    topics: [topicNames.selfCare],
    otherTopic: 'Cuidado de personas mayores',
    level: 'Inicial',
    format: 'Largo plazo (más de tres sesiones)',
    modality: 'Mixta',
    slots: ['Lunes por la mañana', 'Miércoles por la mañana'],
    gender: 'Mujer',
    ageGroup: '45 a 59',
    wish: 'Tener un rato para mí cada semana.',
  },
];
