// What the template of a document may name, with the explanation of each field, for whoever edits the template.
// Taken from the field lists that the merge itself checks.
import * as z from 'zod/mini';
import { documentKeys } from '../../define/define-document.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { documentFields } from '../../documents/fields/all.ts';
import type { DocumentFields } from '../../documents/fields/field.ts';
import { documentLabels } from '../../tables/documents.ts';
import type { Language } from '../../text/language.ts';
import type { FieldView, TemplateFields } from '../../views/document-view.ts';

export const availableFields = defineQuery({
  reads: [],
  input: z.object({ kind: z.enum(documentKeys) }),
  run(_records, { kind }, { language }): TemplateFields {
    return { kind, label: documentLabels[kind][language], fields: fieldViews(documentFields[kind], language) };
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
