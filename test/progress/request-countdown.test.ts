// The two limits of the search for a mentor, at their borders, with the settings of the service and with others.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/local-date.ts';
import { settingRows } from '../../src/tables/system.ts';
import type { TodayView } from '../../src/views/attention.ts';
import type { RequestPage } from '../../src/views/request-page-view.ts';
import type { RequestDetail, RequestList } from '../../src/views/request-view.ts';
import { openService } from '../operations/requests/service.ts';

const ARRIVAL = '2026-11-02';

/** What every part of the product says on a day of waiting; day 1 is the day of arrival. */
function onDay(day: number, settings: Readonly<Record<string, number>> = {}) {
  const { book, request: add } = openService({ today: addDays(ARRIVAL, day - 1) });
  for (const [id, value] of Object.entries(settings)) book.add(settingRows, { id, value: String(value) });
  const request = add({ receivedOn: ARRIVAL, proposedAt: '2027-03-04T16:00' });
  const detail = book.run('requestDetail', { request }) as RequestDetail;
  const { counts } = book.run('listRequests', {}) as RequestList;
  const [card] = (book.run('today') as TodayView).groups.flatMap(({ items }) => items);
  return {
    phase: detail.countdown.phase,
    chip: detail.chip.tone,
    step: detail.steps.find(({ key }) => key === 'accepted')?.state,
    filtered: counts.pressing === 1,
    hoy: card?.urgency,
    label: detail.chip.label,
    page: book.run('requestPage', { id: request }) as RequestPage,
  };
}

type Said = Partial<ReturnType<typeof onDay>>;
type Case = [settings: Readonly<Record<string, number>>, ...days: (readonly [day: number, said: Said])[]];

const calm: Said = { phase: 'calm', chip: 'info', step: 'next', filtered: false, hoy: 'thisWeek' };
const warned: Said = { phase: 'warning', chip: 'warn', step: 'next', filtered: true, hoy: 'thisWeek' };
const late: Said = { phase: 'overdue', chip: 'bad', step: 'overdue', filtered: true, hoy: 'urgent' };

describe('the search for a mentor', () => {
  it.each<Case>([
    // The service document: warned in the second week, overdue in the third.
    [{}, [7, calm], [8, warned], [14, warned], [15, late], [21, late], [22, late]],
    // Other limits hold from the very day that is set.
    [{ mentorWarningDays: 3, mentorOverdueDays: 5 }, [2, calm], [3, warned], [4, warned], [5, late]],
    [{ mentorWarningDays: 10, mentorOverdueDays: 22 }, [9, calm], [10, warned], [21, warned], [22, late]],
    // A short promise is never broken before the search is called overdue: told 5 days, the sixth is the last.
    [{ mentorDueDays: 5 }, [5, calm], [6, warned], [7, late]],
    [{ mentorDueDays: 14 }, [7, calm], [8, warned], [14, warned], [15, late]],
    [{ mentorDueDays: 30 }, [7, calm], [8, warned], [14, warned], [15, late]],
    // A warning that would come too late comes on the last day in time.
    [{ mentorWarningDays: 20, mentorOverdueDays: 10 }, [8, calm], [9, warned], [10, late]],
  ])('with %j says the same in chip, step, filter and Hoy', (settings, ...days) => {
    for (const [day, expected] of days) expect(onDay(day, settings), `day ${day}`).toMatchObject(expected);
  });

  it('counts the days to the last one in time, and then those that are late', () => {
    expect(onDay(13).label).toBe('queda 1 día');
    expect(onDay(14).label).toBe('vence hoy');
    expect(onDay(15).label).toBe('1 día tarde');
  });

  it('shows the area the day that it was told, which the third week serves to keep', () => {
    const stateOn = (day: number) => onDay(day).page.steps.find(({ key }) => key === 'accepted');
    expect(stateOn(15)).toMatchObject({ state: 'next', on: '2026-11-23' });
    expect(stateOn(22)?.state).toBe('next');
    expect(stateOn(23)?.state).toBe('overdue');
  });
});
