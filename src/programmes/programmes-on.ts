// The ways of working that the panel shows: none by name as long as there is only the first.
import type { Context } from '../define/context.ts';
import type { ProgrammeView } from '../views/tasks.ts';
import { firstProgramme, programmeNames } from './programme-names.ts';

export function programmesOn({ settings, language }: Context): readonly ProgrammeView[] {
  const added = settings.programmes.map((key) => ({ key, label: programmeNames[key][language] }));
  if (!settings.mentoring) return added;
  return added.length === 0 ? [] : [{ key: '', label: programmeNames[firstProgramme][language] }, ...added];
}

/** As what depends on them asks for it: the programmes that are added, and whether the first is on. */
export const waysOn = ({ settings }: Context) => [settings.programmes, settings.mentoring] as const;
