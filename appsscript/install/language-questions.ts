// What a change of language leaves for the team to decide, before anything is changed.
import type { Language } from '../../src/text/language.ts';
import type { LanguageQuestion } from '../../src/views/tasks.ts';
import type { Installation } from '../google/script-properties.ts';
import { sharedFormsIn } from './form-language.ts';
import { surveySite } from './site.ts';
import { editedTemplatesIn } from './template-language.ts';

export function languageQuestions(installation: Installation, language: Language): readonly LanguageQuestion[] {
  const site = surveySite(installation);
  const questions: readonly LanguageQuestion[] = [
    { matter: 'forms', language, names: sharedFormsIn(site, language) },
    { matter: 'templates', language, names: editedTemplatesIn(site, language) },
  ];
  return questions.filter(({ names }) => names.length > 0);
}
