import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../../workspace/server/calendar-file.ts';

const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const zone = 'America/Mexico_City';

describe('calendarEntries', () => {
  it('reads UTC times, folded lines and escaped texts', () => {
    const [entry] = calendarEntries(
      file(
        'UID:1',
        'DTSTART:20270115T160000Z',
        'DTEND:20270115T180000Z',
        'SUMMARY:Sesión\\, la',
        '  segunda',
        'ATTENDEE;CN="Ana, M.":mailto:ana@ejemplo.org',
      ),
      '7',
      zone,
    );
    expect(entry).toMatchObject({
      uid: '1',
      mailId: '7',
      title: 'Sesión, la segunda',
      wholeDay: false,
      guests: ['Ana, M.'],
    });
    expect(entry?.start).toBe(Date.UTC(2027, 0, 15, 16));
  });

  it('reads local times in their own zone, and in the workspace’s when they name none', () => {
    const named = calendarEntries(file('DTSTART;TZID=America/Bogota:20270115T100000', 'SUMMARY:a'), '1', zone);
    const bare = calendarEntries(file('DTSTART:20270115T100000', 'SUMMARY:a'), '1', zone);
    expect(named[0]?.start).toBe(Date.UTC(2027, 0, 15, 15));
    expect(bare[0]?.start).toBe(Date.UTC(2027, 0, 15, 16));
  });

  it('knows whole days and cancellations', () => {
    const [entry] = calendarEntries(file('DTSTART;VALUE=DATE:20270115', 'SUMMARY:a', 'STATUS:CANCELLED'), '1', zone);
    expect(entry).toMatchObject({ wholeDay: true, cancelled: true, start: Date.UTC(2027, 0, 15) });
  });

  it('leaves out an event without a start', () => {
    expect(calendarEntries(file('SUMMARY:a'), '1', zone)).toEqual([]);
  });
});
