// The words and lists that forms are made with: the language, and the active rows of a table by name.

import type { Context } from '../../src/define/context.ts';
import type { AnyForm } from '../../src/define/define-form.ts';
import { findProgramme } from '../../src/programmes/block-programmes.ts';
import { firstProgramme, programmeNames } from '../../src/programmes/programme-names.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import { topics } from '../../src/tables/topics.ts';
import type { FormWords } from './form-items.ts';

type AnyRow = Readonly<Record<string, unknown>>;

export function formWords(
  context: Context,
  rowsOf: (table: string) => readonly AnyRow[],
  { programme = firstProgramme }: Pick<AnyForm, 'programme'>,
): FormWords {
  return {
    language: context.language,
    text: context.text,
    optionsOf(key) {
      const nameColumn = allTables.find((table) => table.key === key)?.nameColumn ?? 'id';
      const isOwn = (row: AnyRow) => key !== topics.key || (row.programme || firstProgramme) === programme;
      const offered = rowsOf(key).filter((row) => row.active !== false && row[nameColumn] && isOwn(row));
      const names = offered.map((row) => String(row[nameColumn]));
      return names.map((name, index) =>
        names.indexOf(name) === index ? name : `${name} (${String(offered[index]?.id)})`,
      );
    },
  };
}

export interface FormHeading {
  readonly title: string;
  readonly description: string;
}

export function formHeading(form: AnyForm, context: Context): FormHeading {
  const { privacyNotice, privacyUrl } = context.settings;
  const privacy = context.text.documents.privacy(privacyNotice, privacyUrl);
  return {
    title: formTitle(form, context),
    description: [form.description[context.language], privacy].filter((part) => part !== '').join('\n\n'),
  };
}

/** The form's title with the name by which participants know the service, or the way of working. */
function formTitle({ title, programme }: AnyForm, { language, settings }: Context): string {
  const named = programme === undefined ? undefined : findProgramme(programme);
  return `${title[language]} · ${named ? programmeNames[named.key][language] : settings.publicName}`;
}
