// Proposals and their approval on a workbook in memory: sentences, choices, prices, and every rule asked again.
import { describe, expect, it } from 'vitest';
import { advisors } from '../../../src/tables/advisors.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { ApprovalView, PairChoice, ProposalsView } from '../../../src/views/proposals-view.ts';
import type { Book } from '../../product/book.ts';
import { officeBook } from './office-book.ts';

const propose = (book: Book, input: object = {}) => book.run('proposeAssignments', input) as ProposalsView;
const approve = (book: Book, pairs: readonly PairChoice[]) => book.run('approveProposals', { pairs }) as ApprovalView;

function pairsOf(view: ProposalsView): PairChoice[] {
  return view.rows.flatMap(({ request, person }) => (person ? [{ request: request.id, advisor: person.id }] : []));
}

const SENTENCE = /^[A-ZÁÉÍÓÚÑ0-9¿].*\.$/su;

describe('proposeAssignments', () => {
  it('gives a row to each missing seat, with reasons, next best and prices in whole sentences', () => {
    const view = propose(officeBook({ requests: 15, advisors: 15, seed: 2 }));
    expect(view.totals.seats).toBe(view.rows.length);
    expect(view.totals.covered + view.totals.unfilled).toBe(view.totals.seats);
    expect(view.totals.covered).toBeGreaterThan(0);
    for (const { person, headline, detail } of view.rows) {
      expect(headline).toMatch(SENTENCE);
      if (!detail) throw new Error('No details');
      if (person) {
        expect(detail.terms.reduce((sum, { points }) => sum + points, 0)).toBe(person.score);
        expect(detail.nextBest).toMatch(SENTENCE);
      } else expect(detail.relax.length).toBeGreaterThan(0);
      const said = [...detail.terms, ...detail.alternatives].map(({ sentence }) => sentence);
      for (const sentence of [...said, ...detail.relax]) expect(sentence).toMatch(SENTENCE);
    }
  });

  it('prices an alternative as the whole plan then comes out', () => {
    const book = officeBook({ requests: 12, advisors: 14, seed: 5 });
    const view = propose(book);
    const row = view.rows.find(({ request, detail }) => request.seats === 1 && (detail?.alternatives.length ?? 0) > 1);
    const other = row?.detail?.alternatives.find(({ emptied }) => emptied === 0);
    if (!row || !other) throw new Error('Nothing to compare');
    const forced = propose(book, { locked: [{ request: row.request.id, advisor: other.id }] });
    expect(forced.totals.covered).toBe(view.totals.covered);
    // The price counts the cost of load as well, one point for each further session of somebody in a month.
    expect(Math.abs(view.totals.score - forced.totals.score - other.price)).toBeLessThanOrEqual(2);
  });

  it('keeps the fixed, puts in the replacement, leaves out the dropped, and tells what no longer holds', () => {
    const book = officeBook({ requests: 10, advisors: 20, seed: 1 });
    const view = propose(book);
    const [first, second, third] = view.rows.filter(({ request }) => request.seats === 1);
    if (!first?.person || !second?.person || !third?.person) throw new Error('Too few rows');
    const by = third.detail?.alternatives[0];
    if (!by) throw new Error('No alternative');
    const again = propose(book, {
      locked: [{ request: first.request.id, advisor: first.person.id }],
      dropped: [{ request: second.request.id, advisor: second.person.id }],
      replaced: [{ request: third.request.id, advisor: third.person.id, by: by.id }],
    });
    const rowOf = (key: string) => again.rows.find((row) => row.key === key);
    expect(rowOf(first.key)).toMatchObject({ locked: true, person: { id: first.person.id } });
    expect(rowOf(second.key)?.person?.id).not.toBe(second.person.id);
    expect(rowOf(second.key)?.dropped).toEqual([{ id: second.person.id, name: second.person.name }]);
    expect(rowOf(third.key)).toMatchObject({ locked: true, person: { id: by.id } });
    book.change(advisors, first.person.id, { status: 'retired' });
    const { notices } = propose(book, { locked: [{ request: first.request.id, advisor: first.person.id }] });
    expect(notices.join(' ')).toContain(first.person.name);
    expect(notices.join(' ')).toContain('Ya no participa');
  });

  it('says which rule to relax, and how many people that would bring, where nobody fits', () => {
    const book = officeBook({ requests: 4, advisors: 6, seed: 1 });
    for (const { id } of book.rows(advisors)) book.change(advisors, id, { modalities: ['online'], availability: [] });
    for (const { id } of book.rows(requests)) book.change(requests, id, { modality: 'onSite', seats: 1 });
    const { rows, totals } = propose(book);
    expect(totals.unfilled).toBe(4);
    for (const { headline, detail } of rows) {
      expect(headline).toBe('Nadie del directorio cumple con todo lo que pide esta solicitud.');
      expect(detail?.relax).toEqual([
        'Dejar abierta la modalidad: aparecerían 6 personas más. Con eso se llenaría 1 lugar.',
      ]);
    }
  });

  it('leaves out requests that are new, closed or asked to be corrected, and seats that are taken', () => {
    const book = officeBook({ requests: 6, advisors: 12, seed: 1 });
    const [toReview, closed, toCorrect, partly] = book.rows(requests);
    if (!toReview || !closed || !toCorrect || !partly) throw new Error('Too few rows');
    book.change(requests, toReview.id, { reviewedOn: '' });
    book.change(requests, closed.id, { closedOn: '2026-11-19' });
    book.change(requests, toCorrect.id, { toCorrect: 'Falta la fecha' });
    book.change(requests, partly.id, { seats: 3 });
    book.add(assignments, { request: partly.id, advisor: 'M-001' as never, answer: 'accepted' });
    book.add(assignments, { request: partly.id, advisor: 'M-002' as never });
    const { rows } = propose(book);
    const codes = rows.map(({ request }) => request.id);
    for (const { id } of [toReview, closed, toCorrect]) expect(codes).not.toContain(id);
    expect(rows.filter(({ request }) => request.id === partly.id)).toMatchObject([{ seat: 3 }]);
  });

  it('handles an office without people, and without requests', () => {
    const alone = officeBook({ requests: 3, advisors: 0, seed: 1 });
    expect(propose(alone).totals).toMatchObject({ covered: 0, minimum: 0 });
    expect(propose(alone, { fair: true }).totals).toMatchObject({ covered: 0, minimum: 0 });
    expect(propose(officeBook({ requests: 0, advisors: 3, seed: 1 })).rows).toEqual([]);
  });
});

