// Every sentence that says when: today, tomorrow, in some days, some days ago, not yet, late.
// Asked at each hour around each limit (midnight, the start, the end), in the workbook's own time.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, dayOf, daysBetween } from '../../src/calendar/local-date.ts';
import type { Id } from '../../src/define/ids.ts';
import { attentionOf } from '../../src/progress/attention.ts';
import { trainingState } from '../../src/progress/training-state.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { commitments } from '../../src/tables/commitments.ts';
import { deliverables } from '../../src/tables/deliverables.ts';
import { trainings } from '../../src/tables/trainings.ts';
import { languages } from '../../src/text/language.ts';
import { texts } from '../../src/text/text.ts';
import type { AdvisoryDetail } from '../../src/views/advisory-view.ts';
import type { Attention } from '../../src/views/attention.ts';
import type { SessionDetail } from '../../src/views/session-view.ts';
import { openAdvisoryBook } from '../operations/advisories/open-book.ts';
import { openService } from '../operations/requests/service.ts';
import type { Book } from '../product/book.ts';
import { deliver, review, tick } from '../product/own-blocks.ts';

function cards(book: Book): readonly Attention[] {
  const records = Object.fromEntries(
    commonTables.map((table) => {
      const all = book.rows(table);
      return [
        table.key,
        {
          all,
          find: (id: string) => all.find((row) => row.id === id),
          get: (id: string) => all.find((row) => row.id === id),
        },
      ];
    }),
  );
  return attentionOf(records as never, book.context());
}

/** Days from today that a chip claims; undefined when it speaks of something else. */
function claimed(label: string): number | undefined {
  if (/^(hoy|vence hoy)/.test(label)) return 0;
  if (/^(mañana|vence mañana)/.test(label)) return 1;
  if (label === 'desde ayer') return -1;
  const [, ahead] = /^(?:en|quedan?) (\d+) días?/.exec(label) ?? [];
  if (ahead) return Number(ahead);
  const [, ago] = /^(?:hace )?(\d+) días?(?: tarde)?$/.exec(label) ?? [];
  return ago ? -Number(ago) : undefined;
}

/** All that is owed before the first session, so that the session alone is left to speak of. */
function settlePreparation(book: Book, advisory: string): void {
  const settled = ['place', 'dates', 'audience', 'equipment', 'host', 'surveys'];
  tick(book, advisory, settled);
  for (const kind of ['design', 'presentation']) {
    deliver(book, advisory, kind, `https://docs.google.com/${kind}`);
    const row = book.rows(deliverables).find((each) => each.kind === kind);
    if (row) review(book, row, 'approved');
  }
}

describe('the day of a session', () => {
  const LIST = 'Falta la asistencia';
  const table = [
    ['2026-12-08T23:59', 'planned', 'Todavía no es el día', false],
    ['2026-12-09T00:00', 'planned', 'Todavía no es el día', false],
    ['2026-12-09T23:59', 'planned', 'Todavía no es el día', false],
    ['2026-12-10T00:00', 'today', 'Es hoy, 10:00', false],
    ['2026-12-10T08:00', 'today', 'Es hoy, 10:00', false],
    ['2026-12-10T09:59', 'today', 'Es hoy, 10:00', false],
    ['2026-12-10T10:00', 'today', LIST, true],
    ['2026-12-10T11:59', 'today', LIST, true],
    ['2026-12-10T12:00', 'waitingAttendance', LIST, true],
    ['2026-12-10T23:59', 'waitingAttendance', LIST, true],
    ['2026-12-11T00:00', 'waitingAttendance', LIST, true],
    ['2026-12-13T00:00', 'waitingAttendance', LIST, true],
  ] as const;

  it.each(table)('at %s is told as %s, «%s»', (now, state, missing, isAsked) => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    const { sessions } = book.run('planSessions', {
      advisory: id,
      sessions: [{ startsAt: '2026-12-10T10:00', hours: 2, modality: 'onSite', place: 'Sala 2', enrolled: 12 }],
    }) as { sessions: string[] };
    const session = sessions[0] ?? '';
    book.run('sendSessionTools', { session });
    settlePreparation(book, id);
    book.setToday(now);
    expect((book.run('sessionDetail', { session }) as SessionDetail).state).toBe(state);
    const { milestones } = book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail;
    const steps = milestones.flatMap((milestone) => milestone.steps);
    expect(steps.find(({ key }) => key === `${session}-attendance`)?.missing || missing).toBe(missing);
    const asked = cards(book).filter(({ key }) => key.includes(session));
    expect(asked.map(({ line }) => line.action.kind)).toEqual(isAsked ? ['count'] : []);
    expect(JSON.stringify(cards(book))).not.toContain('Todavía no es el día');
  });

  it('is under way after midnight when it began before', () => {
    const { book, id } = openAdvisoryBook();
    const { sessions } = book.run('planSessions', {
      advisory: id,
      sessions: [{ startsAt: '2026-12-10T23:00', hours: 2, modality: 'online', place: '' }],
    }) as { sessions: string[] };
    for (const [now, state] of [
      ['2026-12-10T22:59', 'today'],
      ['2026-12-11T00:30', 'today'],
      ['2026-12-11T01:00', 'waitingAttendance'],
    ] as const) {
      book.setToday(now);
      expect((book.run('sessionDetail', { session: sessions[0] }) as SessionDetail).state, now).toBe(state);
    }
  });
});

