// A request that waits for recruiting: only candidates of its topic count, its training is at hand, and Hoy says when
// somebody trained since then fits.
import { describe, expect, it } from 'vitest';
import { trainings } from '../../src/tables/trainings.ts';
import type { TodayView } from '../../src/views/attention.ts';
import { openService } from '../operations/requests/service.ts';

function recruiting() {
  const service = openService();
  const request = service.request({ topic: service.topics.speech });
  service.book.run('openRecruiting', { request });
  const card = () =>
    (service.book.run('today') as TodayView).groups
      .flatMap(({ items }) => items)
      .find(({ key }) => key === `request-${request}`);
  const candidate = (name: string, topics: (typeof service.topics)[keyof typeof service.topics][]) =>
    service.mentor(name, { status: 'candidate', topics, trainingOneOn: '', trainingTwoOn: '', profileOn: '' });
  return { ...service, card, candidate };
}

describe('a request in recruiting', () => {
  it('counts the candidates who offer its topic, and no others', () => {
    const { topics, card, candidate } = recruiting();
    candidate('Ana', [topics.costs]);
    candidate('Berta', [topics.speech]);
    expect(card()?.detail).toContain('1 candidata ofrece el tema');
  });

  it('leads to the next training, or to scheduling one', () => {
    const { book, card } = recruiting();
    expect(card()).toMatchObject({
      line: { action: { kind: 'planTraining' } },
      detail: expect.stringContaining('no hay capac'),
    });
    book.add(trainings, { name: 'Pasada', session: 'first', startsAt: '2026-11-02T10:00' });
    const next = book.add(trainings, { name: 'Tercera', session: 'first', startsAt: '2026-12-03T10:00' });
    expect(card()).toMatchObject({ line: { action: { kind: 'openTraining', target: next.id } } });
    expect(card()?.detail).toContain('jue 3 dic');
  });

  it('says so when somebody trained since then fits, and not before', () => {
    const { book, topics, card, candidate, mentor } = recruiting();
    mentor('De antes', { topics: [topics.speech] });
    const rosa = candidate('Rosa Ibarra', [topics.speech]);
    const other = candidate('Otra', [topics.costs]);
    expect(card()?.urgency).toBe('later');
    for (const session of ['first', 'second'] as const) {
      const { training } = book.run('saveTraining', {
        values: { name: 'Tercera', session, startsAt: `2026-11-2${session === 'first' ? 4 : 5}T10:00` },
      }) as { training: string };
      book.setToday('2026-11-26');
      book.run('recordTrainingAttendance', { training, attended: [rosa.id, other.id] });
    }
    expect(card()).toMatchObject({
      urgency: 'urgent',
      title: 'Comunicación efectiva: ya hay quien puede',
      detail: expect.stringMatching(/: Rosa Ibarra\.$/),
      line: { action: { kind: 'openCandidates' } },
    });
  });
});
