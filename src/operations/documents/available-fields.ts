// What the template of a document may name, with the explanation of each field, for whoever edits the template.
// Taken from the field lists that the merge itself checks.
import * as z from 'zod/mini';
import { defineQuery } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import type { DocumentFields } from '../../documents/fields/field.ts';
import { documentsWith } from '../../programmes/known-documents.ts';
import type { Language } from '../../text/language.ts';
import type { FieldView, TemplateFields } from '../../views/document-view.ts';

export const availableFields = defineQuery({
  reads: [],
  input: z.object({ kind: z.string() }),
  run(_records, { kind }, { language, settings }): TemplateFields {
    const known = documentsWith(settings.programmes);
    const document = known.find(({ key }) => key === kind);
    if (!document) throw refuse('unexpected', { problem: kind });
    return {
      kinds: known.map(({ key, label }) => ({ key, label: label[language] })),
      fields: fieldViews(document.fields(), language),
    };
  },
});

function fieldViews(fields: DocumentFields, language: Language): readonly FieldView[] {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    label: field.label[language],
    explanation: field.explanation[language],
    kind: field.kind,
    recommended: field.isRecommended,
    fields: field.kind === 'list' ? fieldViews(field.fields, language) : [],
  }));
}
