// What the summary of an accompaniment says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  intro: 'Durante meses se miró, reunión por reunión, si lo que dejó la asistencia se usa en el trabajo de cada día.',
  people: 'Participaron',
  date: 'Fecha',
  held: 'Reuniones hechas',
  product: 'El producto que se acompañó',
  observed: 'Reunión por reunión',
};
const en: typeof es = {
  intro: 'For months, meeting by meeting, it was looked at whether what the assistance left is used in everyday work.',
  people: 'Who took part',
  date: 'Date',
  held: 'Meetings held',
  product: 'The product that was accompanied',
  observed: 'Meeting by meeting',
};
const pt: typeof es = {
  intro: 'Durante meses se olhou, reunião por reunião, se o que a assistência deixou é usado no trabalho de cada dia.',
  people: 'Participaram',
  date: 'Data',
  held: 'Reuniões realizadas',
  product: 'O produto que se acompanhou',
  observed: 'Reunião por reunião',
};

export const accompanimentSummaryText: Readonly<Record<Language, typeof es>> = { es, en, pt };
