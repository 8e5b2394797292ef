// The documents of a workbook in which certain programmes are switched on: those of every workbook, and those that the
// blocks of a programme bring along. What is installed, checked, listed and explained is taken from here.

import type { Paper } from '../blocks/block.ts';
import { blocksOf } from '../blocks/programme.ts';
import { documentKeys } from '../define/define-document.ts';
import { type DocumentKind, documentLabels } from '../tables/documents.ts';
import type { Translated } from '../text/language.ts';
import { blockProgrammes } from './block-programmes.ts';

export interface KnownDocument {
  readonly key: DocumentKind;
  readonly label: Translated;
  /** The block that makes it; the fields of the others lie with the document engine. */
  readonly paper?: Paper;
}

export function documentsWith(programmes: readonly string[], withFirst = true): readonly KnownDocument[] {
  const brought = blockProgrammes
    .filter(({ key }) => programmes.includes(key))
    .flatMap(blocksOf)
    .flatMap(({ paper }) => (paper ? [{ key: paper.template, label: documentLabels[paper.template], paper }] : []));
  return [...(withFirst ? documentKeys.map((key) => ({ key, label: documentLabels[key] })) : []), ...brought];
}
