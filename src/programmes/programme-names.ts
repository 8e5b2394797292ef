// The ways of working, by key and name. A workbook switches on those its team uses; what each one is made of stands in
// its own folder.
import { label } from '../text/language.ts';

/** What a team may switch on beside the first: one line a programme. */
export const offeredProgrammes = {
  'peer-advisory': label('Asesoría entre pares', 'Peer advisory', 'Assessoria entre pares'),
  'cooperation-round': label('Ronda de cooperación', 'Cooperation round', 'Rodada de cooperação'),
  'learning-workshop': label('Taller de interaprendizaje', 'Learning workshop', 'Oficina de interaprendizagem'),
  'technical-assistance': label('Asistencia técnica', 'Technical assistance', 'Assistência técnica'),
} as const;
type OfferedProgramme = keyof typeof offeredProgrammes;

export const addedProgrammes = {
  ...offeredProgrammes,
  accompaniment: label('Acompañamiento', 'Accompaniment', 'Acompanhamento'),
} as const;
export type AddedProgramme = keyof typeof addedProgrammes;

/** What its cases follow from: switched on and off with that, and not by itself. */
type Companion = Exclude<AddedProgramme, OfferedProgramme>;
const companions: Readonly<Record<Companion, OfferedProgramme>> = { accompaniment: 'technical-assistance' };

/** Those switched on, each with what goes along with it. */
export function withCompanions(switchedOn: readonly AddedProgramme[]): readonly AddedProgramme[] {
  const keys = Object.keys(addedProgrammes) as AddedProgramme[];
  const isOn = (key: AddedProgramme) => switchedOn.includes(isCompanion(key) ? companions[key] : key);
  return keys.filter(isOn);
}

export const isAdded = (key: string): key is AddedProgramme => key in addedProgrammes;

export const isCompanion = (key: string): key is Companion => key in companions;

export const programmeNames = { mentoring: label('Mentoría', 'Mentoring', 'Mentoria'), ...addedProgrammes } as const;

export type ProgrammeKey = keyof typeof programmeNames;

/** Cases that name no programme are from before there were several. */
export const firstProgramme: ProgrammeKey = 'mentoring';

export function programmeOf(named: ProgrammeKey | ''): ProgrammeKey {
  return named === '' ? firstProgramme : named;
}

export function isOfFirstProgramme(named: ProgrammeKey | ''): boolean {
  return programmeOf(named) === firstProgramme;
}
