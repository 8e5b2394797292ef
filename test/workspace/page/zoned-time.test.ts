import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localText } from '../../../workspace/page/records/zoned-time.ts';

describe('the clock’s date field', () => {
  it('shows and reads the same minute in any zone', () => {
    const zones = fc.constantFrom('America/Mexico_City', 'America/Bogota', 'America/Sao_Paulo', 'UTC', 'Asia/Kolkata');
    fc.assert(
      fc.property(fc.integer({ min: 28_000_000, max: 31_000_000 }), zones, (minutes, zone) => {
        expect(instantOf(localText(minutes * 60_000, zone), zone)).toBe(minutes * 60_000);
      }),
    );
  });
});
