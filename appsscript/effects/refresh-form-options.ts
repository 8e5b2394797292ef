// Brings the forms up to date: the lists of areas and topics, the public name of the service, the privacy notice.
import type { FormQuestion, Questions } from '../../src/define/define-form.ts';
import { type Change, rowsOf } from '../../src/define/records.ts';
import { everyForm } from '../../src/forms/all-forms.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import { settingRows } from '../../src/tables/system.ts';
import { rowOptions } from '../forms/form-items.ts';
import { spokenIn } from '../forms/form-language.ts';
import { formHeading, formWords } from '../forms/form-words.ts';
import { showHeading } from '../forms/make-form.ts';
import { withRetry } from '../google/retry.ts';
import type { EffectRecords } from '../interpreter/effect-records.ts';
import { wordsIn } from '../words/words.ts';

const offersRows = ({ column, prefilled }: FormQuestion): boolean => column.question.type === 'reference' && !prefilled;

export function refreshFormOptions(records: EffectRecords): readonly Change[] {
  // Those of a programme that was switched off stand too, and go on.
  const standing = everyForm().filter(({ key }) => records.form(key)?.formId);
  const pointedAt = new Set(
    standing
      .flatMap((form) => Object.values(form.questions as Questions))
      .filter(offersRows)
      .map(({ column }) => column.question.table),
  );
  const rows = records.readNow([...allTables.filter(({ key }) => pointedAt.has(key)), settingRows]);
  const written = rowsOf(rows, settingRows).all;
  // The settings may have changed in the very operation that asks for this.
  const context = { ...records.context, settings: readSettings(written, records.context) };
  for (const definition of standing) {
    const row = records.form(definition.key);
    if (!row?.formId) continue;
    const items = JSON.parse(row.items) as Readonly<Record<string, number>>;
    const pointing = Object.entries(definition.questions as Questions).filter(([, question]) => offersRows(question));
    const form = withRetry(() => FormApp.openById(row.formId));
    // One that was left in another language goes on speaking it.
    const language = spokenIn(form, definition, context.language);
    const words = formWords(
      { ...context, language, text: wordsIn(language) },
      (table) => rows[table]?.all ?? [],
      definition,
    );
    showHeading(form, formHeading(definition, { ...context, language }));
    for (const [key, question] of pointing) {
      const item = form.getItemById(items[key] ?? 0);
      if (!item) continue;
      const choices = rowOptions(question.column.question.table ?? '', words);
      if (question.column.question.max === undefined)
        item.asMultipleChoiceItem().setChoiceValues(choices).showOtherOption(true);
      else item.asCheckboxItem().setChoiceValues(choices).showOtherOption(true);
    }
  }
  return [];
}
