// The list of past executions, as the Apps Script page of that name shows it.
// Request bodies stay in memory for tests; the stored record leaves them out.

import type { Execution } from './service.ts';
import type { World } from './world.ts';

const keptInMemory = 2000;
const keptInStore = 300;
const lists = new WeakMap<World, Execution[]>();

/** Oldest first, in the order in which they ended. */
export function executionsOf(world: World): readonly Execution[] {
  return listOf(world);
}

export function keepExecution(world: World, record: Execution): void {
  const list = listOf(world);
  list.push(record);
  if (list.length > keptInMemory) list.shift();
  if (world.store.folder !== undefined) {
    const calls = record.calls.map(({ request: _request, ...call }) => call);
    world.store.writeJson(pathOf(record), { ...record, calls });
    const stored = world.store.list('executions/');
    for (const path of stored.slice(0, Math.max(0, stored.length - keptInStore))) world.store.delete(path);
  }
  world.events.emit({ type: 'execution', id: record.id });
}

function listOf(world: World): Execution[] {
  const known = lists.get(world);
  if (known) return known;
  const stored = world.store.list('executions/').flatMap((path) => world.store.readJson<Execution>(path) ?? []);
  lists.set(world, stored);
  return stored;
}

function pathOf({ id, startedAt }: Execution): string {
  return `executions/${String(startedAt).padStart(15, '0')}-${id}.json`;
}
