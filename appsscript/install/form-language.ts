// Forms that still speak another language than the workbook. Those that nobody has seen change by themselves; for those
// that are out in the world the team is asked, and its answer is remembered for that language.
import type { AnyForm } from '../../src/define/define-form.ts';
import { formsWith } from '../../src/forms/all-forms.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { sessions } from '../../src/tables/sessions.ts';
import { type FormRow, forms, log } from '../../src/tables/system.ts';
import type { Language } from '../../src/text/language.ts';
import { type Rewording, rewordings } from '../forms/form-language.ts';
import { withRetry } from '../google/retry.ts';
import type { Finding } from './part.ts';
import type { Site } from './site.ts';

interface ForeignForm {
  readonly definition: AnyForm;
  readonly rewordings: readonly Rewording[];
  /** Somebody may have its link: it was sent, offered for a session, or answered. */
  readonly isOut: boolean;
}

export function formLanguageFindings(site: Site): readonly Finding[] {
  const words = site.run.context.text.install;
  const foreign = foreignForms(site, site.language);
  const asked = foreign.filter((form) => isUndecided(form, site));
  return [
    ...foreign
      .filter((form) => mayChange(form, site))
      .map((form) => ({
        part: 'forms' as const,
        what: words.formOtherLanguage(titleOf(form, site)),
        todo: '',
      })),
    ...(asked.length === 0
      ? []
      : [
          {
            part: 'forms' as const,
            what: words.sharedForms(asked.length),
            todo: words.decideTodo,
            asks: {
              matter: 'forms' as const,
              language: site.language,
              names: asked.map((form) => titleOf(form, site)),
            },
          },
        ]),
  ];
}

export function rewordForms(site: Site): void {
  for (const form of foreignForms(site, site.language))
    if (mayChange(form, site)) for (const reword of form.rewordings) withRetry(reword);
}

/** The forms out in the world that would change with the language. */
export function sharedFormsIn(site: Site, language: Language): readonly string[] {
  return foreignForms(site, language)
    .filter(({ isOut }) => isOut)
    .map((form) => titleOf(form, site));
}

function titleOf({ definition }: ForeignForm, site: Site): string {
  return definition.title[site.language];
}

function mayChange({ isOut }: ForeignForm, site: Site): boolean {
  const { sharedForms } = site.installation;
  return !isOut || (sharedForms?.language === site.language && sharedForms.change);
}

function isUndecided({ isOut }: ForeignForm, site: Site): boolean {
  return isOut && site.installation.sharedForms?.language !== site.language;
}

function foreignForms(site: Site, language: Language): readonly ForeignForm[] {
  return formsWith(...waysOn(site.run.context)).flatMap((definition) => {
    const row = rowsIn(site.book.loaded.rows, forms).find(({ id }) => id === definition.key);
    const form = row?.formId ? opened(row.formId) : undefined;
    if (!row || !form) return [];
    const itemIds = JSON.parse(row.items || '{}') as Readonly<Record<string, number>>;
    const found = rewordings(form, definition, itemIds, language, site.run.context);
    return found.length === 0 ? [] : [{ definition, rewordings: found, isOut: isOut(form, row, site) }];
  });
}

/** One that is gone is named as missing; one that cannot be opened, when its answers are pulled. */
function opened(formId: string): GoogleAppsScript.Forms.Form | undefined {
  try {
    return withRetry(() => FormApp.openById(formId));
  } catch (error) {
    console.error(`${formId}: ${String(error)}`);
    return undefined;
  }
}

function isOut(form: GoogleAppsScript.Forms.Form, row: FormRow, site: Site): boolean {
  if (row.seenUntil !== '' || wasSent(row.id, site)) return true;
  return withRetry(() => form.getResponses()).length > 0;
}

/** What the workbook remembers of links that left; a form of a session is offered as soon as there is one. */
function wasSent(form: string, site: Site): boolean {
  const { rows } = site.book.loaded;
  switch (form) {
    case 'attendance':
    case 'recipientSurvey':
      return rowsIn(rows, sessions).length > 0;
    case 'advisorSurvey':
      return rowsIn(rows, advisories).some(({ advisorSurveySentOn }) => advisorSurveySentOn !== '');
    case 'advisorProfile':
      return rowsIn(rows, advisors).some(({ profileSentOn }) => profileSentOn !== '');
    default:
      return rowsIn(rows, log).some(
        ({ operation, detail }) => operation === 'sendForm' && detail.split(' ')[0] === form,
      );
  }
}
