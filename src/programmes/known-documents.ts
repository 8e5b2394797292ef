// The documents of a workbook in which certain programmes are switched on: those of every workbook, and those that the
// blocks of a programme bring along. What is installed, checked, listed and explained is taken from here.

import { blocksOf } from '../blocks/programme.ts';
import { documentKeys } from '../define/define-document.ts';
import { documentFields } from '../documents/fields/all.ts';
import type { DocumentFields } from '../documents/fields/field.ts';
import { type DocumentKind, documentLabels } from '../tables/documents.ts';
import type { Translated } from '../text/language.ts';
import { blockProgrammes } from './block-programmes.ts';

export interface KnownDocument {
  readonly key: DocumentKind;
  readonly label: Translated;
  /** What its template may name. */
  fields(): DocumentFields;
}

export function documentsWith(programmes: readonly string[]): readonly KnownDocument[] {
  const common = documentKeys.map((key) => ({ key, label: documentLabels[key], fields: () => documentFields[key] }));
  const brought = blockProgrammes
    .filter(({ key }) => programmes.includes(key))
    .flatMap(blocksOf)
    .flatMap(({ paper }) =>
      paper ? [{ key: paper.template, label: documentLabels[paper.template], fields: paper.fields }] : [],
    );
  return [...common, ...brought];
}
