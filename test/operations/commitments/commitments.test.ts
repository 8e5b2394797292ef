// Agreements across advisories: the list with the late ones first, and the reminders to their owners.
// Today is 20 November 2026.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RowValues } from '../../../src/define/define-table.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import type { CommitmentList } from '../../../src/views/commitment-view.ts';
import { type AdvisoryBook, openAdvisoryBook } from '../advisories/open-book.ts';

let opened: AdvisoryBook;
beforeEach(() => {
  opened = openAdvisoryBook();
});

function add(agreement: string, dueOn: string, more: Partial<RowValues<typeof commitments>> = {}): string {
  return opened.book.add(commitments, {
    advisory: opened.id as never,
    agreement,
    ownerName: 'Berta Solís',
    ownerEmail: 'berta@ejemplo.gob.mx',
    dueOn,
    ...more,
  }).id;
}

describe('the list of agreements', () => {
  const list = (input: object = {}) => opened.book.run('listCommitments', input) as CommitmentList;
  const names = (input?: object) => list(input).items.map(({ agreement }) => agreement);

  beforeEach(() => {
    add('Más adelante', '2027-02-01', { startsOn: '2027-01-01' });
    add('Vencido', '2026-11-10', { progress: 40 });
    add('Vencido antes', '2026-11-02');
    add('Pronto', '2026-11-25', { progress: 10 });
    add('Hecho', '2026-10-01', { progress: 100 });
    add('Hecho después', '2026-11-01', { doneOn: '2026-11-15' });
    add('Cancelado', '2026-09-01', { cancelledOn: '2026-09-02' });
  });

  it('shows the open ones, the late ones first and then by their date', () => {
    expect(names()).toEqual(['Vencido antes', 'Vencido', 'Pronto', 'Más adelante']);
    expect(list().items.map(({ state }) => state)).toEqual(['overdue', 'overdue', 'underWay', 'ahead']);
    expect(list().items[0]).toMatchObject({ advisory: opened.id, advisoryTitle: 'Registro de marca' });
  });

  it('shows those that ended, the latest first, and counts all whatever it shows', () => {
    expect(names({ show: 'done' })).toEqual(['Hecho después', 'Hecho', 'Cancelado']);
    expect(names({ show: 'all' })).toHaveLength(7);
    for (const show of ['open', 'done', 'all']) expect(list({ show }).counts).toEqual({ open: 4, overdue: 2, done: 3 });
  });

  it('calls an agreement late only from the day after its date', () => {
    const id = add('De hoy', '2026-11-20');
    const state = () => list().items.find((item) => item.id === id)?.state;
    expect(state()).toBe('underWay');
    opened.book.setToday('2026-11-21');
    expect(state()).toBe('overdue');
  });
});

describe('the reminder of an agreement', () => {
  const remind = (commitment: string) => opened.book.run('remindCommitment', { commitment });
  const sent = (about: string) => opened.book.mails.filter((mail) => mail.about === about);

  it('says that the date is near, or that it has passed, with a page to write progress on', () => {
    const near = add('Pronto', '2026-11-25', { progress: 10 });
    const late = add('Vencido', '2026-11-10', { progress: 40 });
    expect(remind(near)).toEqual({ commitment: near, sentTo: 'berta@ejemplo.gob.mx', notDone: '' });
    remind(late);
    expect(sent(near)[0]).toMatchObject({ to: 'berta@ejemplo.gob.mx', subject: 'Se acerca la fecha: Pronto' });
    expect(sent(late)[0]?.subject).toBe('Ya venció: Vencido');
    expect(sent(late)[0]?.blocks[0]).toMatchObject({ text: expect.stringContaining('va en 40 %') });
    expect(sent(late)[0]?.blocks.at(-1)).toMatchObject({ type: 'button', label: 'Anotar mi avance' });
  });

  it('goes out once a day, however often it is asked for', () => {
    const id = add('Pronto', '2026-11-25');
    remind(id);
    remind(id);
    expect(sent(id)).toHaveLength(1);
    opened.book.setToday('2026-11-21');
    remind(id);
    expect(sent(id)).toHaveLength(2);
    expect(opened.book.rows(commitments)[0]?.remindedOn).toBe('2026-11-21');
  });

  it('writes to nobody about what is done, and is refused for what was cancelled', () => {
    const done = add('Hecho', '2026-11-10', { progress: 100 });
    const cancelled = add('Cancelado', '2026-11-10', { cancelledOn: '2026-11-01' });
    remind(done);
    expect(opened.book.refusal(() => remind(cancelled))).toContain(cancelled);
    expect([...sent(done), ...sent(cancelled)]).toEqual([]);
  });
});
