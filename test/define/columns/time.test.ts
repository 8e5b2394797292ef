// An hour of the day, as people type it in a sheet, a form or the panel.
import { describe, expect, it } from 'vitest';
import { time } from '../../../src/define/columns/time.ts';
import { label } from '../../../src/text/language.ts';

const column = time(label('Empieza', 'Starts', 'Começa'), { required: true });
const context = { language: 'es', nameOf: () => undefined, idOf: () => undefined } as const;
const read = (raw: unknown) => column.fromAnswer(raw, context);

describe('A column of hours', () => {
  it.each([
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    ['9.05', '09:05'],
    ['14h30', '14:30'],
    ['14 h', '14:00'],
    ['16 hrs.', '16:00'],
    ['2:30 p. m.', '14:30'],
    ['12:00 a.m.', '00:00'],
    ['12 pm', '12:00'],
    ['2026-12-07T08:15', '08:15'],
  ])('understands %s', (written, meant) => {
    expect(read(written)).toEqual({ value: meant });
  });

  it.each(['25:00', '9:75', '13:00 pm', 'mañana', '-1', '0.5.1'])('asks again about %s', (written) => {
    expect(read(written).problem).toEqual({ code: 'notTime', value: written });
  });

  it('keeps every minute of the day through the sheet', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const value = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const cell = column.toCell(value, context);
      const number = cell && 'numberValue' in cell ? cell.numberValue : -1;
      expect(column.fromCell(number, context).value).toBe(value);
      expect(column.fromCell(46_363 + number, context).value).toBe(value);
    }
  });

  it('says that nothing was entered', () => {
    expect(read('').problem?.code).toBe('missing');
    expect(column.show('09:05', context)).toBe('9:05');
  });
});
