import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, owner, perform } from '../fixtures/basic-workspace.ts';

const threeSteps = `
  const store = PropertiesService.getScriptProperties();
  for (const key of ['a', 'b', 'c']) {
    try { store.setProperty(key, 'set'); } catch (error) { console.log(key, error.message); }
  }
  return 'end';`;
const kept = (workspace: ReturnType<typeof openBasic>) =>
  Object.keys(evaluated(workspace, 'PropertiesService.getScriptProperties().getProperties()') as object);

describe('the record of an execution', () => {
  it('holds every call with its size and modelled time, and the totals', () => {
    const workspace = openBasic();
    const { execution } = workspace.run('statements', [`${threeSteps}`]);
    expect(execution.calls[1]).toEqual({
      index: 2,
      service: 'PropertiesService',
      method: 'setProperty',
      size: 3,
      modelledMs: 62,
    });
    expect(execution.modelledMs).toBe(1000 + 3 * 62);
    expect(execution).toMatchObject({ kind: 'editor', status: 'completed', user: owner, functionName: 'statements' });
    expect(workspace.executions()).toEqual([execution]);
  });

  it('keeps what the script logged, in order', () => {
    const { execution } = openBasic().run('statements', [
      `console.log('a %s', 1); console.warn({ b: 2 }); Logger.log('c'); console.error(new Error('d'))`,
    ]);
    expect(execution.logs.map(({ level, text }) => `${level} ${text.split('\n')[0]}`)).toEqual([
      'log a 1',
      'warn {"b":2}',
      'info c',
      'error Error: d',
    ]);
  });

  it('lets modelled time pass for the script', () => {
    const passed = perform(openBasic(), 'const start = Date.now(); Utilities.sleep(5000); return Date.now() - start');
    expect(passed).toBe(5000);
  });
});

describe('a fault ordered by call', () => {
  it('before: the call throws and has no effect', () => {
    const workspace = openBasic();
    workspace.orderFault({ at: 2, when: 'before', error: 'Service timed out' });
    const { result, execution } = workspace.run('statements', [threeSteps]);
    expect([result, kept(workspace)]).toEqual(['end', ['a', 'c']]);
    expect(execution.calls[1]?.error).toBe('Service timed out');
    expect(execution.logs[0]?.text).toBe('b Service timed out');
  });

  it('after: the call throws and has had its effect', () => {
    const workspace = openBasic();
    workspace.orderFault({ at: 2, when: 'after' });
    const { execution } = workspace.run('statements', [threeSteps]);
    expect(kept(workspace)).toEqual(['a', 'b', 'c']);
    expect(execution.logs[0]?.text).toContain('a server error occurred');
  });

  it('kill: nothing further has an effect, whatever the script catches', () => {
    const workspace = openBasic();
    workspace.orderFault({ at: 2, when: 'kill' });
    const { result, error, execution } = workspace.run('statements', [threeSteps]);
    expect([result, error?.message]).toEqual([undefined, 'Killed at call 2, PropertiesService.setProperty']);
    expect([execution.status, execution.logs, execution.calls.length]).toEqual(['killed', [], 2]);
    expect(kept(workspace)).toEqual(['a']);
  });

  it('may count the calls of one method only, and is gone with the execution', () => {
    const workspace = openBasic();
    workspace.orderFault({ at: 1, of: 'CacheService.put', when: 'before' });
    expect(workspace.run('statements', [threeSteps]).execution.calls.every(({ error }) => error === undefined)).toBe(
      true,
    );
    perform(workspace, "CacheService.getScriptCache().put('k', 'v')");
    workspace.orderFault({ at: 1, of: 'CacheService.put', when: 'before' });
    const both = `${threeSteps.replace("return 'end';", '')} CacheService.getScriptCache().put('k', 'v')`;
    expect(workspace.run('statements', [both]).error?.message).toContain('server error');
  });
});

describe('something interleaved between two calls', () => {
  it('sees the effects of the calls before, and the calls after see its own', () => {
    const workspace = openBasic();
    const seen: unknown[] = [];
    workspace.interleave({
      at: 2,
      run: () => {
        seen.push(kept(workspace));
        perform(workspace, "PropertiesService.getScriptProperties().setProperty('z', 'from another')");
      },
    });
    perform(workspace, threeSteps);
    expect(seen).toEqual([['a']]);
    expect(kept(workspace)).toEqual(['a', 'z', 'b', 'c']);
  });

  it('waits in vain for a lock that the suspended execution holds, and gets it afterwards', () => {
    const workspace = openBasic();
    const errors: unknown[] = [];
    const locked = `LockService.getScriptLock().waitLock(20000); PropertiesService.getScriptProperties().getKeys();`;
    workspace.interleave({
      at: 2,
      run: () => {
        const { error, execution } = workspace.run('statements', [locked]);
        errors.push(error?.message, execution.modelledMs);
        expect(evaluated(workspace, 'LockService.getScriptLock().tryLock(10)')).toBe(false);
        expect(evaluated(workspace, 'LockService.getUserLock().tryLock(10)')).toBe(true);
      },
    });
    perform(workspace, locked);
    expect(errors).toEqual(['Lock timeout: another process was holding the lock for too long.', 1000 + 20_000]);
    expect(workspace.run('statements', [locked]).error).toBeUndefined();
  });
});

describe('the run time', () => {
  it('ends an execution at six modelled minutes, and the script cannot catch it', () => {
    const endless = `for (let at = 0; ; at++) {
      try { Utilities.sleep(60000); PropertiesService.getScriptProperties().setProperty('k' + at, ''); } catch (error) {}
    }`;
    const { error, execution } = openBasic({ limits: { realMs: 1000 } }).run('statements', [endless]);
    expect([error?.message, execution.status]).toEqual(['Exceeded maximum execution time', 'timed out']);
    expect(execution.calls.filter(({ method }) => method === 'sleep')).toHaveLength(6);
  });

  it('is thirty seconds for a simple trigger', () => {
    const files = {
      'Open.js': 'function onOpen() { Utilities.sleep(29000); Utilities.sleep(2000); console.log("never"); }',
    };
    const workspace = openBasic({ files: { ...files, 'Code.js': '' } });
    const [outcome] = workspace.openSpreadsheet();
    expect([outcome?.execution.status, outcome?.execution.logs]).toEqual(['timed out', []]);
  });
});
