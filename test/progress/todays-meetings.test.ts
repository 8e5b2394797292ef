// The meetings of today: by the hour, with how far away they are, where to join them, and what is done.
import { describe, expect, it } from 'vitest';
import { trainings } from '../../src/tables/trainings.ts';
import type { TodayView } from '../../src/views/attention.ts';
import { openAdvisoryBook } from '../operations/advisories/open-book.ts';

describe('the meetings of today', () => {
  it('stand by their hour, and what is over stays until it is done', () => {
    const { book, id } = openAdvisoryBook();
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: 'https://meet.google.com/abc-defg-hij' });
    book.run('planSessions', {
      advisory: id,
      sessions: [{ startsAt: '2026-11-24T16:00', hours: 2, modality: 'onSite', place: 'Sala 2', enrolled: 18 }],
    });
    book.add(trainings, { name: 'Generación 3', session: 'first', startsAt: '2026-11-24T08:00', place: 'Auditorio' });
    const meetings = () => (book.run('today') as TodayView).meetings;
    book.setToday('2026-11-23T23:59');
    expect(meetings()).toEqual([]);
    book.setToday('2026-11-24T09:20');
    expect(meetings()).toMatchObject([
      { time: '08:00', startsIn: -80, minutes: 120, title: 'Capacitación, Generación 3, primera', done: false },
      {
        time: '10:00',
        startsIn: 40,
        title: 'Vinculación, Salud',
        detail: 'En línea',
        url: 'https://meet.google.com/abc-defg-hij',
      },
      {
        time: '16:00',
        startsIn: 400,
        detail: 'Sala 2 · Sesión · 18 inscritas',
        url: '',
        action: { kind: 'recordAttendance', label: 'Lista' },
      },
    ]);
    book.setToday('2026-11-24T12:00');
    book.run('recordLinkUp', { advisory: id });
    expect(meetings()[1]).toMatchObject({ done: true, startsIn: -120 });
    book.setToday('2026-11-25T00:00');
    expect(meetings()).toEqual([]);
  });
});
