// addNamedRange: a name for a range, usable in formulas and as A1 notation.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#addnamedrangerequest

import { parseA1 } from '../../../grid/a1.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { NamedRange } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { placeOf, requestKind, required } from '../request-kind.ts';
import { namedRange } from '../shapes.ts';

export function refuseNamedRange(book: WorkbookDraft, named: NamedRange): void {
  const isName = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(named.name) && !/^(true|false)$/i.test(named.name);
  if (!isName || parseA1(named.name)) {
    throw new GridError(`The name you entered is not valid for a range: ${named.name}`);
  }
  const same = book.namedRanges.find(({ name }) => name.toLowerCase() === named.name.toLowerCase());
  if (same && same.namedRangeId !== named.namedRangeId) {
    throw new GridError(`A named range with the name "${named.name}" already exists.`);
  }
  placeOf(book, named.range, 'namedRange.range');
}

export const addNamedRange = requestKind<{ readonly namedRange?: Partial<NamedRange> }>(
  'addNamedRange',
  { namedRange },
  (body, { book, newTextId }) => {
    const given = required(body.namedRange, 'namedRange');
    const named: NamedRange = {
      namedRangeId: given.namedRangeId ?? newTextId(),
      name: given.name ?? '',
      range: required(given.range, 'namedRange.range'),
    };
    if (book.namedRanges.some(({ namedRangeId }) => namedRangeId === named.namedRangeId)) {
      throw new GridError(`A named range with id ${named.namedRangeId} already exists.`);
    }
    refuseNamedRange(book, named);
    book.namedRanges = [...book.namedRanges, named];
    return { namedRange: named };
  },
);
