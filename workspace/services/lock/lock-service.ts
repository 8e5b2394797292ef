// LockService: one execution at a time in a piece of code. An execution that waits for a lock held by another which is
// itself suspended (an interleaved one) can only time out.
// https://developers.google.com/apps-script/reference/lock/lock-service

import { onExecutionEnd } from '../../engine/execution.ts';
import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';
import type { World } from '../../engine/world.ts';

/** Lock name → id of the execution that holds it. */
const held = new WeakMap<World, Map<string, string>>();

function locksOf(world: World): Map<string, string> {
  const known = held.get(world);
  if (known) return known;
  const made = new Map<string, string>();
  held.set(world, made);
  return made;
}

onExecutionEnd((world, executionId) => {
  const locks = locksOf(world);
  for (const [name, holder] of locks) if (holder === executionId) locks.delete(name);
});

export const lockService: Service = {
  name: 'LockService',
  create(context) {
    const { execution, world } = context;
    return guarded('LockService', {
      getScriptLock: () => createLock(context, 'script'),
      getUserLock: () => createLock(context, `user:${execution.effectiveUser}`),
      /** Null where no document is open, as in a web app. */
      getDocumentLock: () =>
        execution.kind === 'web-app' ? null : createLock(context, `document:${world.containerId}`),
    });
  },
};

const quickMs = 100;

/** https://developers.google.com/apps-script/reference/lock/lock */
function createLock(context: ServiceContext, name: string): object {
  const { execution, world } = context;
  const holder = () => locksOf(world).get(name);
  const isFree = () => holder() === undefined || holder() === execution.id;

  function take(method: string, timeoutMs: unknown): boolean {
    const wait = Number(timeoutMs);
    if (!Number.isFinite(wait) || wait < 0) throw new GoogleError('Invalid argument: timeoutInMillis');
    return context.call('LockService', method, { ms: isFree() ? quickMs : wait }, () => {
      if (!isFree()) return false;
      locksOf(world).set(name, execution.id);
      return true;
    });
  }

  return guarded('Lock', {
    hasLock: () => holder() === execution.id,
    releaseLock() {
      context.call('LockService', 'releaseLock', {}, () => {
        if (holder() === execution.id) locksOf(world).delete(name);
      });
    },
    tryLock: (timeoutMs: unknown) => take('tryLock', timeoutMs),
    waitLock(timeoutMs: unknown) {
      if (take('waitLock', timeoutMs)) return;
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    },
  });
}
