// Dates and periods as people write them in each language.
import { describe, expect, it } from 'vitest';
import { showPeriod } from '../../src/calendar/show-date.ts';

describe('a period', () => {
  it('says once what its two days share', () => {
    expect(showPeriod('2026-10-06', '2026-10-27', 'es')).toBe('6 al 27 de octubre de 2026');
    expect(showPeriod('2026-10-06T10:00', '2026-11-03T10:00', 'es')).toBe('6 de octubre al 3 de noviembre de 2026');
    expect(showPeriod('2026-12-14', '2027-01-29', 'es')).toBe('14 de diciembre de 2026 al 29 de enero de 2027');
  });

  it('reads naturally in English and Portuguese', () => {
    expect(showPeriod('2026-10-06', '2026-10-27', 'en')).toBe('October 6 to 27, 2026');
    expect(showPeriod('2026-10-06', '2026-11-03', 'en')).toBe('October 6 to November 3, 2026');
    expect(showPeriod('2026-10-06', '2026-10-27', 'pt')).toBe('6 a 27 de outubro de 2026');
  });
});
