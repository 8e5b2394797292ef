// The ways of working, by key and name. A workbook switches on those its team uses; what each one is made of stands in
// its own folder.
import { label } from '../text/language.ts';

/** What a team may switch on beside the first: one line a programme. */
export const addedProgrammes = {
  'peer-advisory': label('Asesoría entre pares', 'Peer advisory', 'Assessoria entre pares'),
  'cooperation-round': label('Ronda de cooperación', 'Cooperation round', 'Rodada de cooperação'),
  'learning-workshop': label('Taller de interaprendizaje', 'Learning workshop', 'Oficina de interaprendizagem'),
} as const;
export type AddedProgramme = keyof typeof addedProgrammes;

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
