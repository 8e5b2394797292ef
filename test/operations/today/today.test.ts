// Today: the most urgent first, one thing to do each; and the search over everything.
// An empty workbook says what to do first.
import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/tables/areas.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { topics } from '../../../src/tables/topics.ts';
import type { SearchView, TodayView } from '../../../src/views/attention.ts';
import { openBook } from '../../product/book.ts';
import { openService } from '../requests/service.ts';

describe('today', () => {
  it('tells an empty workbook what to do first', () => {
    const view = openBook().run('today') as TodayView;
    expect(view.groups).toEqual([]);
    expect(view.firstSteps.map(({ action }) => action)).toContain('advisors');
    expect(view.greeting).toContain('Coordinación. Le damos la bienvenida');
  });

  it('greets without a name while the team only has an address', () => {
    const view = openBook().run('today', {}, { as: { email: 'mentoria@ejemplo.org', name: 'mentoria' } }) as TodayView;
    expect(view.greeting).toBe('Buenos días. Le damos la bienvenida.');
  });

  it('puts a request whose mentor does not answer among the urgent, with another to choose and a reminder', () => {
    const service = openService();
    const request = service.request({ receivedOn: '2026-11-02' });
    const rosa = service.mentor('Rosa Ibarra');
    const sent = service.book.add(assignments, {
      request: request as never,
      advisor: rosa.id,
      invitedAt: '2026-11-16T10:00',
      answerBy: '2026-11-19',
    });
    const [urgent] = (service.book.run('today') as TodayView).groups;
    expect(urgent?.urgency).toBe('urgent');
    expect(urgent?.items[0]).toMatchObject({
      title: 'Registro de marca',
      action: { kind: 'openCandidates', target: request },
      also: { kind: 'remindAdvisor', target: sent.id },
    });
    expect(urgent?.items[0]?.detail).toContain('Rosa Ibarra no contesta desde el lun 16 nov');
  });

  it('gathers new requests in one card, by area', () => {
    const service = openService();
    service.request({ reviewedOn: '' });
    service.request({ reviewedOn: '' });
    service.request({ reviewedOn: '', area: service.areas.health });
    const cards = (service.book.run('today') as TodayView).groups.flatMap(({ items }) => items);
    expect(cards[0]).toMatchObject({ title: '3 solicitudes nuevas por revisar', detail: 'Jurídica (2), Salud (1)' });
  });

  it('shows only what one owner owes, when asked', () => {
    const service = openService();
    service.request({ reviewedOn: '' });
    service.request({ toCorrect: 'Objetivo: falta.' });
    const owners = (service.book.run('today', { owner: 'area' }) as TodayView).groups.flatMap(({ items }) => items);
    expect(owners.map(({ owner }) => owner)).toEqual(['area']);
  });
});

describe('search', () => {
  it('finds by code, by words without accents, and counts', () => {
    const service = openService();
    const request = service.request();
    service.mentor('Lucía Partida');
    const find = (query: string) => service.book.run('search', { query }) as SearchView;
    expect(find(request.toLowerCase()).hits[0]).toMatchObject({ kind: 'request', id: request });
    expect(find('lucia partida').hits.map(({ kind }) => kind)).toEqual(['advisor']);
    expect(
      find('juridica')
        .hits.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['area', 'request']);
    expect(find('  ')).toMatchObject({ hits: [], total: 0 });
  });
});

describe('areas and topics', () => {
  it('are saved once, and bring the lists of the forms up to date', () => {
    const { book } = openService();
    book.run('saveArea', { values: { name: 'Ludoteca' } });
    book.run('saveTopic', { values: { name: 'Ventas', family: 'Digital' } });
    expect(book.effects.map(({ kind }) => kind)).toEqual(['formOptions', 'formOptions']);
    expect(book.rows(areas).find(({ name }) => name === 'Ludoteca')).toMatchObject({ active: true, kind: 'area' });
    expect(book.refusal(() => book.run('saveArea', { values: { name: 'LUDOTECA' } }))).toContain('Ya existe');
    expect(book.refusal(() => book.run('saveTopic', { values: { name: 'ventas', family: 'Otra' } }))).toContain(
      'Ya existe',
    );
    expect(book.rows(topics)).toHaveLength(4);
  });
});
