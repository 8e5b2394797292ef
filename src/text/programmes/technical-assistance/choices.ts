// What can be chosen in several places: how the assistance is given, and whom it serves first. And the nine areas with
// which a workbook begins.
import { label, type Translated } from '../../language.ts';

export const modalities = {
  personal: label('Asistencia personalizada', 'Personal assistance', 'Assistência personalizada'),
  workshop: label('Taller con un equipo', 'Workshop with a team', 'Oficina com uma equipe'),
  practice: label('Prácticas demostrativas', 'Demonstration and practice', 'Práticas demonstrativas'),
  standing: label('Reuniones permanentes', 'Standing meetings', 'Reuniões permanentes'),
  review: label('Revisión de documentos', 'Review of documents', 'Revisão de documentos'),
};

/** When each suits, a line each. */
export const advice = label(
  [
    'Una, o dos o tres combinadas:',
    '· Personalizada: una o dos personas que quieren resolver algo o dominar una herramienta, de cerca y en su trabajo.',
    '· Taller: un grupo pequeño que se capacita y después trabaja lo más difícil de un proceso suyo.',
    '· Prácticas: se aprende haciendo; pide más preparación y recursos.',
    '· Reuniones permanentes: un equipo a cargo de un área, programa o proyecto, cada quince días o cada mes.',
    '· Revisión: primero se leen los documentos, después se conversa qué mejorar.',
  ].join('\n'),
  [
    'One, or two or three together:',
    '· Personal: one or two people who want to solve something or master a tool, closely and at their place of work.',
    '· Workshop: a small group that is trained and then works on the hardest part of a process of its own.',
    '· Practice: learning by doing; it takes more preparation and resources.',
    '· Standing meetings: a team in charge of an area, programme or project, every two weeks or every month.',
    '· Review: first the documents are read, then what to improve is talked over.',
  ].join('\n'),
  [
    'Uma, ou duas ou três combinadas:',
    '· Personalizada: uma ou duas pessoas que querem resolver algo ou dominar uma ferramenta, de perto e no seu trabalho.',
    '· Oficina: um grupo pequeno que se capacita e depois trabalha o mais difícil de um processo seu.',
    '· Práticas: aprende-se fazendo; pede mais preparação e recursos.',
    '· Reuniões permanentes: uma equipe à frente de uma área, programa ou projeto, a cada quinze dias ou todo mês.',
    '· Revisão: primeiro se leem os documentos, depois se conversa o que melhorar.',
  ].join('\n'),
);

export const populations = {
  rural: label('Población rural', 'Rural population', 'População rural'),
  indigenous: label('Pueblos indígenas', 'Indigenous peoples', 'Povos indígenas'),
};

/** Why a request stands first. */
export const first = {
  ...populations,
  both: label('Población rural e indígena', 'Rural and indigenous population', 'População rural e indígena'),
};

const family = label('Asistencia técnica', 'Technical assistance', 'Assistência técnica');
const area = (...names: Parameters<typeof label>): { readonly name: Translated; readonly family: Translated } => ({
  name: label(...names),
  family,
});

export const areas = [
  area(
    'Planes de desarrollo y programas presupuestales',
    'Development plans and budget programmes',
    'Planos de desenvolvimento e programas orçamentários',
  ),
  area('Metas de atención y presupuesto', 'Service targets and budget', 'Metas de atendimento e orçamento'),
  area('Calidad de los servicios y gasto', 'Quality of services and spending', 'Qualidade dos serviços e gasto'),
  area(
    'Trabajo conjunto entre entidades y niveles de gobierno',
    'Joint work of bodies and levels of government',
    'Trabalho conjunto entre órgãos e níveis de governo',
  ),
  area(
    'Sistemas administrativos para los resultados',
    'Administrative systems that serve results',
    'Sistemas administrativos a serviço dos resultados',
  ),
  area(
    'Prioridad a zonas rurales y pueblos indígenas',
    'Priority for rural areas and indigenous peoples',
    'Prioridade a zonas rurais e povos indígenas',
  ),
  area('Seguimiento e información', 'Monitoring and information', 'Monitoramento e informação'),
  area('Participación de la sociedad civil', 'Participation of civil society', 'Participação da sociedade civil'),
  area(
    'Avance de los acuerdos de gobernabilidad',
    'Progress of governance agreements',
    'Avanço dos acordos de governabilidade',
  ),
] as const;
