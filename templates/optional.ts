// Parts of a document that appear only when a field has content, and what to say when it has none.
// {{#hay_field}} is understood by the merge for every field.
import type { Paragraph, Table } from 'docx';
import { hint, tagLine } from './paragraphs.ts';

/** The content when the field has any; otherwise the sentence, when one is given. */
export function whenThereIs(
  field: string,
  content: readonly (Paragraph | Table)[],
  otherwise = '',
): (Paragraph | Table)[] {
  const shown = [tagLine(`{{#hay_${field}}}`), ...content, tagLine(`{{/hay_${field}}}`)];
  if (otherwise === '') return shown;
  return [...shown, tagLine(`{{^hay_${field}}}`), hint(otherwise), tagLine(`{{/hay_${field}}}`)];
}
