// Which column of somebody's list holds what: by the words of its header, and for addresses by what stands in it.
// Each column of the list is proposed once, where it fits best; people correct the rest.

import { folded } from '../../define/columns/column.ts';
import { wordsOf } from '../../matching/facts/words.ts';
import { type ProfileKey, profileColumns } from './editable-profile.ts';
import type { PastedList } from './read-list.ts';

/** Other headers that people use for these columns, besides their labels in the three languages. */
const otherNames: Readonly<Partial<Record<ProfileKey, readonly string[]>>> = {
  name: ['nombre completo', 'nombre y apellidos', 'mentora', 'mentor', 'full name', 'nome completo', 'persona'],
  email: ['correo electrónico', 'e-mail', 'email', 'mail', 'correo institucional'],
  phone: ['teléfono', 'celular', 'móvil', 'whatsapp', 'tel', 'phone', 'mobile', 'telefone', 'contacto'],
  channel: ['canal', 'vía', 'procedencia', 'channel'],
  organisation: ['organización', 'institución', 'dependencia', 'área', 'empresa', 'organisation', 'company'],
  place: ['municipio', 'ciudad', 'localidad', 'lugar', 'city', 'town', 'cidade', 'dirección'],
  topics: ['temas', 'tema', 'especialidad', 'especialidades', 'topics', 'expertise'],
  strengths: ['fortalezas', 'puntos fuertes', 'strengths'],
  skills: ['habilidades', 'competencias', 'skills'],
  knowledge: ['conocimientos', 'experiencia', 'profesión', 'ocupación', 'formación', 'semblanza', 'experience', 'bio'],
  levels: ['niveles', 'nivel', 'levels'],
  formats: ['formatos', 'formato', 'formats'],
  modalities: ['modalidad', 'modalidades', 'modality'],
  availability: ['disponibilidad', 'horarios', 'horario', 'availability', 'disponibilidade'],
  languages: ['idiomas', 'lenguas', 'languages'],
  monthlyCapacity: ['capacidad', 'cupo', 'acompañamientos al mes', 'capacity'],
  trainingOneOn: ['capacitación 1', 'fecha capacitación 1', 'training 1'],
  trainingTwoOn: ['capacitación 2', 'fecha capacitación 2', 'training 2'],
  status: ['estatus', 'estado', 'situación', 'status'],
  notes: ['notas', 'observaciones', 'comentarios', 'notes'],
};

const ENOUGH = 0.45;
/** The whole name stands within a longer header, such as "Temas que domina": proposed, and marked as doubtful. */
const WITHIN = 0.5;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface Guess {
  readonly source: number | null;
  readonly confidence: number;
}

export function guessColumns(list: PastedList): Readonly<Record<ProfileKey, Guess>> {
  const keys = Object.keys(profileColumns) as ProfileKey[];
  const scored = keys
    .flatMap((key) =>
      list.headers.map((header, source) => ({ key, source, score: likeness(key, header, source, list) })),
    )
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score);
  const guesses = Object.fromEntries(keys.map((key) => [key, { source: null, confidence: 0 } as Guess]));
  const taken = new Set<number>();
  for (const { key, source, score } of scored) {
    if (guesses[key]?.source !== null || taken.has(source)) continue;
    guesses[key] = { source, confidence: Math.round(Math.min(1, score) * 100) / 100 };
    taken.add(source);
  }
  return guesses as Readonly<Record<ProfileKey, Guess>>;
}

function likeness(key: ProfileKey, header: string, source: number, list: PastedList): number {
  const names = [...Object.values(profileColumns[key].label), ...(otherNames[key] ?? [])];
  const byName = Math.max(...names.map((name) => nameLikeness(name, header)));
  if (key !== 'email') return byName;
  const filled = list.rows.map(({ cells }) => cells[source] ?? '').filter((cell) => cell !== '');
  const addresses = filled.filter((cell) => ADDRESS.test(cell)).length;
  return filled.length > 0 && addresses / filled.length > 0.6 ? Math.max(byName, 0.9) + 0.05 : byName * 0.8;
}

/** 1 for the same words; else the share of words in common. */
function nameLikeness(name: string, header: string): number {
  const clean = (text: string) =>
    folded(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (clean(header) === '') return 0;
  if (clean(name) === clean(header)) return 1;
  const one = new Set(wordsOf(name));
  const other = new Set(wordsOf(header));
  const common = [...one].filter((word) => other.has(word)).length;
  const share = common === 0 ? 0 : (common / (one.size + other.size - common)) * 0.9;
  return ` ${clean(header)} `.includes(` ${clean(name)} `) ? Math.max(share, WITHIN) : share;
}
