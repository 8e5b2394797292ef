// The daily round: each reminder once, silence after the deadline, nothing the second time on one day.
// The clock moves day by day.
import { describe, expect, it } from 'vitest';
import { assignments } from '../../../src/tables/assignments.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { requests } from '../../../src/tables/requests.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import { openAdvisoryBook } from '../advisories/open-book.ts';

function withSession() {
  const opened = openAdvisoryBook();
  opened.book.run('recordLinkUp', { advisory: opened.id });
  opened.book.run('planSessions', { advisory: opened.id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
  return opened;
}

describe('the daily round', () => {
  it('reminds a silent mentor once, then counts her as silent and tells the team', () => {
    const { book } = openAdvisoryBook();
    const request = book.rows(requests)[0];
    book.add(assignments, {
      request: request?.id ?? '',
      advisor: 'M-001' as never,
      invitedAt: '2026-11-20T10:00',
      answerBy: '2026-11-24',
    });
    const results = ['21', '22', '23', '24', '25', '26'].map((day) => {
      book.setToday(`2026-11-${day}`);
      return book.run('dailyRound');
    });
    expect(results).toEqual([
      { reminded: 0, silent: 0 },
      { reminded: 1, silent: 0 },
      { reminded: 0, silent: 0 },
      { reminded: 0, silent: 0 },
      { reminded: 1, silent: 1 },
      { reminded: 0, silent: 0 },
    ]);
    expect(book.rows(assignments)[0]?.answer).toBe('silent');
  });

  it('sends list and survey, a reminder, and afterwards what is missing, each once a day at most', () => {
    const { book } = withSession();
    for (const kind of ['design', 'presentation'])
      book.run('deliver', { id: 'A-2026-001', kind, url: 'https://docs.google.com/a' });
    const subjects = (day: string) => {
      book.setToday(day);
      const before = book.mails.length;
      book.run('dailyRound');
      const sent = book.mails.slice(before).map(({ subject }) => subject);
      const again = book.mails.length;
      book.run('dailyRound');
      expect(book.mails).toHaveLength(again);
      return sent;
    };
    expect(subjects('2026-12-07')).toEqual([]);
    expect(subjects('2026-12-08')[0]).toContain('Lista y encuesta');
    expect(subjects('2026-12-09')).toHaveLength(2);
    expect(subjects('2026-12-10')).toEqual([]);
    expect(subjects('2026-12-12')[0]).toContain('Falta la lista');
    expect(subjects('2026-12-13')).toEqual([]);
    expect(subjects('2026-12-19')[0]).toContain('Falta la lista');
    expect(book.rows(sessions)[0]?.remindedOn).toBe('2026-12-19');
  });

  it('asks for what the mentor owes two days before it is due, and every three days after', () => {
    const { book } = withSession();
    const sent = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-06'].map((day) => {
      book.setToday(day);
      return (book.run('dailyRound') as { reminded: number }).reminded;
    });
    expect(sent).toEqual([0, 2, 0, 2]);
  });

  it('follows agreements up before and after their date, and stops when they are done', () => {
    const { book, id } = openAdvisoryBook();
    book.run('planFollowUp', {
      advisory: id,
      commitments: [{ agreement: 'Folleto', ownerName: 'Eva', ownerEmail: 'eva@ejemplo.org', dueOn: '2026-12-20' }],
    });
    const sent = (day: string) => {
      book.setToday(day);
      const before = book.mails.length;
      book.run('dailyRound');
      return book.mails.slice(before).map(({ subject }) => subject);
    };
    expect(sent('2026-12-12')).toEqual([]);
    expect(sent('2026-12-13')[0]).toContain('Se acerca');
    expect(sent('2026-12-14')).toEqual([]);
    expect(sent('2026-12-21')[0]).toContain('Ya venció');
    expect(sent('2026-12-22')).toEqual([]);
    book.run('reportProgress', { id: book.rows(commitments)[0]?.id, progress: 100 });
    expect(sent('2026-12-29')).toEqual([]);
  });
});
