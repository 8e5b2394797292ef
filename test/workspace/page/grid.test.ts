import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../workspace/page/grid/axis.ts';
import { addressOf, boxOf, cellSelection, columnLetters, move } from '../../../workspace/page/grid/selection.ts';
import { fieldsOf } from '../../../workspace/page/workbook/clipboard.ts';

describe('axisOf', () => {
  it('finds the index that covers any pixel', () => {
    const sizes = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }).filter((list) => list.some((size) => size > 0));
    fc.assert(
      fc.property(sizes, fc.nat(3000), (list, pixel) => {
        const axis = axisOf(
          list.length,
          21,
          list.map((size, i) => [i, size] as const),
        );
        const at = axis.at(pixel);
        if (pixel < axis.total) {
          expect(axis.offset(at)).toBeLessThanOrEqual(pixel);
          expect(axis.offset(at + 1)).toBeGreaterThan(pixel);
        } else expect(at).toBe(list.length - 1);
      }),
    );
  });

  it('steps over hidden rows', () => {
    const axis = axisOf(4, 21, [
      [1, 0],
      [2, 0],
    ]);
    expect(axis.step(0, 1)).toBe(3);
    expect(axis.step(3, 1)).toBe(3);
  });
});

describe('the selection', () => {
  const axes = { rows: axisOf(100, 21, []), columns: axisOf(10, 100, []) };

  it('moves, extends, and jumps to the edge of the filled block', () => {
    const filled = (row: number) => row < 5 || row > 8;
    expect(move(cellSelection(0, 0), 'down', axes)).toEqual(cellSelection(1, 0));
    expect(boxOf(move(cellSelection(3, 3), 'up', axes, { extend: true }))).toEqual({
      top: 2,
      left: 3,
      bottom: 4,
      right: 4,
    });
    expect(move(cellSelection(0, 0), 'down', axes, { jump: filled }).row).toBe(4);
    expect(move(cellSelection(4, 0), 'down', axes, { jump: filled }).row).toBe(9);
    expect(move(cellSelection(99, 0), 'down', axes).row).toBe(99);
  });

  it('has an address', () => {
    expect(addressOf(cellSelection(0, 27))).toBe('AB1');
    expect(addressOf({ row: 4, column: 2, endRow: 1, endColumn: 0 })).toBe('A2:C5');
    expect([25, 26, 701, 702].map(columnLetters)).toEqual(['Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('pasted text', () => {
  it('is rows and fields, with quoted ones that hold tabs and line ends', () => {
    expect(fieldsOf('a\tb\nc\td\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(fieldsOf('"a\tx"\t"dice ""sí"""\r\n"dos\nlíneas"\t')).toEqual([
      ['a\tx', 'dice "sí"'],
      ['dos\nlíneas', ''],
    ]);
    expect(fieldsOf('solo')).toEqual([['solo']]);
  });
});
