// Progress is computed from facts and never contradicts them, whatever the facts are.
// The programme is the real one; the facts are random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentoring } from '../../src/programmes/mentoring/mentoring.ts';
import type { AdvisoryFacts } from '../../src/progress/advisory-facts.ts';
import { advisoryState, isOver } from '../../src/progress/advisory-state.ts';
import { progressOf } from '../../src/progress/progress.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import { logistics } from '../../src/tables/advisories.ts';
import { texts } from '../../src/text/text.ts';

const today = '2026-11-20';
const settings = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, { default: value }]) => [key, value]),
);

const day = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`),
);
const realDay = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const moment = realDay.map((one) => `${one}T16:00`);

const facts = fc
  .record({
    advisory: fc.record({
      id: fc.constant('A-1'),
      openedOn: realDay,
      linkUpAt: fc.oneof(fc.constant(''), moment),
      linkUpDoneOn: day,
      logistics: fc.subarray(Object.keys(logistics)),
      logisticsOn: day,
      plannedSessions: fc.constantFrom(null, 1, 2, 4),
      format: fc.constantFrom('', 'quick', 'midTerm', 'longTerm'),
      advisorSurveySentOn: day,
      advisorSurveyOn: day,
      closedOn: day,
      cancelledOn: fc.constantFrom('', '', today),
    }),
    sessions: fc.array(
      fc.record({
        startsAt: moment,
        hours: fc.constantFrom(1, 2),
        announcedOn: day,
        toolsSentOn: day,
        attendanceOn: day,
        attended: fc.constantFrom(null, 0, 5),
        surveyCount: fc.constantFrom(null, 0, 3),
      }),
      { maxLength: 5 },
    ),
    deliverables: fc.array(
      fc.record({
        kind: fc.constantFrom('design', 'presentation'),
        round: fc.integer({ min: 1, max: 3 }),
        dueOn: day,
        deliveredOn: day,
        reviewedOn: day,
        verdict: fc.constantFrom('', 'approved', 'returned'),
      }),
      { maxLength: 4 },
    ),
    documents: fc.array(
      fc.record({
        kind: fc.constantFrom('advisory-report', 'follow-up-plan', 'certificate'),
        version: fc.nat(3),
        madeOn: day,
      }),
      { maxLength: 4 },
    ),
    incentives: fc.array(fc.record({ deliveredOn: realDay }), { maxLength: 1 }),
    request: fc.option(fc.record({ receivedOn: realDay, reviewedOn: day, proposedAt: moment }), { nil: undefined }),
  })
  .map(
    (given) =>
      ({
        ...given,
        sessions: given.sessions.map((session, index) => ({ ...session, id: `SE-${index}` })),
        deliverables: given.deliverables.map((row, index) => ({ ...row, id: `E-${index}` })),
        commitments: [],
        today,
        now: `${today}T09:00`,
        settings,
      }) as unknown as AdvisoryFacts,
  );

function progress(given: AdvisoryFacts) {
  return progressOf(
    mentoring,
    { id: 'A-1', facts: given, today, over: isOver(given), owners: { coordination: 'c', area: 'a', advisor: 'm' } },
    { language: 'es', text: texts.es },
  );
}

describe('progress', () => {
  it('calls a step done exactly when it has a day, and late only when open, due before today and not over', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { milestones } = progress(given);
        for (const step of milestones.flatMap(({ steps }) => steps)) {
          expect(step.state === 'done').toBe(step.doneOn !== '');
          const isLate = step.doneOn === '' && step.dueOn !== '' && step.dueOn < today && !isOver(given);
          expect(step.state === 'overdue').toBe(isLate);
          if (step.state === 'done') expect(step.action).toBeNull();
        }
      }),
    );
  });

  it('has at most one "now", names the first open step as the next, and counts what it shows', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const view = progress(given);
        const steps = view.milestones.flatMap((milestone) => milestone.steps);
        expect(steps).toHaveLength(view.total);
        expect(steps.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
        expect(steps.filter(({ state }) => state === 'done')).toHaveLength(view.done);
        expect(steps.filter(({ state }) => state === 'overdue')).toHaveLength(view.overdue);
        if (isOver(given)) expect(view.next).toBeNull();
        else expect(view.next === null).toBe(view.done === view.total);
      }),
    );
  });

  it('shows a milestone as done exactly when all its steps are', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const milestone of progress(given).milestones)
          expect(milestone.state === 'done').toBe(milestone.steps.every(({ state }) => state === 'done'));
      }),
    );
  });

  it('never asks for a report before every planned session has its attendance', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const state = advisoryState(given);
        const held = given.sessions.filter(({ attendanceOn }) => attendanceOn !== '').length;
        if (state === 'report' || state === 'followUp' || state === 'closing')
          expect(held).toBeGreaterThanOrEqual(given.advisory.plannedSessions ?? 1);
        if (given.advisory.cancelledOn !== '') expect(state).toBe('cancelled');
      }),
    );
  });

  it('says who owes the session that is late, as the panel shows it', () => {
    const given = {
      ...(fc.sample(facts, { numRuns: 1, seed: 1 })[0] as AdvisoryFacts),
      sessions: [
        {
          id: 'SE-1',
          startsAt: '2026-11-17T16:00',
          hours: 2,
          announcedOn: today,
          toolsSentOn: '2026-11-15',
          attendanceOn: '',
        },
      ],
      advisory: {
        id: 'A-1',
        openedOn: '2026-11-01',
        linkUpAt: '',
        linkUpDoneOn: '2026-11-04',
        logistics: [],
        logisticsOn: '',
        plannedSessions: 3,
        advisorSurveyOn: '',
        advisorSurveySentOn: '',
        closedOn: '',
        cancelledOn: '',
      },
    } as unknown as AdvisoryFacts;
    const session = progress(given).milestones.find(({ key }) => key === 'SE-1');
    expect(session).toMatchObject({
      label: 'Sesión 1 de 3',
      state: 'overdue',
      date: '2026-11-17',
      detail: 'Falta la asistencia · le toca a a',
      action: { name: 'recordAttendance', subject: 'SE-1' },
    });
  });
});
