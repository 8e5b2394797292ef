// What cells show: dates, numbers, money, percentages, by pattern and locale; and how typed text is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfSerial, partsOfSerial, serialOfDay, serialOfInstant } from '../../../workspace/grid/date-serial.ts';
import { formattedValue } from '../../../workspace/grid/formatted-value.ts';
import { parsedEntry } from '../../../workspace/grid/parse-entry.ts';

const shown = (value: number, type: string, pattern: string, locale = 'es_MX') =>
  formattedValue(value, { type, pattern }, locale);
const day = 46346; // 20 November 2026

describe('number formats', () => {
  it.each([
    [1234.5, '0', '1235'],
    [1234.5, '0.00', '1234.50'],
    [1234567.891, '#,##0', '1,234,568'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12.5%'],
    [1234.5, '"$"#,##0.00', '$1,234.50'],
    [-1234.5, '"$"#,##0.00', '-$1,234.50'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"nada"', 'nada'],
    [7, '000', '007'],
    [1.5, '#.##', '1.5'],
    [1234.5678, '0.00E+00', '1.23E+03'],
    [1.005, '0.00', '1.01'],
    [3, '0 "sesiones"', '3 sesiones'],
  ])('%d under %s shows %s', (value, pattern, text) => {
    expect(shown(value, 'NUMBER', pattern)).toBe(text);
  });

  it('uses the separators of the locale', () => {
    expect(shown(1234.5, 'NUMBER', '#,##0.00', 'pt_BR')).toBe('1.234,50');
    expect(formattedValue(0.5, undefined, 'pt_BR')).toBe('0,5');
  });

  it.each([
    ['dd/mm/yyyy', '20/11/2026'],
    ['yyyy-mm-dd hh:mm', '2026-11-20 18:05'],
    ['d "de" mmmm "de" yyyy', '20 de noviembre de 2026'],
    ['ddd d/m/yy', 'vie 20/11/26'],
    ['h:mm am/pm', '6:05 PM'],
    ['hh:mm:ss', '18:05:30'],
    ['[h]:mm', '1112322:05'],
  ])('a date under %s shows %s', (pattern, text) => {
    expect(shown(day + (18 * 3600 + 5 * 60 + 30) / 86_400, 'DATE_TIME', pattern)).toBe(text);
  });

  it('shows plain values as Sheets does', () => {
    const plain = (value: number | boolean | string) => formattedValue(value, undefined, 'es_MX');
    expect([1 / 3, 0.1 + 0.2, 1e20, 12, true, 'x'].map(plain)).toEqual([
      '0.3333333333',
      '0.3',
      '1E+20',
      '12',
      'VERDADERO',
      'x',
    ]);
    expect(formattedValue(day, { type: 'DATE' }, 'en_US')).toBe('11/20/2026');
  });
});

describe('typed text', () => {
  const value = (text: string, locale = 'es_MX') => parsedEntry(text, locale, 2026).value;

  it.each([
    ['12', 12],
    ['-1,234.5', -1234.5],
    ['$1,234', 1234],
    ['12.5%', 0.125],
    ['1e3', 1000],
    ['20/11/2026', day],
    ['20-11-26', day],
    ['2026-11-20', day],
    ['20/11', day],
    ['20/11/2026 18:00', day + 0.75],
    ['6:00 p. m.', 0.75],
    ['18:00', 0.75],
    ['verdadero', true],
    ['FALSE', false],
  ])('%s is read as %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    '31/02/2026',
    '25:00',
    '1,23',
    '12-A',
    '1.2.3',
    '55 1234 5678',
    'R2D2',
    '2026-13-01',
    '-',
    '+',
    '@hola',
    '-hola',
  ])('%s stays text', (text) => {
    expect(value(text)).toBe(text);
  });

  it('is a formula after = or a plus, and text after an apostrophe', () => {
    expect(value('=A1')).toEqual({ formula: '=A1' });
    expect(value('+A1')).toEqual({ formula: '=+A1' });
    expect(value("'=A1")).toBe('=A1');
    expect(value('')).toBeUndefined();
  });

  it('puts the month first in the United States and the comma before decimals in Brazil', () => {
    expect(value('11/20/2026', 'en_US')).toBe(day);
    expect(value('1.234,5', 'pt_BR')).toBe(1234.5);
  });

  it('shows again what was read, for any number and day', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => value(String(number)) === number));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80_000 }),
        (serial) => value(shown(serial, 'DATE', 'dd/mm/yyyy')) === serial,
      ),
    );
  });
});

describe('date serials', () => {
  it('count days from 30 December 1899', () => {
    expect(serialOfDay(1899, 12, 30)).toBe(0);
    expect(serialOfDay(2026, 11, 20)).toBe(day);
    expect(serialOfDay(2026, 2, 30)).toBeUndefined();
    expect(partsOfSerial(day + 0.5)).toEqual({ year: 2026, month: 11, day: 20, hour: 12, minute: 0, second: 0 });
  });

  it('mean the same instant there and back in every zone', () => {
    const zones = fc.constantFrom('America/Mexico_City', 'America/La_Paz', 'Europe/Madrid', 'Asia/Kathmandu');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000_000 }), zones, (minutes, zone) => {
        const instant = Date.UTC(1980, 0, 1) + minutes * 60_000;
        const back = instantOfSerial(serialOfInstant(instant, zone), zone);
        // An hour that the clocks repeat has two instants.
        expect(Math.abs(back - instant) % 3_600_000).toBe(0);
        expect(serialOfInstant(back, zone)).toBe(serialOfInstant(instant, zone));
      }),
      { numRuns: 200 },
    );
  });
});
