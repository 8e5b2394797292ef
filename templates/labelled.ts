// Takes the labels of rows and columns from the fields themselves, so that a template says what the product says.
import type { DocumentFields, ListField } from '../src/define/document-fields.ts';
import type { Language } from '../src/text/language.ts';
import type { GridColumn } from './tables.ts';

type Pair = readonly [label: string, value: string];

/** Label and tag of each named field, for a table of facts. */
export function labelled(fields: DocumentFields, language: Language, names: readonly string[]): Pair[] {
  return names.map((name) => {
    const field = fields[name];
    if (!field) throw new Error(`The template names the field ${name}, which its document does not declare.`);
    return [field.label[language], `{{${name}}}`] as const;
  });
}

/** The same for a table of one pair a row, in which a field without content leaves no row. */
export function labelledIfAny(fields: DocumentFields, language: Language, names: readonly string[]): Pair[] {
  return labelled(fields, language, names).map(([label, value], index) => {
    const condition = `hay_${names[index]}`;
    return [`{{#${condition}}}${label}`, `${value}{{/${condition}}}`] as const;
  });
}

/** Columns of a list, each with its share of the width. */
export function listColumns<Fields extends DocumentFields>(
  list: ListField<Fields>,
  language: Language,
  shares: readonly (readonly [
    field: keyof Fields & string,
    share: number,
    align?: 'left' | 'center' | 'right',
    label?: string,
  ])[],
): (GridColumn & { readonly field: string })[] {
  return shares.map(([field, share, align = 'left', label]) => ({
    field,
    share,
    align,
    label: label ?? list.fields[field]?.label[language] ?? field,
  }));
}
