// Inserting, deleting, moving: ranges, formulas and cells stay together; a draft leaves no trace until committed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankCell } from '../../../workspace/grid/cell.ts';
import { deleteDimension, insertDimension, moveDimension } from '../../../workspace/grid/dimensions.ts';
import { masked, parseMask, selected } from '../../../workspace/grid/field-mask.ts';
import type { JsonObject } from '../../../workspace/grid/json.ts';
import { copiedFormula, formulaWithRenamedSheet, shiftedFormula } from '../../../workspace/grid/shift-formulas.ts';
import { shiftedByDelete, shiftedByInsert, shiftedByMove } from '../../../workspace/grid/span.ts';
import { newWorkbook, type Workbook } from '../../../workspace/grid/workbook.ts';
import { WorkbookDraft } from '../../../workspace/grid/workbook-draft.ts';

const empty = newWorkbook({
  id: 'w',
  owner: 'o',
  title: 't',
  locale: 'es_MX',
  timeZone: 'UTC',
  firstSheetTitle: 'Hoja 1',
});

/** A column of numbers 0, 1, 2… each with metadata on its row. */
function numbered(count: number): Workbook {
  const draft = new WorkbookDraft(empty);
  const sheet = draft.sheet(0);
  sheet.setSize({ rowCount: count, columnCount: 3 });
  for (let row = 0; row < count; row += 1) sheet.setCell(row, 0, { ...blankCell, value: row });
  draft.developerMetadata = Array.from({ length: count }, (_, row) => ({
    metadataId: row,
    metadataKey: 'row',
    visibility: 'DOCUMENT' as const,
    location: { dimensionRange: { sheetId: 0, dimension: 'ROWS' as const, startIndex: row, endIndex: row + 1 } },
  }));
  return draft.commit();
}

type Operation =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(20), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(20), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('move' as const),
    at: fc.nat(20),
    count: fc.integer({ min: 1, max: 4 }),
    to: fc.nat(24),
  }),
);

function apply(draft: WorkbookDraft, operations: readonly Operation[]): void {
  const sheet = draft.sheet(0);
  for (const { at, count, ...rest } of operations) {
    if (rest.kind === 'insert') insertDimension(draft, sheet, 'ROWS', at, count, false);
    else if (rest.kind === 'delete') deleteDimension(draft, sheet, 'ROWS', at, at + count);
    else moveDimension(draft, sheet, 'ROWS', at, at + count, rest.to);
  }
}

describe('a workbook draft', () => {
  it('keeps metadata on its row through any insertion, deletion and move', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 8 }), (operations) => {
        const draft = new WorkbookDraft(numbered(20));
        try {
          apply(draft, operations);
        } catch {
          // Operations beyond the grid are refused; what was done before them still has to fit.
        }
        const book = draft.commit();
        const rows = book.sheets[0]?.rows ?? [];
        const alive = new Set(rows.flatMap((row) => row?.[0]?.value ?? []));
        expect(book.developerMetadata.length).toBe(alive.size);
        for (const { metadataId, location } of book.developerMetadata) {
          const start = 'dimensionRange' in location ? (location.dimensionRange.startIndex ?? -1) : -1;
          expect(rows[start]?.[0]?.value).toBe(metadataId);
        }
      }),
    );
  });

  it('leaves the workbook it came from untouched, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 5 }), fc.nat(19), (operations, row) => {
        const before = numbered(20);
        const copy = structuredClone(before);
        const draft = new WorkbookDraft(before);
        draft.sheet(0).setCell(row, 1, { ...blankCell, value: 'x' });
        try {
          apply(draft, operations);
        } catch {
          // A refusal is one way for a batch to end.
        }
        expect(before).toEqual(copy);
      }),
    );
  });

  it('shares what did not change', () => {
    const before = numbered(20);
    const draft = new WorkbookDraft(before);
    draft.sheet(0).setCell(3, 0, { ...blankCell, value: 'x' });
    const after = draft.commit();
    expect(after.sheets[0]?.rows[4]).toBe(before.sheets[0]?.rows[4]);
    expect(after.sheets[0]?.rows[3]).not.toBe(before.sheets[0]?.rows[3]);
    expect(new WorkbookDraft(before).commit().sheets[0]).toBe(before.sheets[0]);
  });
});

