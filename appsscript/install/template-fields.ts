// What each template may name: a block says it of the document that it makes; the lists of the others are told at length
// in every language, and come with the document engine.

import type { DocumentFields } from '../../src/define/document-fields.ts';
import { refuse } from '../../src/define/refusal.ts';
import { fieldViews } from '../../src/documents/fields/field-views.ts';
import { documentsWith, type KnownDocument } from '../../src/programmes/known-documents.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import type { TemplateFields } from '../../src/views/document-view.ts';
import { documentEngine } from '../document-engine/load-engine.ts';
import type { OpenBook } from '../interpreter/open-book.ts';

export function fieldsOf({ key, paper }: KnownDocument): DocumentFields {
  return paper ? paper.fields() : documentEngine().fieldsOf(key);
}

export function templateFields(kind: string, { run }: Pick<OpenBook, 'run'>): TemplateFields {
  const { language } = run.context;
  const known = documentsWith(...waysOn(run.context));
  const document = known.find(({ key }) => key === kind);
  if (!document) throw refuse('unexpected', { problem: kind });
  return {
    kinds: known.map(({ key, label }) => ({ key, label: label[language] })),
    fields: fieldViews(fieldsOf(document), language),
  };
}
