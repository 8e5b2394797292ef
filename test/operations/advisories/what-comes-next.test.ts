// What an advisory asks for next: the late before what is merely next, and nothing that must wait for its sessions.
// On the book with one advisory whose session is on 10 December.

import { describe, expect, it } from 'vitest';
import { deliverables } from '../../../src/tables/deliverables.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { TodayView } from '../../../src/views/attention.ts';
import type { Book } from '../../product/book.ts';
import { deliver, review, tick } from '../../product/own-blocks.ts';
import { openAdvisoryBook } from './open-book.ts';

function cards(book: Book): readonly string[] {
  return (book.run('today') as TodayView).groups.flatMap(({ items }) => items.map(({ key }) => key));
}

describe('the action of an advisory', () => {
  it('is that of the late milestone, though an earlier one is open and in time', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    book.setToday('2026-11-25');
    const { milestones, action } = book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail;
    expect(milestones.find(({ state }) => state === 'now')?.action?.name).toBe('setLogistics');
    expect(action?.name).toBe('planSessions');
  });
});

describe('the card of an advisory under Hoy', () => {
  it('names the area once when the step is hers, and beside the code when it is not', () => {
    const { book, id } = openAdvisoryBook();
    const detail = () => {
      const items = (book.run('today') as TodayView).groups.flatMap((group) => group.items);
      return items.find(({ key }) => key.startsWith(`advisory-${id}`))?.detail;
    };
    expect(detail()).toBe(`${id} · Salud. Falta fijar día y lugar · le toca a la coordinación`);
    book.run('recordLinkUp', { advisory: id });
    expect(detail()).toMatch(new RegExp(`^${id}\\. .* · le toca a Salud$`));
  });
});

describe('the line of what is missing', () => {
  it('counts in singular and plural, and names the area so that any name reads well', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    const lineAfter = (settled: readonly string[]) => {
      tick(book, id, settled);
      const { milestones } = book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail;
      return milestones.find(({ key }) => key === 'logistics')?.detail;
    };
    expect(lineAfter(['place', 'dates', 'audience', 'equipment'])).toBe('Faltan 2 de 6 puntos · le toca a Salud');
    expect(lineAfter(['place', 'dates', 'audience', 'equipment', 'host'])).toBe(
      'Falta 1 de 6 puntos · le toca a Salud',
    );
  });
});

describe('the card about the survey of the mentor', () => {
  it('waits until every session was held', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    tick(book, id, ['place', 'dates', 'audience', 'equipment', 'host', 'surveys']);
    const { sessions } = book.run('planSessions', {
      advisory: id,
      sessions: [{ startsAt: '2026-12-10T16:00', hours: 2, modality: 'onSite', place: 'Sala 2', enrolled: 12 }],
    }) as { sessions: string[] };
    for (const kind of ['design', 'presentation']) {
      deliver(book, id, kind, `https://docs.google.com/${kind}`);
      const row = book.rows(deliverables).find((each) => each.kind === kind);
      if (row) review(book, row, 'approved');
    }
    const [session] = sessions;
    const survey = `advisory-${id}-advisor-survey-sent`;
    book.run('sendSessionTools', { session });
    book.setToday('2026-12-09');
    expect(cards(book)).not.toContain(survey);
    book.setToday('2026-12-10T19:00');
    book.run('recordAttendance', { session, people: [{ name: 'Ana Gómez', gender: 'woman' }], complete: true });
    expect(cards(book)).toContain(survey);
  });
});

describe('a visit and a second briefing', () => {
  const keysOf = (opened: ReturnType<typeof openAdvisoryBook>) => {
    const detail = opened.book.run('advisoryDetail', { advisory: opened.id }) as AdvisoryDetail;
    return { points: detail.logistics.points.map(({ key }) => key), milestones: detail.milestones };
  };

  it('are steps and points of the logistics where the request asks for them, and nowhere else', () => {
    const opened = openAdvisoryBook();
    expect(keysOf(opened).points).not.toContain('visit');
    expect(JSON.stringify(keysOf(opened).milestones)).not.toContain('Visita previa');
    const request = opened.book.rows(requests)[0]?.id ?? '';
    opened.book.change(requests, request, { visitNeeded: true, secondBriefing: true });
    const { points, milestones } = keysOf(opened);
    expect(points.slice(-2)).toEqual(['visit', 'briefing']);
    expect(JSON.stringify(milestones)).toContain('Segunda inducción del área');
    tick(
      opened.book,
      opened.id,
      points.filter((key) => key !== 'briefing'),
    );
    expect(opened.advisory()).toMatchObject({ visitOn: '2026-11-20', briefingOn: '', logisticsOn: '' });
    const visit = keysOf(opened).milestones.find(({ label }) => label === 'Visita previa al lugar');
    expect(visit).toMatchObject({ state: 'done', date: '2026-11-20' });
    tick(opened.book, opened.id, points);
    expect(opened.advisory()).toMatchObject({ briefingOn: '2026-11-20', logisticsOn: '2026-11-20' });
  });
});
