// What each kind of item adds to the methods that all items have.
// Reference: https://developers.google.com/apps-script/reference/forms/item-type

import { GoogleError } from '../../engine/google-error.ts';
import { choiceMembers } from './choice-object.ts';
import { pageNavigations, ratingIcons } from './form-enums.ts';
import type { FormHandle } from './form-handle.ts';
import type { ItemKind } from './form-record.ts';
import type { ChangeItem, Members } from './item-kinds.ts';
import { navigationOf } from './item-reference.ts';
import { validationOf } from './validation-builders.ts';

const validation = (kind: ItemKind, change: ChangeItem): Members => ({
  setValidation: (value: unknown) => {
    const record = validationOf(value, kind);
    return change(
      'setValidation',
      (item) => {
        item.validation = record;
      },
      record,
    );
  },
  clearValidation: () =>
    change('clearValidation', (item) => {
      delete item.validation;
    }),
});

const texts = (given: unknown, what: string): string[] => {
  if (!Array.isArray(given) || given.length === 0)
    throw new GoogleError(`${what} must be an array with at least one text.`);
  const values = given.map(String);
  if (new Set(values).size < values.length) throw new GoogleError(`${what} must not repeat a value.`);
  return values;
};

const scale = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  getLowerBound: () => handle.item(id).lower,
  getUpperBound: () => handle.item(id).upper,
  getLeftLabel: () => handle.item(id).lowerLabel,
  getRightLabel: () => handle.item(id).upperLabel,
  /** Lower 0 or 1, upper 3 to 10. https://developers.google.com/apps-script/reference/forms/scale-item#setboundslower,-upper */
  setBounds: (lower: unknown, upper: unknown) => {
    const isLower = lower === 0 || lower === 1;
    if (!isLower || !Number.isInteger(upper) || Number(upper) < 3 || Number(upper) > 10) {
      throw new GoogleError('Scale bounds must go from 0 or 1 to a number between 3 and 10.');
    }
    return change(
      'setBounds',
      (item) => {
        item.lower = Number(lower);
        item.upper = Number(upper);
      },
      [lower, upper],
    );
  },
  setLabels: (lower: unknown, upper: unknown) =>
    change(
      'setLabels',
      (item) => {
        item.lowerLabel = String(lower);
        item.upperLabel = String(upper);
      },
      [lower, upper],
    ),
});

/** https://developers.google.com/apps-script/reference/forms/rating-item */
const rating = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  getRatingScaleLevel: () => handle.item(id).upper,
  getRatingIcon: () => ratingIcons[handle.item(id).ratingIcon],
  setRatingScaleLevel: (level: unknown) => {
    if (!Number.isInteger(level) || Number(level) < 3 || Number(level) > 10) {
      throw new GoogleError('The rating scale level must be between 3 and 10.');
    }
    return change(
      'setRatingScaleLevel',
      (item) => {
        item.upper = Number(level);
      },
      level,
    );
  },
  setRatingIcon: (icon: unknown) => {
    const name = Object.values(ratingIcons)
      .find((each) => each === icon)
      ?.name();
    if (name === undefined) throw new GoogleError('setRatingIcon takes a value of FormApp.RatingIconType.');
    return change(
      'setRatingIcon',
      (item) => {
        item.ratingIcon = name;
      },
      name,
    );
  },
});

const grid = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  getRows: () => handle.item(id).rows,
  getColumns: () => handle.item(id).columns,
  setRows: (rows: unknown) => {
    const values = texts(rows, 'Rows');
    return change(
      'setRows',
      (item) => {
        item.rows = values;
      },
      values,
    );
  },
  setColumns: (columns: unknown) => {
    const values = texts(columns, 'Columns');
    return change(
      'setColumns',
      (item) => {
        item.columns = values;
      },
      values,
    );
  },
});

const year = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  includesYear: () => handle.item(id).includesYear,
  setIncludesYear: (enabled: unknown) =>
    change(
      'setIncludesYear',
      (item) => {
        item.includesYear = Boolean(enabled);
      },
      enabled,
    ),
});

/** https://developers.google.com/apps-script/reference/forms/page-break-item */
const pageBreak = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  getGoToPage: () => {
    const { goTo } = handle.item(id);
    return goTo?.type === 'GO_TO_PAGE' ? handle.itemObject(goTo.pageId) : null;
  },
  getPageNavigationType: () => pageNavigations[handle.item(id).goTo?.type ?? 'CONTINUE'],
  setGoToPage: (target: unknown) => {
    const goTo = navigationOf(target);
    return change(
      'setGoToPage',
      (item) => {
        item.goTo = goTo;
      },
      goTo,
    );
  },
});

export const specificMembers = (handle: FormHandle, id: number, kind: ItemKind, change: ChangeItem): Members => {
  switch (kind) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return validation(kind, change);
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX':
      return { ...choiceMembers(handle, id, kind, change), ...(kind === 'CHECKBOX' ? validation(kind, change) : {}) };
    case 'SCALE':
      return scale(handle, id, change);
    case 'RATING':
      return rating(handle, id, change);
    case 'GRID':
    case 'CHECKBOX_GRID':
      return { ...grid(handle, id, change), ...validation(kind, change) };
    case 'DATE':
    case 'DATETIME':
      return year(handle, id, change);
    case 'PAGE_BREAK':
      return pageBreak(handle, id, change);
    default:
      return {};
  }
};
