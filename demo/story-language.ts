// The story in the workbook's language: a choice is answered by its option there, as the form's page offers it.
// What people write in their own words stays as they wrote it.
import type { FormQuestion, Questions } from '../src/define/define-form.ts';
import { everyForm } from '../src/forms/all-forms.ts';
import { blockProgrammes } from '../src/programmes/block-programmes.ts';
import { firstTopics } from '../src/programmes/mentoring/first-topics.ts';
import { topics } from '../src/tables/topics.ts';
import { isLanguage, type Language, type Translated } from '../src/text/language.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { answerForm, type FormAnswers } from './site.ts';

/** The locale of the account that installs: its workbook speaks the same language. */
export const locales: Readonly<Record<Language, string>> = { es: 'es_MX', en: 'en_US', pt: 'pt_BR' };

export function languageOf({ world }: Workspace): Language {
  const language = world.locale.slice(0, 2);
  return isLanguage(language) ? language : 'es';
}

/** Answers a form with what is written down in Spanish, in the language of the workbook. */
export function answerInItsLanguage(site: Workspace, form: string, answers: FormAnswers): void {
  answerForm(site, form, answersIn(languageOf(site), form, answers));
}

/** The same answers with every chosen option named in `language`. */
export function answersIn(language: Language, form: string, answers: FormAnswers): FormAnswers {
  const questions: Questions = everyForm().find(({ key }) => key === form)?.questions ?? {};
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      const options = optionsOf(questions[key]);
      const named = (written: string) => options.find(({ es }) => es === written)?.[language] ?? written;
      return [key, typeof answer === 'string' ? named(answer) : answer.map(named)];
    }),
  );
}

/** What a question lets people choose from in a new workbook. */
function optionsOf(question: FormQuestion | undefined): readonly Translated[] {
  const { options, table } = question?.column.question ?? {};
  if (options) return options.map(({ label }) => label);
  if (table !== topics.key) return [];
  return [firstTopics, ...blockProgrammes.map(({ topics: first = [] }) => first)].flat().map(({ name }) => name);
}