describe('spans', () => {
  it('grow by what is inserted inside, and only then', () => {
    expect(shiftedByInsert(2, 3)({ start: 2, end: 5 })).toEqual({ start: 5, end: 8 });
    expect(shiftedByInsert(3, 3)({ start: 2, end: 5 })).toEqual({ start: 2, end: 8 });
    expect(shiftedByInsert(5, 3)({ start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
    expect(shiftedByInsert(0, 3)({ start: 0, end: undefined })).toEqual({ start: 0, end: undefined });
  });

  it('shrink by what is deleted and vanish when nothing is left', () => {
    expect(shiftedByDelete(1, 3)({ start: 2, end: 5 })).toEqual({ start: 1, end: 3 });
    expect(shiftedByDelete(2, 5)({ start: 2, end: 5 })).toBeUndefined();
    expect(shiftedByDelete(0, 2)({ start: 2, end: 5 })).toEqual({ start: 0, end: 3 });
  });

  it('travel with a move', () => {
    expect(shiftedByMove(0, 1, 4)({ start: 0, end: 1 })).toEqual({ start: 3, end: 4 });
    expect(shiftedByMove(4, 5, 0)({ start: 0, end: 1 })).toEqual({ start: 1, end: 2 });
    expect(shiftedByMove(1, 2, 4)({ start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
  });
});

describe('references in formulas', () => {
  const inserted = (formula: string, own = 'Hoja 1') =>
    shiftedFormula(formula, own, 'Hoja 1', 'ROWS', shiftedByInsert(1, 1));

  it('follow their cells, in the right sheet only', () => {
    expect(inserted("=SUM(A1:A3)+$B$2+'Hoja 1'!C5+Otra!C5")).toBe("=SUM(A1:A4)+$B$3+'Hoja 1'!C6+Otra!C5");
    expect(inserted('=A5+Datos!A5', 'Datos')).toBe('=A5+Datos!A5');
    expect(inserted('="A5"&LOG10(A5)&\'Hoja 1\'!2:3')).toBe('="A5"&LOG10(A6)&\'Hoja 1\'!3:4');
  });

  it('become #REF! when their cells are deleted', () => {
    expect(shiftedFormula('=A2+A1', 'H', 'H', 'ROWS', shiftedByDelete(1, 2))).toBe('=#REF!+A1');
    expect(shiftedFormula('=SUM(B:C)', 'H', 'H', 'COLUMNS', shiftedByDelete(0, 1))).toBe('=SUM(A:B)');
  });

  it('move when copied, unless anchored', () => {
    expect(copiedFormula('=A1+$A1+A$1+$A$1', 1, 1)).toBe('=B2+$A2+B$1+$A$1');
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follow the new name of a tab', () => {
    expect(formulaWithRenamedSheet("='Hoja 1'!A1+B1", 'Hoja 1', 'Mis datos')).toBe("='Mis datos'!A1+B1");
  });
});

describe('field masks', () => {
  const source = { a: { b: 1, c: [{ d: 2, e: 3 }] }, f: 4 };

  it('select parts of a response, through lists', () => {
    expect(selected(source, parseMask('a(b,c/d)'))).toEqual({ a: { b: 1, c: [{ d: 2 }] } });
    expect(selected(source, parseMask('a.c.e,f'))).toEqual({ a: { c: [{ e: 3 }] }, f: 4 });
    expect(selected(source, parseMask('*'))).toEqual(source);
    expect(() => parseMask('a(b')).toThrow('Invalid field selection');
  });

  it('replace what they name and clear what the source lacks', () => {
    const target: JsonObject = { a: { b: 9, z: 1 }, g: 5, h: 6 };
    expect(masked(target, source, parseMask('a.b,g'))).toEqual({ a: { b: 1, z: 1 }, h: 6 });
  });
});
