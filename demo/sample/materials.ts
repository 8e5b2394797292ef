// The repertoire of the sample. The addresses lead nowhere.
import type { TopicKey } from './institution.ts';

interface SampleMaterial {
  readonly title: string;
  readonly topics: readonly TopicKey[];
  readonly kind: 'design' | 'slides' | 'guide' | 'exercise' | 'course' | 'video';
  readonly url: string;
  readonly author: string;
  readonly addedOn: number;
}

const at = (name: string) => `https://repertorio.jacaranda.example/${name}`;

export const sampleMaterials: readonly SampleMaterial[] = [
  {
    title: 'Hoja de costos para hacer en casa',
    topics: ['costs'],
    kind: 'exercise',
    url: at('hoja-de-costos'),
    author: 'Inés Robledo Anaya',
    addedOn: -45,
  },
  {
    title: 'Cómo poner precio sin miedo',
    topics: ['costs'],
    kind: 'slides',
    url: at('precio-sin-miedo'),
    author: 'Inés Robledo Anaya',
    addedOn: -45,
  },
  {
    title: 'Los pasos para registrar una marca',
    topics: ['brand'],
    kind: 'guide',
    url: at('registrar-una-marca'),
    author: 'Lucía Partida Robles',
    addedOn: -60,
  },
  {
    title: 'Calendario de publicaciones de un mes',
    topics: ['networks'],
    kind: 'exercise',
    url: at('calendario-de-publicaciones'),
    author: 'Fernanda Luque Arriaga',
    addedOn: -31,
  },
  {
    title: 'Fotos de producto con el teléfono',
    topics: ['networks', 'sales'],
    kind: 'video',
    url: at('fotos-con-telefono'),
    author: 'Ximena Cordero Báez',
    addedOn: -55,
  },
  {
    title: 'Cuánto queda después de comisiones',
    topics: ['sales'],
    kind: 'exercise',
    url: at('comisiones'),
    author: 'Adriana Villaseñor Pons',
    addedOn: -12,
  },
  {
    title: 'Las cinco preguntas antes de firmar un préstamo',
    topics: ['credit'],
    kind: 'guide',
    url: at('cinco-preguntas'),
    author: 'Yolanda Casillas Peña',
    addedOn: -18,
  },
  {
    title: 'Qué revisar en un contrato de trabajo',
    topics: ['labour'],
    kind: 'guide',
    url: at('revisar-contrato'),
    author: 'Beatriz Camacho Nájera',
    addedOn: -40,
  },
  {
    title: 'Pensión alimenticia paso a paso',
    topics: ['alimony'],
    kind: 'slides',
    url: at('pension-paso-a-paso'),
    author: 'Beatriz Camacho Nájera',
    addedOn: -6,
  },
  {
    title: 'Menús de una semana con el gasto de siempre',
    topics: ['food'],
    kind: 'guide',
    url: at('menus-de-una-semana'),
    author: 'Josefina Barajas Luna',
    addedOn: -22,
  },
  {
    title: 'Respirar en diez minutos',
    topics: ['selfCare'],
    kind: 'video',
    url: at('respirar'),
    author: 'Nadia Sepúlveda Rangel',
    addedOn: -14,
  },
  {
    title: 'Mi plan de autocuidado',
    topics: ['selfCare'],
    kind: 'exercise',
    url: at('plan-de-autocuidado'),
    author: 'Rosalba Menchaca Ortiz',
    addedOn: -46,
  },
  {
    title: 'Presentarse en dos minutos',
    topics: ['presence', 'communication'],
    kind: 'exercise',
    url: at('dos-minutos'),
    author: 'Patricia Lomelí Duarte',
    addedOn: -24,
  },
  {
    title: 'Plan de inversión de seis meses',
    topics: ['investment', 'seed'],
    kind: 'exercise',
    url: at('plan-de-inversion'),
    author: 'Griselda Topete Arce',
    addedOn: -20,
  },
];
