// The fields of a document that a block of a programme makes, for its template: taken from the block, not listed again.
import type { Block } from '../src/blocks/block.ts';
import type { DocumentFields, ListField } from '../src/define/document-fields.ts';

export function fieldsOf({ key, paper }: Block): DocumentFields {
  if (!paper) throw new Error(`${key} makes no document.`);
  return paper.fields();
}

export function listOf(fields: DocumentFields, name: string): ListField {
  const field = fields[name];
  if (field?.kind !== 'list') throw new Error(`${name} is no list of the document.`);
  return field;
}
