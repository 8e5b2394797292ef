import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, perform } from '../../fixtures/basic-workspace.ts';

const get = (key: string) => `CacheService.getScriptCache().get('${key}')`;

describe('CacheService', () => {
  it('forgets after ten minutes, or after the seconds asked for, by the workspace’s clock', () => {
    const workspace = openBasic();
    perform(workspace, "const c = CacheService.getScriptCache(); c.put('a', 1); c.put('b', 'x', 3600)");
    expect([evaluated(workspace, get('a')), evaluated(workspace, get('b'))]).toEqual(['1', 'x']);
    workspace.advanceClock(600_000);
    expect([evaluated(workspace, get('a')), evaluated(workspace, get('b'))]).toEqual([null, 'x']);
    workspace.advanceClock(3_600_000);
    expect(evaluated(workspace, get('b'))).toBeNull();
  });

  it('puts, gets and removes many', () => {
    const body = `const c = CacheService.getUserCache();
      c.putAll({ a: '1', b: '2', c: '3' }, 60); c.remove('a'); c.removeAll(['b', 'z']);
      return [c.getAll(['a', 'b', 'c', 'd']), CacheService.getScriptCache().get('c')];`;
    expect(perform(openBasic(), body)).toEqual([{ c: '3' }, null]);
  });

  it('refuses long keys, large values and more than six hours', () => {
    const put = (args: string) => () => perform(openBasic(), `CacheService.getScriptCache().put(${args})`);
    expect(put("'k'.repeat(250), 'v'")).not.toThrow();
    expect(put("'k'.repeat(251), 'v'")).toThrow('Argument too large');
    expect(put("'k', 'v'.repeat(102400)")).not.toThrow();
    expect(put("'k', 'v'.repeat(102401)")).toThrow('Argument too large: value');
    expect(put("'k', 'v', 21601")).toThrow('Invalid argument');
  });

  it('when it is full keeps the nine hundred that live longest', () => {
    const workspace = openBasic();
    const many = `const all = {}; for (let i = 0; i < 1000; i++) all['k' + i] = 'v'; c.putAll(all, 600);`;
    perform(
      workspace,
      `const c = CacheService.getScriptCache(); c.put('short', 'v', 10); ${many} c.put('long', 'v', 3600);`,
    );
    expect([evaluated(workspace, get('short')), evaluated(workspace, get('long'))]).toEqual([null, 'v']);
  });
});
