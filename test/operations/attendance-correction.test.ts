// A list of names is corrected like any list: changed, taken out, joined, undone, also once it was closed.
import { describe, expect, it } from 'vitest';
import { attendanceForm } from '../../src/forms/attendance.ts';
import type { Correction } from '../../src/operations/surveys/attendance-correction.ts';
import { attendance } from '../../src/tables/attendance.ts';
import { documents } from '../../src/tables/documents.ts';
import { sessions } from '../../src/tables/sessions.ts';
import type { AttendanceNames } from '../../src/views/session-view.ts';
import { openAdvisoryBook } from './advisories/open-book.ts';

type Corrected = { attended: number; women: number; reports: string[]; undo: Correction };

/** Ana and Luis by name, Eva counted without one; the list is closed. */
function closedList() {
  const { book, id } = openAdvisoryBook();
  book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
  book.setToday('2026-12-10T19:00');
  const session = book.rows(sessions)[0]?.id ?? '';
  book.run('recordAttendance', {
    session,
    people: [
      { name: 'Ana Gómez', gender: 'woman', ageGroup: 'from18to29', consent: true },
      { name: 'Luis Paz', gender: 'man', consent: true },
      { name: 'Eva Luz', gender: 'woman' },
    ],
    complete: true,
  });
  const totals = () => book.rows(sessions)[0];
  const idOf = (name: string) => book.rows(attendance).find((row) => row.name === name)?.id ?? '';
  const names = () => book.rows(attendance).map(({ name }) => name);
  const correct = (correction: object) => book.run('correctAttendance', { session, ...correction }) as Corrected;
  const list = () => book.run('attendanceNames', { session }) as AttendanceNames;
  return { book, id, session, totals, idOf, names, correct, list };
}

describe('the names of a closed list', () => {
  it('are shown with who is only counted', () => {
    const { list } = closedList();
    expect(list().people.map(({ name, gender }) => [name, gender])).toEqual([
      ['Ana Gómez', 'woman'],
      ['Luis Paz', 'man'],
    ]);
    expect(list()).toMatchObject({ unnamed: 1, repeated: [] });
  });

  it('are changed, and the totals follow; undone, everything is as it was', () => {
    const { correct, idOf, totals, book } = closedList();
    const rows = book.rows(attendance);
    const luis = { id: idOf('Luis Paz'), name: 'Luisa Paz', gender: 'woman', place: 'Tala' };
    const { undo, ...after } = correct({ change: [luis] });
    expect(after).toMatchObject({ attended: 3, women: 3 });
    expect(book.rows(attendance)[1]).toMatchObject({ name: 'Luisa Paz', place: 'Tala', ageGroup: '' });
    correct(undo);
    expect(book.rows(attendance)).toEqual(rows);
    expect(totals()).toMatchObject({ attended: 3, women: 2, attendanceOn: '2026-12-10' });
  });

  it('are taken out and put back, with the consent that was given', () => {
    const { correct, idOf, names, totals, book } = closedList();
    const rows = book.rows(attendance);
    const { undo } = correct({ remove: [idOf('Ana Gómez')] });
    expect(names()).toEqual(['Luis Paz']);
    expect(totals()).toMatchObject({ attended: 2, women: 1 });
    correct(undo);
    expect([...book.rows(attendance)].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(rows);
    expect(totals()).toMatchObject({ attended: 3, women: 2 });
  });

  it('keep counting who registers late, also when a correction is undone after that', () => {
    const { correct, idOf, totals, book, session } = closedList();
    const { undo } = correct({ remove: [idOf('Ana Gómez')] });
    book.answer(attendanceForm, { session, name: 'Rosa Mar', gender: 'Mujer', consent: 'Sí' });
    expect(totals()).toMatchObject({ attended: 3, women: 2 });
    correct(undo);
    expect(totals()).toMatchObject({ attended: 4, women: 3 });
  });

  it('that stand twice are told and joined, keeping what either says', () => {
    const { correct, list, totals, book, session } = closedList();
    book.answer(attendanceForm, { session, name: 'ANA GOMEZ', place: 'Tala', consent: 'Sí' });
    const [repeated = []] = list().repeated;
    expect(repeated).toHaveLength(2);
    const { undo } = correct({ join: repeated });
    expect(list().people[0]).toMatchObject({ name: 'Ana Gómez', gender: 'woman', place: 'Tala' });
    expect(totals()).toMatchObject({ attended: 3, women: 2 });
    correct(undo);
    expect(list().people).toHaveLength(3);
    expect(totals()).toMatchObject({ attended: 4, women: 2 });
  });

  it('have the reports that used them named, and marked as made with other facts', () => {
    const { correct, idOf, book, id } = closedList();
    book.run('makeAdvisoryReport', { advisory: id });
    const { reports } = correct({ remove: [idOf('Luis Paz')] });
    expect(reports).toHaveLength(1);
    expect(book.rows(documents).find(({ kind }) => kind === 'advisory-report')?.fingerprint).toBe('corrected');
  });

  it('of another session, or gone meanwhile, are not touched', () => {
    const { correct, book, names } = closedList();
    expect(book.refusal(() => correct({ remove: ['P-2026-999'] }))).toContain('P-2026-999');
    expect(names()).toHaveLength(2);
  });
});

describe('what was just written down', () => {
  it('is undone whole: names, people without one, and that the list was complete', () => {
    const { book, id } = openAdvisoryBook();
    book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
    book.setToday('2026-12-10T19:00');
    const session = book.rows(sessions)[0]?.id ?? '';
    const people = [
      { name: 'Ana', gender: 'woman', consent: true },
      { name: 'Eva', gender: 'woman' },
    ];
    const { undo } = book.run('recordAttendance', { session, people, complete: true }) as Corrected;
    book.run('correctAttendance', undo);
    expect(book.rows(attendance)).toEqual([]);
    expect(book.rows(sessions)[0]).toMatchObject({ attended: null, women: null, attendanceOn: '' });
    const counted = book.run('recordAttendance', { session, counts: { attended: 9, women: 4 }, complete: true });
    book.run('correctAttendance', (counted as Corrected).undo);
    expect(book.rows(sessions)[0]).toMatchObject({ attended: null, attendanceOn: '' });
  });
});
