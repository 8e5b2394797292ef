// A request from panel to closing: what is checked, how its time runs, what its pages show.
// Dates move with the book's clock.
import { describe, expect, it } from 'vitest';
import { assignments } from '../../../src/tables/assignments.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { RequestPage } from '../../../src/views/request-page-view.ts';
import type { ReadyText, RequestDetail, RequestList } from '../../../src/views/request-view.ts';
import { openService, type Service } from './service.ts';

const detail = ({ book }: Service, request: string) => book.run('requestDetail', { request }) as RequestDetail;

function typed(service: Service, more: Record<string, unknown> = {}) {
  return {
    area: service.areas.legal,
    contactName: 'Elena Ríos',
    contactEmail: 'elena@ejemplo.gob.mx',
    topic: service.topics.trademark,
    focus: 'Marca',
    level: 'beginner',
    participants: 12,
    objective: 'Registrar su marca.',
    expectedResult: 'Solicitud lista.',
    format: 'quick',
    modality: 'onSite',
    proposedAt: '2026-12-10T16:00',
    ...more,
  };
}

describe('createRequest', () => {
  it('saves a complete request and acknowledges it', () => {
    const service = openService();
    const { request } = service.book.run('createRequest', { values: typed(service) }) as { request: string };
    expect(detail(service, request)).toMatchObject({ state: 'new', channelLabel: 'Panel', action: 'reviewRequest' });
    expect(service.book.mails).toHaveLength(1);
  });

  it.each([
    ['a missing objective', { objective: '' }, 'Objetivo'],
    ['a wrong e-mail', { contactEmail: 'elena' }, 'Correo'],
    ['a past date', { proposedAt: '2026-01-10T16:00' }, 'ya pasó'],
    ['an over-long text', { objective: 'a'.repeat(60_000) }, 'demasiado largo'],
  ])('refuses %s, says why, and saves nothing', (_what, change, words) => {
    const service = openService();
    const text = service.book.refusal(() => service.book.run('createRequest', { values: typed(service, change) }));
    expect(text).toContain(words);
    expect(service.book.rows(requests)).toHaveLength(0);
  });
});

describe('the countdown', () => {
  it.each([
    ['2026-11-16', 'calm'],
    ['2026-11-22', 'calm'],
    ['2026-11-23', 'warning'],
    ['2026-11-29', 'warning'],
    ['2026-11-30', 'overdue'],
    ['2026-12-20', 'overdue'],
  ])('is on %s in the phase %s', (day, phase) => {
    const service = openService({ today: day });
    const request = service.request({ receivedOn: '2026-11-16', proposedAt: '2027-01-14T16:00' });
    expect(detail(service, request).countdown.phase).toBe(phase);
  });

  it('waits while a recruiting is open, and goes on where it stopped', () => {
    const service = openService({ today: '2026-11-26' });
    const request = service.request({ receivedOn: '2026-11-16', proposedAt: '2027-01-14T16:00' });
    const before = detail(service, request).countdown.daysLeft;
    const call = service.book.run('openRecruiting', { request }) as ReadyText;
    expect(call.text).toContain('Registro de marca');
    service.book.setToday('2026-12-16');
    expect(detail(service, request)).toMatchObject({
      state: 'recruiting',
      countdown: { phase: 'paused', daysLeft: before },
    });
    service.book.run('closeRecruiting', { request });
    expect(detail(service, request).countdown.daysLeft).toBe(before);
    service.book.setToday('2026-12-18');
    expect(detail(service, request).countdown.daysLeft).toBe(before - 2);
  });
});

describe('closeRequest', () => {
  it('tells the area, withdraws open invitations, and can be undone', () => {
    const service = openService();
    const request = service.request();
    service.book.run('inviteAdvisor', { request, advisor: service.mentor('Ana').id });
    service.book.run('closeRequest', { request, reason: 'withdrawn', note: 'Cambió el plan.' });
    expect(service.book.rows(assignments)[0]?.answer).toBe('withdrawn');
    expect(service.book.mails.map(({ subject }) => subject)).toContain(`Cerramos la solicitud ${request}`);
    expect(service.book.run('closeRequest', { request, reason: 'duplicate' })).toEqual({ request });
    expect(detail(service, request)).toMatchObject({ state: 'closed', action: 'reopenRequest' });
    service.book.run('reopenRequest', { request });
    expect(service.book.mails.at(-1)?.subject).toBe(`Retomamos la solicitud ${request}`);
    expect(detail(service, request).state).toBe('searching');
  });

  it('does not close a request whose advisory is open', () => {
    const service = openService();
    const request = service.request();
    const { invitation } = service.book.run('inviteAdvisor', { request, advisor: service.mentor('Ana').id }) as {
      invitation: string;
    };
    service.book.run('answerInvitation', { id: invitation, answer: 'accepted' });
    expect(service.book.refusal(() => service.book.run('closeRequest', { request, reason: 'withdrawn' }))).toContain(
      'asesoría abierta',
    );
    expect(detail(service, request).state).toBe('accompanied');
  });
});

describe('reviewRequest and askCorrection', () => {
  it('ask the area, and take its correction', () => {
    const service = openService();
    const request = service.request({ reviewedOn: '', toCorrect: 'Objetivo: falta este dato.' });
    service.book.run('askCorrection', { request, message: 'Llámenos si tiene dudas.' });
    expect(JSON.stringify(service.book.mails[0]?.blocks)).toContain('Llámenos');
    service.book.run('reviewRequest', { request, values: { objective: 'Registrar su marca.' } });
    expect(detail(service, request)).toMatchObject({
      state: 'searching',
      toCorrect: [],
      objective: 'Registrar su marca.',
    });
  });
});

describe('requestPage', () => {
  it('shows the area who acts next, and names nobody who has not accepted', () => {
    const service = openService();
    const request = service.request();
    const ana = service.mentor('Ana Secreta');
    const { invitation } = service.book.run('inviteAdvisor', { request, advisor: ana.id }) as { invitation: string };
    const waiting = service.book.run('requestPage', { id: request }) as RequestPage;
    expect(JSON.stringify(waiting)).not.toContain('Secreta');
    expect(waiting.steps.find(({ state }) => state === 'now')?.key).toBe('accepted');
    service.book.run('answerInvitation', { id: invitation, answer: 'accepted' });
    const found = service.book.run('requestPage', { id: request }) as RequestPage;
    expect(found.mentors).toEqual(['Ana Secreta']);
    expect(found.steps.find(({ state }) => state === 'now')?.key).toBe('linkUp');
  });
});

describe('listRequests', () => {
  it('filters, counts and searches without accents', () => {
    const service = openService();
    service.request();
    service.request({ reviewedOn: '', topic: service.topics.costs, area: service.areas.health });
    service.request({ closedOn: '2026-11-18' });
    const list = service.book.run('listRequests', { show: 'all', search: 'calculo' }) as RequestList;
    expect(list.items.map(({ title }) => title)).toEqual(['Cálculo de costos']);
    expect(list.counts).toMatchObject({ open: 2, new: 1, searching: 1, closed: 1, all: 3 });
  });
});
