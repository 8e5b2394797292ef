// Parts of a document that appear only when a field has content, and what to say when it has none.
// {{#hay_field}} is understood by the merge for every field.
import type { Paragraph, Table } from 'docx';
import { heading, hint, type ParagraphLook, paragraph, tagLine } from './paragraphs.ts';

/** The content when the field has any; otherwise the sentence, when one is given. */
export function whenThereIs(
  field: string,
  content: readonly (Paragraph | Table)[],
  otherwise = '',
): (Paragraph | Table)[] {
  const shown = [tagLine(`{{#hay_${field}}}`), ...content, tagLine(`{{/hay_${field}}}`)];
  if (otherwise === '') return shown;
  return [...shown, tagLine(`{{^hay_${field}}}`), hint(otherwise, { keepNext: true }), tagLine(`{{/hay_${field}}}`)];
}

/** One line with the field; no line at all while it is empty. */
export function lineIfAny(field: string, look: ParagraphLook = {}): Paragraph[] {
  return [tagLine(`{{#hay_${field}}}`), paragraph(`{{${field}}}`, look), tagLine(`{{/hay_${field}}}`)];
}

/** A heading with the text of one field; neither appears while the field is empty. The last one stays with what follows. */
export function section(title: string, field: string, isLast = false): (Paragraph | Table)[] {
  return whenThereIs(field, [heading(title), paragraph(`{{${field}}}`, { after: 120, keepNext: isLast })]);
}
