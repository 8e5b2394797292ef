import { describe, expect, it } from 'vitest';
import { formulaAt } from '../../../workspace/server/formula-at.ts';

describe('formulaAt', () => {
  it.each([
    ['=A1>3', 2, 1, '=B3>3'],
    ['=$A1&A$1&$A$1', 2, 1, '=$A3&B$1&$A$1'],
    ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
    ["='Hoja A1'!B2", 1, 1, "='Hoja A1'!C3"],
  ])('moves %s by %i rows and %i columns', (formula, rows, columns, moved) => {
    expect(formulaAt(formula, rows, columns)).toBe(moved);
  });
});
