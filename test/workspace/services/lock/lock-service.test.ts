import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, perform } from '../../fixtures/basic-workspace.ts';

describe('LockService', () => {
  it('gives the lock, gives it again to the same execution, and takes it back', () => {
    const body = `const lock = LockService.getScriptLock(), same = LockService.getScriptLock();
      const before = lock.hasLock(); lock.waitLock(100);
      const during = [lock.hasLock(), same.hasLock(), same.tryLock(0)]; lock.releaseLock(); lock.releaseLock();
      return [before, during, lock.hasLock()];`;
    expect(perform(openBasic(), body)).toEqual([false, [true, true, true], false]);
  });

  it('is released when an execution ends, also one that failed or was killed', () => {
    const workspace = openBasic();
    expect(() => perform(workspace, "LockService.getScriptLock().waitLock(1); throw new Error('x')")).toThrow('x');
    expect(evaluated(workspace, 'LockService.getScriptLock().tryLock(1)')).toBe(true);
    workspace.orderFault({ at: 2, when: 'kill' });
    workspace.run('statements', ['LockService.getScriptLock().waitLock(1); Utilities.sleep(1)']);
    expect(evaluated(workspace, 'LockService.getScriptLock().tryLock(1)')).toBe(true);
  });

  it('excludes other executions only under the same lock, and a user lock only the same user', () => {
    const workspace = openBasic();
    const seen: unknown[] = [];
    workspace.interleave({
      at: 2,
      run: () => {
        const tried = (lock: string, user?: string) =>
          workspace.run('code', [`LockService.${lock}().tryLock(5)`], user === undefined ? {} : { user }).result;
        seen.push(tried('getUserLock'), tried('getUserLock', 'otra@servicio.example'), tried('getDocumentLock'));
      },
    });
    perform(workspace, 'LockService.getUserLock().waitLock(1); Utilities.sleep(1)');
    expect(seen).toEqual([false, true, true]);
  });

  it('refuses a timeout that is no number', () => {
    expect(() => perform(openBasic(), 'LockService.getScriptLock().waitLock()')).toThrow('Invalid argument');
  });
});
