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

  it('asks a mentor who does not answer where she stands, and no more once she was reminded today', () => {
    const service = openService();
    const request = service.request({ receivedOn: '2026-11-02' });
    const rosa = service.mentor('Rosa Ibarra');
    const sent = service.book.add(assignments, {
      request: request as never,
      advisor: rosa.id,
      invitedAt: '2026-11-16T10:00',
      answerBy: '2026-11-19',
    });
    const groups = () => (service.book.run('today') as TodayView).groups;
    const [group] = groups();
    expect(group).toMatchObject({ key: 'unanswered', late: 1, bulk: null });
    expect(group?.items[0]).toMatchObject({
      urgency: 'urgent',
      title: 'Registro de marca',
      detail: expect.stringContaining('Rosa Ibarra no contesta desde el lun 16 nov'),
      line: {
        title: 'Rosa Ibarra',
        detail: 'Registro de marca',
        when: '1 día tarde',
        late: true,
        action: { kind: 'send', due: 'invitation', target: sent.id, label: 'Recordar', done: 'Recordada' },
        opens: { kind: 'openRequest', target: request },
      },
    });
    service.book.run('sendDue', { items: [{ kind: 'invitation', id: sent.id }] });
    expect(groups()).toEqual([]);
    service.book.setToday('2026-11-21');
    expect(groups().map(({ key }) => key)).toEqual(['unanswered']);
  });

  it('folds by what one does about it, and counts people in the button for all', () => {
    const service = openService();
    const rosa = service.mentor('Rosa Ibarra');
    for (const advisor of [rosa, rosa, service.mentor('Lucía Partida')])
      service.book.add(assignments, {
        request: service.request() as never,
        advisor: advisor.id,
        invitedAt: '2026-11-16T10:00',
        answerBy: '2026-11-23',
      });
    service.request({ reviewedOn: '' });
    service.request({ reviewedOn: '', area: service.areas.health });
    service.request();
    const { groups, total } = service.book.run('today') as TodayView;
    expect(groups.map(({ key, label, items }) => [key, label, items.length])).toEqual([
      ['unanswered', 'Aún no contestan', 3],
      ['review', 'Solicitudes por revisar', 2],
      ['search', 'Buscan mentora', 1],
    ]);
    expect(groups[0]?.bulk?.label).toBe('Recordar a las 2 mentoras');
    expect(total).toBe(6);
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
