// Orders a mishap that Google Forms has shown under load: the response is stored, its row in the linked sheet is lost.
// A dropped, doubled or late trigger is ordered at the engine, which fires them.

import type { World } from '../../engine/world.ts';

const path = 'forms-faults.json';

/** The next `count` responses get no row in the linked sheet. */
export const loseLinkedRows = (world: World, count: number): void => {
  world.store.writeJson(path, { lost: count });
};

/** Uses up one ordered loss. */
export const losesLinkedRow = (world: World): boolean => {
  const left = world.store.readJson<{ lost: number }>(path)?.lost ?? 0;
  if (left > 0) loseLinkedRows(world, left - 1);
  return left > 0;
};
