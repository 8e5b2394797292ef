// The fields that blocks offer to the templates of documents. They are named after the Spanish words that people read,
// so that a template says what the screens say; their explanation is what the column or the block says of itself.
import { folded } from '../define/columns/column.ts';
import type { Context } from '../define/context.ts';
import type { DocumentFields, ListField, TextField } from '../define/document-fields.ts';
import type { Translated } from '../text/language.ts';
import type { MergeData } from './block.ts';
import { type FieldColumns, shownValues } from './fields.ts';

/** "Resultados esperados" is {{resultados_esperados}} in a template. */
export function fieldNamed({ es }: Translated): string {
  return folded(es)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

export function plainField(label: Translated, explanation = label): TextField {
  return { kind: 'text', label, explanation, isRecommended: false };
}

export function rowsField(label: Translated, fields: DocumentFields, isRecommended = true): ListField {
  return { kind: 'list', label, explanation: label, isRecommended, fields };
}

export function columnFields(columns: FieldColumns): DocumentFields {
  return Object.fromEntries(
    Object.values(columns).map(({ label, note = label }) => [fieldNamed(label), plainField(label, note)]),
  );
}

/** A row as a document prints it; null, for what nobody filled, is printed as a dash. */
export function columnValues(
  columns: FieldColumns,
  row: Readonly<Record<string, unknown>> | undefined,
  context: Context,
): MergeData {
  const shown = row ? shownValues(columns, row, context) : {};
  return Object.fromEntries(Object.entries(columns).map(([key, { label }]) => [fieldNamed(label), shown[key] || null]));
}