describe('after an invitation without an answer', () => {
  it('proposes somebody else for the request, and refuses to invite her to it again', () => {
    const book = officeBook({ requests: 5, advisors: 24, seed: 1 });
    const [pair] = pairsOf(propose(book));
    if (!pair) throw new Error('No proposal');
    const [sent] = approve(book, [pair]).invited;
    book.run('withdrawInvitation', { invitation: sent?.invitation ?? '', silent: true });
    const again = propose(book);
    expect(pairsOf(again)).not.toContainEqual(pair);
    expect(again.rows.some(({ request, person }) => request.id === pair.request && person)).toBe(true);
    expect(approve(book, [pair]).refused[0]?.reason).toBe('Se le invitó a esta solicitud y no contestó.');
    const [fixed] = propose(book, { locked: [pair] }).notices;
    expect(fixed).toContain('no contestó');
  });
});

describe('approveProposals', () => {
  it('invites each as if she had been invited alone', () => {
    const book = officeBook({ requests: 5, advisors: 12, seed: 1 });
    const alone = officeBook({ requests: 5, advisors: 12, seed: 1 });
    const [pair] = pairsOf(propose(book));
    if (!pair) throw new Error('No proposal');
    expect(approve(book, [pair]).refused).toEqual([]);
    alone.run('inviteAdvisor', pair);
    expect(book.rows(assignments)).toEqual(alone.rows(assignments));
    expect(book.mails).toEqual(alone.mails);
  });

  it('invites two hundred at once, and proposes nothing for them afterwards', () => {
    const book = officeBook({ requests: 50, advisors: 24, seed: 1 }, ({ table, values }) => {
      if (table === advisors) return { ...values, modalities: ['mixed'], availability: [], monthlyCapacity: 30 };
      return table === requests ? { ...values, seats: 4 } : values;
    });
    const pairs = pairsOf(propose(book));
    expect(pairs.length).toBe(200);
    const { invited, refused } = approve(book, pairs);
    expect(refused).toEqual([]);
    expect(new Set(invited.map(({ invitation }) => invitation)).size).toBe(200);
    expect(book.mails.length).toBe(200);
    const left = pairsOf(propose(book));
    for (const pair of pairs) expect(left).not.toContainEqual(pair);
  });

  it('asks every rule again, with what was approved before it', () => {
    const book = officeBook({ requests: 8, advisors: 12, seed: 1 });
    const [one, other, third] = book.rows(requests);
    if (!one || !other || !third) throw new Error('Too few rows');
    for (const { id } of [one, other, third])
      book.change(requests, id, { seats: 1, modality: 'online', proposedAt: '2026-12-03T10:00' });
    for (const { id } of book.rows(advisors))
      book.change(advisors, id, { modalities: ['online'], availability: [], monthlyCapacity: 2 });
    book.change(advisors, 'M-003', { monthlyCapacity: 1 });
    book.change(requests, third.id, { proposedAt: '2026-12-10T10:00', seats: 2 });
    const reasons = (pairs: readonly (readonly [string, string])[]) =>
      approve(
        book,
        pairs.map(([request, advisor]) => ({ request, advisor })),
      ).refused.map(({ request, advisor, reason }) => [request, advisor, reason]);
    expect(
      reasons([
        [one.id, 'M-001'],
        [other.id, 'M-001'],
        [one.id, 'M-002'],
        [one.id, 'M-001'],
        [other.id, 'M-003'],
        [third.id, 'M-003'],
        [third.id, 'M-999'],
        ['S-2026-999', 'M-001'],
      ]),
    ).toEqual([
      [other.id, 'M-001', `A esa hora ya está invitada a ${one.id}.`],
      [one.id, 'M-002', `La solicitud ${one.id} ya tiene a todas las personas que necesita.`],
      [one.id, 'M-001', 'Ya tiene invitación para esta solicitud.'],
      [third.id, 'M-003', 'Ya lleva 1 de 1 en diciembre.'],
      [third.id, 'M-999', 'Su fila ya no está en el directorio.'],
      ['S-2026-999', 'M-001', 'La solicitud S-2026-999 ya no está en la hoja.'],
    ]);
    book.change(requests, third.id, { closedOn: '2026-11-20' });
    expect(reasons([[third.id, 'M-005']])).toEqual([[third.id, 'M-005', `La solicitud ${third.id} ya está cerrada.`]]);
  });
});
