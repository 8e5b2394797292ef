// Which item of which form an object of the script stands for, also when it comes back as an argument.

import { GoogleError } from '../../engine/google-error.ts';
import { pageNavigations } from './form-enums.ts';
import type { ItemKind, Navigation } from './form-record.ts';

export interface ItemReference {
  readonly formId: string;
  readonly itemId: number;
  readonly kind: ItemKind;
}

const references = new WeakMap<object, ItemReference>();

export const registerItem = <T extends object>(item: T, reference: ItemReference): T => {
  references.set(item, reference);
  return item;
};

export const itemReference = (value: unknown): ItemReference | undefined =>
  typeof value === 'object' && value !== null ? references.get(value) : undefined;

/** A page break or a value of FormApp.PageNavigationType, as a choice or a page break takes it. */
export const navigationOf = (target: unknown): Navigation => {
  const reference = itemReference(target);
  if (reference?.kind === 'PAGE_BREAK') return { type: 'GO_TO_PAGE', pageId: reference.itemId };
  if (target === pageNavigations.CONTINUE) return { type: 'CONTINUE' };
  if (target === pageNavigations.RESTART) return { type: 'RESTART' };
  if (target === pageNavigations.SUBMIT) return { type: 'SUBMIT' };
  throw new GoogleError(
    'The navigation must be a PageBreakItem, or CONTINUE, RESTART or SUBMIT of FormApp.PageNavigationType.',
  );
};
