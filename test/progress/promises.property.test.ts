// No promise lies after the thing it is promised for: whatever day is asked for and whatever the settings say, nobody is
// told a day after the session that it is about, and nobody is late from the first moment.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/local-date.ts';
import { showDateTime, showLongDate } from '../../src/calendar/show-date.ts';
import { areaRequestForm } from '../../src/forms/area-request.ts';
import { daysBefore, inTimeFor } from '../../src/progress/promise.ts';
import { mentorDueOn, mentorPromisedOn } from '../../src/progress/request-countdown.ts';
import { areas } from '../../src/tables/areas.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { deliverables } from '../../src/tables/deliverables.ts';
import { requests } from '../../src/tables/requests.ts';
import { settingRows } from '../../src/tables/system.ts';
import type { AdvisoryDetail } from '../../src/views/advisory-view.ts';
import type { RequestPage } from '../../src/views/request-page-view.ts';
import type { RequestDetail } from '../../src/views/request-view.ts';
import { openService } from '../operations/requests/service.ts';
import { deliver, review } from '../product/own-blocks.ts';

const TODAY = '2026-11-20';
const NOW = `${TODAY}T09:00`;
const days = fc.integer({ min: 1, max: 60 });

describe('a promise', () => {
  it('is the earlier of its term and the eve of the meeting, and never before the time begins to run', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 60 }), (until, term) => {
        const meeting = `${addDays(TODAY, until)}T16:00`;
        const promised = inTimeFor(addDays(TODAY, term), meeting, TODAY);
        const due = daysBefore(meeting, term, TODAY);
        expect(promised >= TODAY).toBe(true);
        if (until < 0) expect(promised).toBe(addDays(TODAY, term));
        else expect(promised <= meeting.slice(0, 10)).toBe(true);
        if (until > 0) expect(promised < meeting.slice(0, 10)).toBe(true);
        if (until >= 0) expect(due >= TODAY && due <= meeting.slice(0, 10)).toBe(true);
      }),
    );
  });

  it('about a mentor lies before the session, from the day the request arrives and on every day after', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        days,
        (term, until, later, overdue) => {
          const settings = { mentorDueDays: term, mentorOverdueDays: overdue + 1, mentorWarningDays: 8 };
          const request = {
            receivedOn: TODAY,
            recruitingSince: '',
            pausedDays: null,
            proposedAt: `${addDays(TODAY, until)}T16:00`,
          } as never;
          for (const day of [
            mentorPromisedOn(request, settings, addDays(TODAY, later)),
            mentorDueOn(request, settings, addDays(TODAY, later)),
          ]) {
            expect(day <= addDays(TODAY, until)).toBe(true);
            expect(day >= TODAY).toBe(true);
          }
        },
      ),
    );
  });
});

/** Everything that is promised on the way of one request, for a session asked for in some days. */
function promisesOnTheWay(until: number, settings: Readonly<Record<string, number>>) {
  const service = openService({ today: NOW });
  const { book } = service;
  for (const [id, value] of Object.entries(settings)) book.add(settingRows, { id: id as never, value: String(value) });
  const proposedAt = `${addDays(TODAY, until)}T16:00`;
  const mentor = service.mentor('Luca');
  const request = service.request({ receivedOn: TODAY, proposedAt });
  const promised: string[] = [];
  const steps = () => (book.run('requestDetail', { request }) as RequestDetail).steps.map(({ dueOn }) => dueOn);
  promised.push(...steps());
  const { invitation } = book.run('inviteAdvisor', { request, advisor: mentor.id, override: 'La conoce el grupo' }) as {
    invitation: string;
  };
  promised.push(book.rows(assignments)[0]?.answerBy ?? '');
  book.run('answerInvitation', { id: invitation, answer: 'accepted' });
  promised.push(...steps());
  const advisory = (book.run('requestDetail', { request }) as RequestDetail).advisories[0]?.id ?? '';
  const milestones = () =>
    (book.run('advisoryDetail', { advisory }) as AdvisoryDetail).milestones
      .filter(({ stage }) => stage === 'linkUp' || stage === 'preparation')
      .flatMap(({ steps: inner }) => inner.map(({ dueOn }) => dueOn));
  promised.push(...milestones());
  book.run('recordLinkUp', { advisory });
  book.run('planSessions', {
    advisory,
    sessions: [{ startsAt: proposedAt, hours: 2, modality: 'onSite', place: '', enrolled: 12 }],
  });
  deliver(book, advisory, 'design', 'https://docs.google.com/d');
  promised.push(...milestones());
  const design = book.rows(deliverables).find(({ kind }) => kind === 'design');
  if (design) review(book, design, 'returned', 'Más ejemplos');
  promised.push(...book.rows(deliverables).map(({ dueOn }) => dueOn), ...milestones());
  return { promised: promised.filter((day) => day !== ''), session: proposedAt.slice(0, 10) };
}

