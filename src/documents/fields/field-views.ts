// Fields with their explanation in one language, for whoever edits the template.

import type { DocumentFields } from '../../define/document-fields.ts';
import type { Language } from '../../text/language.ts';
import type { FieldView } from '../../views/document-view.ts';

export function fieldViews(fields: DocumentFields, language: Language): readonly FieldView[] {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    label: field.label[language],
    explanation: field.explanation[language],
    kind: field.kind,
    recommended: field.isRecommended,
    fields: field.kind === 'list' ? fieldViews(field.fields, language) : [],
  }));
}
