// The ways of working that a team may choose when it installs, each with one line that says what it is.
import {
  firstProgramme,
  isCompanion,
  type ProgrammeKey,
  programmeNames,
} from '../../src/programmes/programme-names.ts';
import type { Language } from '../../src/text/language.ts';
import type { OfferedWay } from '../../src/views/tasks.ts';
import { wordsIn } from '../words/words.ts';

export function offeredWays(language: Language): readonly OfferedWay[] {
  const abouts: Readonly<Partial<Record<ProgrammeKey, string>>> = wordsIn(language).install.ways;
  return (Object.keys(programmeNames) as ProgrammeKey[])
    .filter((key) => !isCompanion(key))
    .map((key) => ({
      key,
      label: programmeNames[key][language],
      about: abouts[key] ?? '',
      isFirst: key === firstProgramme,
    }));
}
