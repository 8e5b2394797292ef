// The daily round: each reminder once, silence after the deadline, nothing the second time on one day.
// The clock moves day by day.

import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/local-date.ts';
import { advisories, logistics } from '../../../src/tables/advisories.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import { requests } from '../../../src/tables/requests.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import { trainings } from '../../../src/tables/trainings.ts';
import type { Book } from '../../product/book.ts';
import { agree, deliver, review, tick } from '../../product/own-blocks.ts';
import { openAdvisoryBook } from '../advisories/open-book.ts';

function withSession() {
  const opened = openAdvisoryBook();
  opened.book.run('recordLinkUp', { advisory: opened.id });
  opened.book.run('planSessions', { advisory: opened.id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
  return opened;
}

/** Everything that mentor and area owe before the session. */
function prepareAll(book: Book): void {
  for (const kind of ['design', 'presentation']) deliver(book, 'A-2026-001', kind, 'https://docs.google.com/a');
  for (const row of book.rows(deliverables)) review(book, row, 'approved');
  tick(book, 'A-2026-001', Object.keys(logistics));
}

/** The subjects that go out in the rounds of so many days, each round run twice. */
function roundsOf(
  book: Book,
  from: string,
  days: number,
): readonly { readonly day: string; readonly subject: string }[] {
  return Array.from({ length: days }, (_, index) => addDays(from, index)).flatMap((day) => {
    book.setToday(day);
    const before = book.mails.length;
    book.run('dailyRound');
    const after = book.mails.length;
    book.run('dailyRound');
    expect(book.mails).toHaveLength(after);
    return book.mails.slice(before).map(({ subject }) => ({ day, subject }));
  });
}

const daysOf = (sent: ReturnType<typeof roundsOf>, subject: RegExp) =>
  sent.filter((each) => subject.test(each.subject)).map(({ day }) => day);

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
    prepareAll(book);
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
    tick(book, 'A-2026-001', Object.keys(logistics));
    const sent = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-06'].map((day) => {
      book.setToday(day);
      return (book.run('dailyRound') as { reminded: number }).reminded;
    });
    expect(sent).toEqual([0, 1, 0, 1]);
  });

  it('asks the mentor three times at most, and no more once the session has begun or was called off', () => {
    const { book } = withSession();
    const asked = daysOf(roundsOf(book, '2026-11-21', 40), /^Recordatorio: Carta descriptiva, Presentación/);
    expect(asked).toEqual(['2026-12-03', '2026-12-06', '2026-12-09']);
    const late = withSession();
    late.book.run('cancelSession', { session: late.book.rows(sessions)[0]?.id });
    expect(daysOf(roundsOf(late.book, '2026-11-21', 40), /Carta descriptiva/)).toEqual([]);
  });

  it('moves what hangs on the day of a session with it, and begins to remind anew', () => {
    const { book, id } = withSession();
    roundsOf(book, '2026-12-03', 1);
    const session = book.rows(sessions)[0]?.id ?? '';
    book.run('sendSessionTools', { session });
    book.run('saveSession', { advisory: id, session, values: { startsAt: '2026-12-20T16:00', hours: 2 } });
    expect(book.rows(deliverables).map(({ dueOn, reminders }) => [dueOn, reminders])).toEqual([
      ['2026-12-15', 0],
      ['2026-12-15', 0],
    ]);
    expect(book.rows(sessions)[0]?.toolsSentOn).toBe('');
    const sent = roundsOf(book, '2026-12-04', 17);
    expect(daysOf(sent, /^Recordatorio: Carta/)).toEqual(['2026-12-13', '2026-12-16', '2026-12-19']);
    expect(daysOf(sent, /^Lista y encuesta/)).toEqual(['2026-12-18']);
    book.run('saveSession', { advisory: id, session, values: { startsAt: '2026-12-22T16:00', hours: 2, notes: 'x' } });
    book.run('saveSession', {
      advisory: id,
      values: { startsAt: '2026-12-29T16:00', hours: 2 },
      confirmed: true,
    });
    book.run('cancelSession', { session });
    expect(book.rows(deliverables)[0]?.dueOn).toBe('2026-12-24');
  });

  it('asks the area for its review and its logistics a few times', () => {
    const { book } = withSession();
    deliver(book, 'A-2026-001', 'design', 'https://docs.google.com/a');
    deliver(book, 'A-2026-001', 'presentation', 'https://docs.google.com/b');
    const sent = roundsOf(book, '2026-11-21', 40);
    expect(daysOf(sent, /^Falta su respuesta: Carta/)).toEqual(['2026-11-22', '2026-11-25', '2026-11-28']);
    expect(daysOf(sent, /^Por resolver/)).toEqual(['2026-12-03', '2026-12-06', '2026-12-09']);
  });

  it('sends the mentor her survey once the last session was held, and asks for it three times', () => {
    const { book, id } = withSession();
    prepareAll(book);
    const survey = /^¿(Cómo le fue|Nos cuenta cómo)/;
    expect(daysOf(roundsOf(book, '2026-12-10', 1), survey)).toEqual([]);
    book.setToday('2026-12-11');
    const session = book.rows(sessions)[0]?.id;
    book.run('recordAttendance', { session, counts: { attended: 9, women: 9 }, complete: true });
    const sent = roundsOf(book, '2026-12-11', 40);
    expect(daysOf(sent, survey)).toEqual(['2026-12-11', '2026-12-15', '2026-12-20', '2026-12-25']);
    expect(book.rows(advisories)[0]).toMatchObject({ id, advisorSurveySentOn: '2026-12-11' });
  });

  it('asks for corrections and profiles a few times, and reminds of the training the day before', () => {
    const { book } = openAdvisoryBook();
    const request = book.add(requests, {
      receivedOn: '2026-11-20',
      acknowledgedOn: '2026-11-20',
      contactName: 'Eva',
      contactEmail: 'eva@ejemplo.gob.mx',
      focus: 'Ventas',
      toCorrect: 'La fecha ya pasó.',
    });
    const person = book.add(advisors, { name: 'Ana', email: 'ana@ejemplo.org', profileSentOn: '2026-11-20' });
    book.add(trainings, { name: 'G1', session: 'first', startsAt: '2026-11-27T10:00', invited: [person.id] });
    const sent = roundsOf(book, '2026-11-21', 40);
    expect(daysOf(sent, /necesita una corrección/)).toEqual(['2026-11-23', '2026-11-27', '2026-12-01']);
    expect(daysOf(sent, /^Nos falta su perfil/)).toEqual(['2026-11-24', '2026-11-29', '2026-12-04']);
    expect(daysOf(sent, /^Recordatorio de la capacitación/)).toEqual(['2026-11-26']);
    book.run('askCorrection', { request: request.id });
    expect(daysOf(roundsOf(book, '2026-12-31', 10), /necesita una corrección/)).toEqual(['2027-01-02', '2027-01-06']);
  });

  it('follows agreements up before and after their date, and stops when they are done', () => {
    const { book, id } = openAdvisoryBook();
    agree(book, id, { agreement: 'Folleto', ownerName: 'Eva', ownerEmail: 'eva@ejemplo.org', dueOn: '2026-12-20' });
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