describe('a link-up', () => {
  it.each([
    ['2026-11-24T23:59', undefined],
    ['2026-11-25T00:00', undefined],
    ['2026-11-25T11:59', undefined],
    ['2026-11-25T12:00', 'recordLinkUp'],
    ['2026-11-26T00:00', 'recordLinkUp'],
  ])('at %s asks to be written down as held: %s', (now, action) => {
    const { book, id } = openAdvisoryBook();
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-25T12:00', place: 'Sala 2' });
    book.setToday(now);
    const { milestones } = book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail;
    const step = milestones.flatMap(({ steps }) => steps).find(({ key }) => key === 'link-up');
    expect(step?.action?.name).toBe(action);
    expect(cards(book).some(({ key }) => key === `advisory-${id}-link-up`)).toBe(action !== undefined);
  });

  it('cannot be set for an hour of today that has passed, and says that it is the hour', () => {
    const { book, id } = openAdvisoryBook();
    book.setToday('2026-11-25T12:01');
    const refused = book.refusal(() => book.run('scheduleLinkUp', { advisory: id, at: '2026-11-25T12:00', place: '' }));
    expect(refused).toContain('Elija un día y una hora que estén por venir');
  });
});

describe('a training', () => {
  const training = { attended: [], cancelledOn: '', startsAt: '2026-11-25T22:30', hours: 2 } as unknown as Parameters<
    typeof trainingState
  >[0];
  it.each([
    ['2026-11-25T22:29', 'planned'],
    ['2026-11-25T22:30', 'planned'],
    ['2026-11-26T00:29', 'planned'],
    ['2026-11-26T00:30', 'waitingAttendance'],
  ])('at %s is %s', (now, state) => expect(trainingState(training, now)).toBe(state));
});

describe('every card of Hoy', () => {
  it('claims as many days as there are, at any hour', () => {
    const { book, request, mentor } = openService();
    const id = request({ receivedOn: '2026-11-10' });
    const waited = request({ receivedOn: '2026-11-12' });
    request({ receivedOn: '2026-11-17', reviewedOn: '' });
    book.add(assignments, {
      request: waited as Id<'requests'>,
      advisor: mentor('Rosa Ibarra').id,
      invitedAt: '2026-11-18T10:00',
      answerBy: '2026-11-22',
    });
    book.add(trainings, { name: 'Generación 3', session: 'first', startsAt: '2026-11-21T10:00', hours: 2 });
    const { book: second, id: advisory } = openAdvisoryBook();
    second.add(commitments, {
      advisory: advisory as Id<'advisories'>,
      agreement: 'Abrir la caja',
      ownerName: 'Berta',
      startsOn: '2026-11-20',
      dueOn: '2026-11-24',
      progress: 20,
    });
    second.run('recordLinkUp', { advisory });
    second.run('planSessions', {
      advisory,
      sessions: [{ startsAt: '2026-12-02T10:00', hours: 2, modality: 'onSite', place: 'Sala 2' }],
    });
    expect(id).not.toBe('');
    let seen = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 24 * 4 }), fc.constantFrom(0, 1, 14), (quarter, minute) => {
        const now = addMinutes('2026-11-20T00:00', quarter * 15 + minute);
        for (const each of [book, second]) {
          each.setToday(now);
          for (const card of cards(each)) {
            const told = claimed(card.line.when);
            if (typeof told === 'number') {
              seen += 1;
              expect(card.line.late, `${card.key} at ${now}`).toBe(told < 0);
            }
            const days = card.chip && claimed(card.chip.label);
            if (typeof days !== 'number' || card.dueOn === '') continue;
            // New requests are counted from the day they came, the others to the day they are due.
            if (card.line.action.kind === 'review') continue;
            if (typeof told === 'number' && card.line.action.due !== 'invitation')
              expect(told, `${card.key} at ${now}`).toBe(daysBetween(dayOf(now), card.dueOn));
            expect(days, `${card.key} at ${now}`).toBe(daysBetween(dayOf(now), card.dueOn));
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(60);
  }, 60_000);
});

describe('the words of days', () => {
  it('count the same in every language', () => {
    const days = [-3, -1, 0, 1, 2].map((count) => ({ days: count, day: 'X' }));
    expect(days.map(texts.es.today.due)).toEqual(['3 días tarde', '1 día tarde', 'hoy', 'mañana', 'X']);
    expect(days.map(texts.en.today.due)).toEqual(['3 days late', '1 day late', 'today', 'tomorrow', 'X']);
    expect(days.map(texts.pt.today.due)).toEqual(['atraso: 3 dias', 'atraso: 1 dia', 'hoje', 'amanhã', 'X']);
  });

  it('are singular for one, and say what was late before a pause', () => {
    for (const language of languages) {
      const { countdown } = texts[language].requests;
      expect(countdown.paused({ left: 1 })).not.toMatch(/d[ií]as|days/);
      expect(countdown.paused({ left: 2 })).toMatch(/2 d[ií]as|2 days/);
      expect(countdown.paused({ left: -1 })).toMatch(/\b1 d[ií]a\b|\b1 day\b/);
      for (const left of [-3, -1, 0, 1, 5]) expect(countdown.paused({ left })).not.toContain('-');
    }
  });
});
