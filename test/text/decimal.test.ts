// Figures with one decimal, as each language writes them.
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/text/decimal.ts';

describe('a decimal', () => {
  it('has a comma in Portuguese and a point in the others', () => {
    expect([decimal(4.56, 'es'), decimal(4.56, 'en'), decimal(5, 'pt')]).toEqual(['4.6', '4.6', '5,0']);
  });
});
