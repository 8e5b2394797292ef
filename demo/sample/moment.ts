// Plays something at a moment of the past: while it runs, the workspace's clock shows that moment and goes on from there.

import { utcOf } from '../../src/calendar/zoned-time.ts';
import type { World } from '../../workspace/engine/world.ts';

/** `when` is local, YYYY-MM-DDTHH:mm; a moment still to come is played now. */
export function playAt<T>({ clock, timeZone }: World, when: string, play: () => T): T {
  const present = clock.now.bind(clock);
  const shift = Math.min(0, Date.parse(`${utcOf(when, timeZone)}Z`) - present());
  clock.now = () => present() + shift;
  try {
    return play();
  } finally {
    clock.now = present;
  }
}
