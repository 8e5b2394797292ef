// What the people of the assistance write in the story, in their own words. All of it is made up.
import { lead, place } from './people.ts';

/** As the team answers the form: the assistance is named after what it is about. */
export const request = {
  team: lead.organisation,
  institution: 'Dirección de Vivienda y Agua del Valle',
  place,
  contact: lead.name,
  email: lead.email,
  phone: lead.phone,
  consent: 'Sí, estoy de acuerdo',
  subject: 'Costeo del mantenimiento de agua en comunidades',
  area: 'Metas de atención y presupuesto',
  demand:
    'Programamos las visitas de mantenimiento sin saber cuánto cuesta cada una. Queremos un costeo que las comunidades entiendan y que sostenga lo que pedimos en el presupuesto.',
  modalities: ['Prácticas demostrativas', 'Reuniones permanentes', 'Revisión de documentos'],
  populations: ['Población rural', 'Pueblos indígenas'],
  trained: 'Sí',
};

/** Asked for two days before, and does not stand first. */
export const earlier = {
  ...request,
  team: 'Oficina de planes',
  institution: 'Gobierno de la Costa Norte',
  place: 'Costa Norte',
  contact: 'Iván Roldán Peña',
  email: 'ivan.roldan@planes.example',
  subject: 'Plan de desarrollo que diga qué se financia',
  area: 'Planes de desarrollo y programas presupuestales',
  demand: 'Nuestro plan y nuestros programas dicen cosas distintas.',
  modalities: ['Taller con un equipo'],
  populations: [],
  trained: 'No',
};

export const definition = {
  demand: 'Saber cuánto cuesta mantener un sistema de agua por comunidad, y poder explicarlo.',
  social: 'Doce comunidades con juntas de agua; en siete las preside una mujer.',
  economic: 'Se vive de la papa y de la cría; cada familia aporta poco y en temporada de cosecha.',
  cultural: 'Las juntas deciden en asamblea y en quechua; lo que se escribe se lee en voz alta.',
  institutional: 'El presupuesto se programa en marzo; el área técnica y la de planes casi no se hablan.',
  product: 'Una ficha de costeo por comunidad, probada en tres, y una guía de una página para las juntas.',
};

export const plan = (from: string, later: string) => [
  {
    modality: 'review',
    activity: 'Revisar la programación de este año y la ficha que ya se usa',
    until: from,
    result: 'Recomendaciones conversadas',
  },
  {
    modality: 'practice',
    activity: 'Costear juntos el sistema de una comunidad',
    until: later,
    result: 'La primera ficha llena',
  },
  {
    modality: 'standing',
    activity: 'Reunirse cada quince días para ver el avance',
    until: later,
    result: 'Actas con lo acordado',
  },
];

export const papers = [
  { title: 'Programación del mantenimiento, este año', url: 'https://docs.example/programacion-agua' },
  { title: 'Ficha de costos en uso', url: 'https://docs.example/ficha-costos' },
];

export const remarks = [
  {
    paper: 'Programación, cuadro 2',
    remark: 'Las visitas se cuentan por sistema y no por comunidad: conviene separar las que comparten tubería.',
  },
  { paper: 'Ficha de costos', remark: 'Falta el traslado, que en las comunidades altas es lo más caro.' },
];
export const agreements = [
  'Se separan a partir de la próxima programación; el área de planes manda el cuadro nuevo.',
  'Se agrega el traslado por tramo, con lo que pagan hoy los técnicos.',
];

export const practice = [
  {
    kind: 'shown',
    from: '09:00',
    to: '10:30',
    title: 'Cómo se costea un sistema ya conocido',
    place: 'Local de la junta',
  },
  { kind: 'pause', from: '10:30', to: '11:00', title: 'Refrigerio', place: '' },
  {
    kind: 'exercise',
    from: '11:00',
    to: '13:00',
    title: 'Costear el de la comunidad, paso a paso',
    place: 'Local de la junta',
  },
];

export const minutes = [
  {
    talked: 'Cómo medir el traslado a las comunidades altas',
    agreed: 'Percy pregunta a los técnicos y trae los montos.',
  },
  { talked: 'La ficha llena de la primera comunidad', agreed: 'Se quita lo que nadie pudo llenar; queda en una hoja.' },
];

export const returned = 'La ficha está bien; a la guía le falta un ejemplo con números que la junta reconozca.';

export const opinions = [
  { used: 'Sí', withUs: '5', context: '5', comment: 'Que alguna reunión sea en la comunidad.' },
  { used: 'En parte', withUs: '4', context: '5' },
  { used: 'Sí', withUs: '5', context: '4', comment: 'Más tiempo para la práctica.' },
];

export const result = {
  achieved:
    'El equipo costea un sistema en dos horas y lo explica en asamblea. La programación nueva ya separa comunidades.',
  lessons: 'El equipo aprendió a empezar por lo que se paga hoy; quien asistió, a esperar a que la junta decida.',
};
export const experience = {
  worked: 'Costear primero uno conocido, delante de la junta, y sólo después escribir la ficha.',
  advice: 'No lleven la ficha hecha: llévenla a medias y llénenla allí.',
  isShared: true,
};
export const commitments = (by: string) => [
  {
    agreement: 'Costear las nueve comunidades que faltan',
    ownerName: lead.name,
    ownerEmail: lead.email,
    dueOn: by,
  },
];

export const observations = [
  {
    used: 'partly',
    seen: 'Usaron la ficha en dos comunidades; en otra volvieron a la hoja antigua.',
    helps: 'Ayuda que la junta la pida.',
  },
  { used: 'yes', seen: 'Las tres juntas leyeron su costeo en asamblea.', helps: 'Detiene que cambió el técnico.' },
];
export const outcome = {
  used: 'Costear con la junta presente, y leer el costeo en asamblea.',
  needs: 'Aprender a negociar con el área de planes lo que el costeo muestra.',
};
