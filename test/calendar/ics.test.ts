// The calendar file: what calendars demand of it, whatever people typed.
// Read back by unfolding and unescaping, as RFC 5545 says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, foldLine, publishCalendar, writeCalendar } from '../../src/calendar/ics.ts';
import { utcOf } from '../../src/calendar/zoned-time.ts';

const event: CalendarEvent = {
  uid: 'se-2026-001@entrepares',
  sequence: 0,
  method: 'REQUEST',
  startsAt: '2026-12-03T16:00',
  minutes: 120,
  timeZone: 'America/Mexico_City',
  writtenAt: '2026-11-20T09:00',
  title: 'Registro de marca, sesión 1',
  place: 'Sala 2; planta baja',
  description: 'Salud\nLucía',
  organizer: { name: 'Coordinación "Mentoría"', email: 'c@ejemplo.gob.mx' },
  attendees: [{ name: 'Lucía\r\nBCC: x@y.z', email: 'lucia@ejemplo.org' }],
};

function unfolded(file: string): readonly string[] {
  return file.replace(/\r\n /g, '').split('\r\n');
}

describe('a calendar file', () => {
  it('gives the moment in UTC, from the zone of the workbook', () => {
    const lines = unfolded(writeCalendar(event));
    expect(lines).toContain('DTSTART:20261203T220000Z');
    expect(lines).toContain('DTEND:20261204T000000Z');
    expect(lines).toContain('SUMMARY:Registro de marca\\, sesión 1');
    expect(lines).toContain('LOCATION:Sala 2\\; planta baja');
  });

  it('asks those invited to answer, and not whoever invites', () => {
    const organizer = { name: 'Teresa', email: 'c@ejemplo.gob.mx' };
    const attendees = [organizer, { name: 'Lucía', email: 'lucia@ejemplo.org' }];
    const asked = unfolded(writeCalendar({ ...event, organizer, attendees }));
    expect(asked).toContain('ATTENDEE;CN="Teresa";ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:c@ejemplo.gob.mx');
    expect(asked).toContain(
      'ATTENDEE;CN="Lucía";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:lucia@ejemplo.org',
    );
    const off = writeCalendar({ ...event, organizer, attendees, method: 'CANCEL', sequence: 2 });
    expect(unfolded(off)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED']));
    expect(off).not.toContain('RSVP');
  });

  it('falls back to the local time when the zone is not known', () => {
    expect(unfolded(writeCalendar({ ...event, timeZone: 'Nowhere/None' }))).toContain('DTSTART:20261203T160000');
  });

  it('keeps every line within 75 octets and no property can be smuggled in, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (text, name) => {
          const file = writeCalendar({
            ...event,
            title: text,
            place: text,
            description: text,
            attendees: [{ name, email: `a@b.mx${name}` }],
          });
          const raw = file.split('\r\n');
          expect(raw.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
          expect(unfolded(file).filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
          expect(unfolded(file).every((line) => line === '' || /^[A-Z-]+[:;]/.test(line))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('folds without losing or cutting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        expect(foldLine(line).replace(/\r\n /g, '')).toBe(line);
      }),
    );
  });

  it('says that a cancelled event is cancelled', () => {
    const lines = unfolded(writeCalendar({ ...event, method: 'CANCEL', sequence: 3 }));
    expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']));
  });
});

describe('a calendar file of many events', () => {
  it('publishes them all, also those called off, and asks nobody to answer', () => {
    const off: CalendarEvent = { ...event, uid: 'se-2026-002@entrepares', sequence: 2, method: 'CANCEL' };
    const lines = unfolded(publishCalendar([event, off]));
    expect(lines.filter((line) => line.startsWith('METHOD'))).toEqual(['METHOD:PUBLISH']);
    expect(lines.filter((line) => /^(UID|SEQUENCE|STATUS)/.test(line))).toEqual([
      'UID:se-2026-001@entrepares',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'UID:se-2026-002@entrepares',
      'SEQUENCE:2',
      'STATUS:CANCELLED',
    ]);
    expect(lines.filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(lines.some((line) => line.startsWith('ORGANIZER'))).toBe(true);
  });
});

describe('a local time in UTC', () => {
  it('follows the clock changes of zones that have them', () => {
    expect(utcOf('2026-01-15T12:00', 'America/Santiago')).toBe('2026-01-15T15:00');
    expect(utcOf('2026-07-15T12:00', 'America/Santiago')).toBe('2026-07-15T16:00');
    expect(utcOf('2026-07-15T12:00', 'America/La_Paz')).toBe('2026-07-15T16:00');
  });
});
