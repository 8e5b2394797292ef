import { describe, expect, it } from 'vitest';
import { createClock } from '../../../workspace/engine/clock.ts';
import { openStore } from '../../../workspace/engine/store.ts';
import { offsetIn, partsIn, timeOf } from '../../../workspace/engine/time-zone.ts';

describe('the clock', () => {
  it('stands where it was started, moves forward only, and is found there again', () => {
    const store = openStore();
    const clock = createClock(store, 1000);
    clock.advance(500);
    clock.advance(-2000);
    expect(clock.now()).toBe(1500);
    expect(createClock(store, 1000).now()).toBe(1500);
    expect(createClock(store, 9000).now()).toBe(9000);
  });

  it('without a start runs with real time, ahead by what it was moved', () => {
    const store = openStore();
    const clock = createClock(store);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
    clock.advance(86_400_000);
    expect(Math.abs(createClock(store).now() - Date.now() - 86_400_000)).toBeLessThan(1000);
  });
});

describe('local time', () => {
  it('is told from an instant and back', () => {
    const instant = Date.parse('2026-07-01T03:04:05Z');
    const local = partsIn(instant, 'America/Mexico_City');
    expect(local).toEqual({ year: 2026, month: 6, day: 30, hour: 21, minute: 4, second: 5, weekDay: 2 });
    expect(timeOf(local, 'America/Mexico_City')).toBe(instant);
    expect(offsetIn(instant, 'Asia/Kolkata')).toBe(5.5 * 3_600_000);
  });

  it('that a change of the clocks skips becomes the hour after', () => {
    const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
    expect(partsIn(timeOf(skipped, 'Europe/Madrid'), 'Europe/Madrid')).toMatchObject({ day: 29, hour: 3, minute: 30 });
  });
});
