// The workspace's clock: it follows real time or stands still, and can always be moved forward.
// Modelled milliseconds of service calls move it too, so that a script sees its own duration.

import type { Store } from './store.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves forward; never back. Triggers are the engine's matter (Workspace.advanceClock). */
  advance(milliseconds: number): void;
}

/** Where a workspace's folder keeps how far its clock is from real time. */
export const CLOCK_PATH = 'clock.json';

/** With `start` the clock stands at that instant (or where the store left it); without, it runs with real time. */
export function createClock(store: Store, start?: number): Clock {
  const kept = store.readJson<{ offset: number; at: number }>(CLOCK_PATH);
  const base = start === undefined ? () => Date.now() : () => start;
  let offset = kept ? (start === undefined ? kept.offset : Math.max(0, kept.at - start)) : 0;
  return {
    now: () => base() + offset,
    advance(milliseconds) {
      if (milliseconds <= 0) return;
      offset += milliseconds;
      store.writeJson(CLOCK_PATH, { offset, at: base() + offset });
    },
  };
}
