// What is sent from Hoy, one or many at once: the right people in the right words, once each, and why something was not.
import { describe, expect, it } from 'vitest';
import type { SentDue } from '../../../src/operations/today/send-due.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import { openAdvisoryBook } from '../advisories/open-book.ts';
import { openService } from '../requests/service.ts';

describe('sending what is due', () => {
  it('reminds several mentors in one run, and says who has no address', () => {
    const { book, request, mentor } = openService();
    const invite = (name: string, email?: string) =>
      book.add(assignments, {
        request: request() as never,
        advisor: mentor(name, email === undefined ? {} : { email }).id,
        invitedAt: '2026-11-16T10:00',
        answerBy: '2026-11-23',
      }).id;
    const ids = [invite('Rosa Ibarra'), invite('Lucía Partida'), invite('Sin Correo', '')];
    const result = book.run('sendDue', {
      items: [...ids, ids[0]].map((id) => ({ kind: 'invitation', id })),
    }) as SentDue;
    expect(result.people).toBe(2);
    expect(result.sent.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(result.skipped).toEqual([{ kind: 'invitation', id: ids[2], why: 'Falta el correo de Sin Correo.' }]);
    expect(book.mails.map(({ to }) => to)).toEqual(['rosaibarra@ejemplo.org', 'lucapartida@ejemplo.org']);
    expect(book.rows(assignments).map(({ remindedOn }) => remindedOn)).toEqual(['2026-11-20', '2026-11-20', '']);
  });

  it('asks a mentor for both deliveries in one message, and the area for its logistics without a date', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    book.mails.length = 0;
    book.setToday('2026-12-04');
    const before = book.mails.length;
    const result = book.run('sendDue', {
      items: [
        { kind: 'delivery', id },
        { kind: 'logistics', id },
      ],
    }) as SentDue;
    expect(result.skipped).toEqual([]);
    const sent = book.mails.slice(before);
    expect(sent.map(({ to }) => to)).toEqual(['lucia@ejemplo.org', 'berta@ejemplo.gob.mx']);
    expect(sent[1]?.subject).toMatch(/^Por resolver: «/);
    expect(JSON.stringify(sent)).not.toMatch(/del :|undefined/);
    expect(book.rows(deliverables).map(({ remindedOn }) => remindedOn)).toEqual(['2026-12-04', '2026-12-04']);
  });

  it('reminds the owner of a late agreement, and of a finished one says that nothing is needed', () => {
    const { book, id } = openAdvisoryBook();
    const agreement = {
      advisory: id as never,
      agreement: 'Cartel',
      ownerName: 'Berta',
      ownerEmail: 'berta@ejemplo.gob.mx',
    };
    const late = book.add(commitments, { ...agreement, dueOn: '2026-11-18', progress: 20 });
    const done = book.add(commitments, { ...agreement, dueOn: '2026-11-18', progress: 100, doneOn: '2026-11-19' });
    const { sent, skipped } = book.run('sendDue', {
      items: [late, done].map((row) => ({ kind: 'commitment', id: row.id })),
    }) as SentDue;
    expect(sent.map((each) => each.id)).toEqual([late.id]);
    expect(skipped).toEqual([{ kind: 'commitment', id: done.id, why: 'Ya no hace falta.' }]);
  });
});
