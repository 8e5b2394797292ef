// The ways of working that the panel shows: none by name as long as there is only the first.
import type { Context } from '../define/context.ts';
import type { ProgrammeView } from '../views/tasks.ts';
import { firstProgramme, programmeNames } from './programme-names.ts';

export function programmesOn({ settings, language }: Context): readonly ProgrammeView[] {
  const added = settings.programmes.map((key) => ({ key, label: programmeNames[key][language] }));
  return added.length === 0 ? [] : [{ key: '', label: programmeNames[firstProgramme][language] }, ...added];
}
