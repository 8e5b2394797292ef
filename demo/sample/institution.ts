// The invented institution of the sample: its name, its team, its areas and their contacts. Nobody here exists.
import type { RowValues } from '../../src/define/define-table.ts';
import type { SettingKey } from '../../src/settings/settings.ts';
import type { areas } from '../../src/tables/areas.ts';
import type { team } from '../../src/tables/team.ts';

export const institutionSettings = {
  institution: 'Instituto Jacaranda para la Igualdad',
  unit: 'Coordinación del Servicio de Mentoría',
  city: 'Guadalajara, Jalisco',
  signerName: 'Rebeca Luna Salas',
  signerRole: 'Directora de Desarrollo de Capacidades',
  coordinationName: 'Teresa Aldana Ruiz',
  coordinationEmail: 'mentoria@jacaranda.example',
  coordinationPhone: '33 5550 0100',
  publicName: 'Círculos de acompañamiento',
  privacyUrl: 'https://jacaranda.example/aviso-de-privacidad',
} as const satisfies Partial<Record<SettingKey, string>>;

export const coordinator = { name: 'Teresa Aldana Ruiz', phone: '33 5550 0100' } as const;

export const assistant = {
  name: 'Paola Nuño Vera',
  email: 'paola.nuno@jacaranda.example',
  role: 'assistant',
  phone: '33 5550 0101',
  active: true,
} as const satisfies Partial<RowValues<typeof team>>;

export const sampleAreas = {
  legal: {
    name: 'Área jurídica',
    kind: 'area',
    contactName: 'Norma Estrada Vela',
    contactEmail: 'norma.estrada@jacaranda.example',
    contactPhone: '33 5550 0120',
    place: 'Planta baja, sala 2',
    notes: 'Prefiere las tardes de martes y jueves.',
    active: true,
  },
  health: {
    name: 'Área de salud',
    kind: 'area',
    contactName: 'Graciela Montes Ávila',
    contactEmail: 'graciela.montes@jacaranda.example',
    contactPhone: '33 5550 0130',
    place: 'Consultorios, primer piso',
    notes: '',
    active: true,
  },
  empowerment: {
    name: 'Área de empoderamiento económico',
    kind: 'area',
    contactName: 'Silvia Ramos Padilla',
    contactEmail: 'silvia.ramos@jacaranda.example',
    contactPhone: '33 5550 0150',
    place: 'Aula de cómputo, segundo piso',
    notes: 'Tiene aula con doce computadoras y proyector.',
    active: true,
  },
  psychology: {
    name: 'Área de psicología',
    kind: 'area',
    contactName: 'Irene Castellanos Rojo',
    contactEmail: 'irene.castellanos@jacaranda.example',
    contactPhone: '33 5550 0140',
    place: 'Sala de grupos, planta baja',
    notes: 'Los grupos no pasan de quince personas.',
    active: true,
  },
} as const satisfies Record<string, Partial<RowValues<typeof areas>>>;

export type AreaKey = keyof typeof sampleAreas;

/** Topics that the team added to those of the installation, for what its areas ask for. */
export const addedTopics = [
  { name: 'Derechos laborales y contratos', family: 'Derechos y trámites', active: true },
  { name: 'Pensión alimenticia y convenios', family: 'Derechos y trámites', active: true },
  { name: 'Autocuidado y manejo del estrés', family: 'Bienestar', active: true },
  { name: 'Alimentación con poco presupuesto', family: 'Bienestar', active: true },
] as const;

/** Short names for the topics, so that the cases read well. */
export const topicNames = {
  tax: 'Trámites ante el SAT',
  brand: 'Registro de marca',
  costs: 'Cálculo de costos y precios',
  investment: 'Plan de inversión del negocio',
  seed: 'Cómo conseguir capital semilla',
  credit: 'Créditos y préstamos confiables',
  networks: 'Redes sociales, nivel intermedio',
  sales: 'Ventas por internet y en plataformas',
  communication: 'Comunicación efectiva',
  persuasion: 'Persuasión y negociación',
  presence: 'Seguridad y presencia personal',
  labour: 'Derechos laborales y contratos',
  alimony: 'Pensión alimenticia y convenios',
  selfCare: 'Autocuidado y manejo del estrés',
  food: 'Alimentación con poco presupuesto',
} as const;

export type TopicKey = keyof typeof topicNames;
