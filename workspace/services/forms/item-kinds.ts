// The class that Google gives each kind of item, and the shape of a table of methods.

import type { ItemKind, ItemRecord } from './form-record.ts';

export type Members = Record<string, (...given: never[]) => unknown>;

/** Changes the item by a remote call and gives back its methods, so that calls can be chained. */
export type ChangeItem = (method: string, change: (item: ItemRecord) => void, request?: unknown) => object;

const titles: Readonly<Record<ItemKind, string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  CHECKBOX: 'CheckboxItem',
  LIST: 'ListItem',
  SCALE: 'ScaleItem',
  RATING: 'RatingItem',
  GRID: 'GridItem',
  CHECKBOX_GRID: 'CheckboxGridItem',
  DATE: 'DateItem',
  DATETIME: 'DateTimeItem',
  TIME: 'TimeItem',
  DURATION: 'DurationItem',
  SECTION_HEADER: 'SectionHeaderItem',
  PAGE_BREAK: 'PageBreakItem',
};

export const itemKinds = Object.keys(titles) as ItemKind[];

/** `TEXT` → `TextItem`; its methods `addTextItem` and `asTextItem` come from it. */
export const titleOfKind = (kind: ItemKind): string => titles[kind];