describe('the way of a request', () => {
  it('promises nothing for after its session, and calls nothing late on the first day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        days,
        days,
        days,
        (until, mentorDueDays, invitationDays, linkUpDays) => {
          const { promised, session } = promisesOnTheWay(until, {
            mentorDueDays,
            invitationDays,
            linkUpDays,
            reviewDays: invitationDays,
          });
          expect(promised.length).toBeGreaterThan(8);
          for (const day of promised) {
            expect(day <= session, `${day} is after ${session}`).toBe(true);
            expect(day >= TODAY, `${day} is before the first day`).toBe(true);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('what the area is told', () => {
  function asked(proposedAt: string) {
    const { book, areas: ids } = openService({ today: NOW });
    book.answer(areaRequestForm, {
      area: book.rows(areas).find(({ id }) => id === ids.legal)?.name,
      contactName: 'Elena Ríos',
      contactEmail: 'elena@ejemplo.gob.mx',
      consent: 'Acepto',
      topic: 'Registro de marca',
      focus: 'Marca',
      level: 'Inicial',
      participants: '12',
      objective: 'Registrar su marca',
      expectedResult: 'Solicitud lista',
      format: 'quick',
      modality: 'Presencial',
      proposedAt,
    });
    const [row] = book.rows(requests);
    return { book, text: JSON.stringify(book.mails[0]?.blocks), id: row?.id ?? '' };
  }

  it('is plain where the session is near: the answer comes before it, and cannot be assured', () => {
    const { book, text, id } = asked('2026-11-22T16:00');
    expect(text).toContain(`a más tardar el ${showLongDate('2026-11-21', 'es')} le diremos si encontramos`);
    expect(text).toContain(showDateTime('2026-11-22T16:00', 'es'));
    expect(text).toContain('dentro de 2 días');
    expect(text).toContain('no podemos asegurarla');
    const { message, steps } = book.run('requestPage', { id }) as RequestPage;
    expect(JSON.stringify({ message, steps })).not.toContain('2026-12-11');
    book.run('reviewRequest', { request: id });
    expect((book.run('requestPage', { id }) as RequestPage).message).toContain(showLongDate('2026-11-21', 'es'));
    book.setToday('2026-11-23');
    expect((book.run('requestPage', { id }) as RequestPage).message).toContain('La fecha que propuso ya pasó');
  });

  it('is the usual day where there is time', () => {
    const { text } = asked('2027-01-20T16:00');
    expect(text).toContain(`a más tardar el ${showLongDate('2026-12-11', 'es')} le diremos quién acompañará`);
    expect(text).not.toContain('asegurarla');
  });

  it('is said to whoever types the request too, before it is saved', () => {
    const { book } = openService({ today: NOW });
    const hint = (proposedAt: string) => (book.run('dateHint', { proposedAt }) as { hint: string }).hint;
    expect(hint('2026-11-22T16:00')).toContain('dentro de 2 días');
    expect(hint('2026-11-20T08:00')).toContain('ya pasaron');
    expect(hint('2027-01-20T16:00')).toBe('');
    expect(hint('')).toBe('');
  });

  it('never holds the mentor to more days than there are', () => {
    const service = openService({ today: NOW });
    const request = service.request({ receivedOn: TODAY, proposedAt: '2026-11-22T16:00' });
    service.book.run('inviteAdvisor', { request, advisor: service.mentor('Luca').id, override: 'x' });
    const text = JSON.stringify(service.book.mails.at(-1)?.blocks);
    expect(text).toContain('antes de la sesión, que ya está cerca');
    expect(text).not.toContain('5 días antes');
  });
});
