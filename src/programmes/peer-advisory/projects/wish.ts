// What a case says of the project that asks, for comparing it with those that could advise it.
import type { Dossier } from '../../../blocks/dossier.ts';
import { request } from '../stages/request.ts';
import type { Wish } from './asked.ts';

/** `said` is what it answered to a guiding question. */
export function wishOf(dossier: Dossier, said: (question: 'strengthen' | 'learnFrom') => string): Wish {
  const asked = request.values(dossier);
  // What a project writes that gives advice is not of the one that receives it.
  const {
    project = '',
    organisation = '',
    email = '',
    practice = '',
    context = '',
    language = '',
    otherProject = '',
  } = asked?.direction === 'give' ? {} : (asked ?? {});
  return {
    project,
    organisation,
    email,
    themes: asked?.themes ?? '',
    wanted: [asked?.objective ?? '', practice, said('strengthen'), said('learnFrom')].join('\n'),
    context,
    languages: language === '' ? [] : [language],
    preferred: otherProject,
  };
}
