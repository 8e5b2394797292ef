// One writer at a time. The script lock, because a web app has no document lock and both must exclude each other.
import { refuse } from '../../src/define/refusal.ts';

/** As long as a person waits for an answer. */
const WAIT_MS = 20_000;

/** Does what can as well be done another time: only when nobody else is at work. */
export function whenNobodyWrites(work: () => void): void {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1)) return;
  try {
    work();
  } finally {
    lock.releaseLock();
  }
}

/** https://developers.google.com/apps-script/reference/lock/lock-service#getScriptLock() */
export function withScriptLock<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MS)) throw refuse('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
