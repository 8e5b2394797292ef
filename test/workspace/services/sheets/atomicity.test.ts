// A batch is all or nothing: whatever valid requests come before one that fails, nothing of them is left.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestFaults } from '../../../contracts/google-api/validate-request.ts';
import { bookOf, fill, openBench, rowsOf } from './sheets-bench.ts';

const cell = fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean());
const index = fc.nat(9);
const range = fc
  .tuple(index, index, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([row, column, rows, columns]) => ({
    sheetId: 0,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  }));
const stretch = fc
  .tuple(index, fc.integer({ min: 1, max: 3 }), fc.constantFrom('ROWS', 'COLUMNS'))
  .map(([startIndex, count, dimension]) => ({ sheetId: 0, dimension, startIndex, endIndex: startIndex + count }));

const request = fc.oneof(
  fc
    .tuple(index, index, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }))
    .map(([rowIndex, columnIndex, rows]) => ({
      updateCells: { start: { sheetId: 0, rowIndex, columnIndex }, rows: rowsOf(rows), fields: 'userEnteredValue' },
    })),
  fc
    .array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 })
    .map((rows) => ({ appendCells: { sheetId: 0, rows: rowsOf(rows), fields: '*' } })),
  stretch.map((source) => ({ insertDimension: { range: source } })),
  stretch.map((source) => ({ deleteDimension: { range: source } })),
  fc.tuple(stretch, fc.nat(15)).map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  range.map((where) => ({ repeatCell: { range: where, cell: { note: 'n' }, fields: 'note' } })),
  range.map((where) => ({ setDataValidation: { range: where, rule: { condition: { type: 'DATE_IS_VALID' } } } })),
  range.map((where) => ({
    sortRange: { range: where, sortSpecs: [{ dimensionIndex: where.startColumnIndex, sortOrder: 'DESCENDING' }] },
  })),
  range.map((where) => ({ addProtectedRange: { protectedRange: { range: where } } })),
  range.map((where) => ({ unmergeCells: { range: where } })),
  fc.string({ minLength: 1, maxLength: 8 }).map((title) => ({ addSheet: { properties: { title } } })),
);

const base = [
  ['a', 1],
  ['b', 2],
  ['c', 3],
];

describe('a batch of requests', () => {
  it('leaves no trace when its last request fails', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 6 }), (requests) => {
        const bench = openBench();
        fill(bench, base);
        const before = bookOf(bench);
        const copy = structuredClone(before);
        expect(() => bench.batch(...requests, { deleteSheet: { sheetId: 987_654 } })).toThrow(
          /Invalid requests\[\d+\]|title/,
        );
        expect(bookOf(bench)).toBe(before);
        expect(before).toEqual(copy);
      }),
      { numRuns: 150 },
    );
  });

  it('changes the workbook as its requests one by one do', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
        const together = openBench();
        const apart = openBench();
        fill(together, base);
        fill(apart, base);
        let isRefused = false;
        try {
          together.batch(...requests);
        } catch {
          isRefused = true;
        }
        fc.pre(!isRefused);
        for (const each of requests) apart.batch(each);
        expect({ ...bookOf(together), id: '' }).toEqual({ ...bookOf(apart), id: '' });
        expect(requestFaults(together.calls as never)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
