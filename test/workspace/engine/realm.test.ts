import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, perform } from '../fixtures/basic-workspace.ts';

describe('the realm of a script', () => {
  it('has the language and nothing of Node or the web', () => {
    const absent = [
      ...['setTimeout', 'setInterval', 'setImmediate', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch'],
      ...['Blob', 'File', 'FormData', 'atob', 'btoa', 'crypto', 'performance', 'structuredClone', 'queueMicrotask'],
      ...['AbortController', 'process', 'require', 'module', 'exports', 'Buffer', 'global', 'window', 'document'],
      ...['WebAssembly', 'navigator', 'Event', 'EventTarget', 'MessageChannel', 'WebSocket', 'Intl_'],
    ];
    const found = evaluated(openBasic(), `${JSON.stringify(absent)}.filter((name) => name in globalThis)`);
    expect(found).toEqual([]);
    const present = ['Map', 'Promise', 'Intl', 'JSON', 'Proxy', 'BigInt', 'WeakRef', 'Reflect', 'globalThis'];
    expect(evaluated(openBasic(), `${JSON.stringify(present)}.filter((name) => !(name in globalThis))`)).toEqual([]);
  });

  it('is fresh at every execution', () => {
    const workspace = openBasic();
    perform(workspace, 'globalThis.left = 1; Array.prototype.left = 2;');
    expect(evaluated(workspace, '[typeof left, [].left]')).toEqual(['undefined', undefined]);
  });

  it.each([
    'globalThis.left = 1',
    'left = 1',
    'Array.prototype.left = 1',
    'Array.prototype.push = () => 0',
    'delete String.prototype.at',
    'Object.setPrototypeOf(Map.prototype, { left: 1 })',
    "Object.defineProperty(Set.prototype, 'size', { get: () => 7 })",
    'Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())).left = 1',
    'Date.left = 1',
    'operation = add = undefined',
    'Utilities = 1',
  ])('keeps nothing of an execution that did %s', (deed) => {
    const workspace = openBasic();
    const looks = `[
      typeof left, [].left, [].push(1), typeof ''.at, new Map().left, new Set().size, (function* () {})().left, Date.left,
      typeof operation, typeof add, typeof Utilities, Object.keys(globalThis).length,
    ]`;
    const before = evaluated(workspace, looks);
    perform(workspace, deed);
    expect(evaluated(workspace, looks)).toEqual(before);
  });

  it('evaluates the files anew at every execution', () => {
    const workspace = openBasic({
      files: { 'Counter.js': 'let calls = 0; const seen = []; function count() { calls++; return seen.push(calls); }' },
    });
    expect([workspace.run('count').result, workspace.run('count').result]).toEqual([1, 1]);
    expect(evaluated(workspace, '[count(), count()]')).toEqual([1, 2]);
  });

  it('is another one for an execution that starts inside one', () => {
    const workspace = openBasic();
    workspace.run('add', [1, 2]);
    const inner: unknown[] = [];
    workspace.interleave({ at: 1, run: () => inner.push(evaluated(workspace, 'typeof left')) });
    expect(
      perform(
        workspace,
        "globalThis.left = 1; PropertiesService.getScriptProperties().setProperty('a', 'b'); return left",
      ),
    ).toBe(1);
    expect(inner).toEqual(['undefined']);
  });

  it('lets all files share one global scope', () => {
    expect(openBasic().run('fromAnotherFile').result).toBe('shared by all files');
  });

  it('gives values of its own kind, so that instanceof holds', () => {
    const kinds = `[
      Utilities.base64Decode('aGk=') instanceof Array,
      PropertiesService.getScriptProperties().getProperties() instanceof Object,
      new Date() instanceof Date,
      Utilities.parseDate('2026-01-01', 'GMT', 'yyyy-MM-dd') instanceof Date,
      new Date().constructor === Date,
    ]`;
    expect(evaluated(openBasic(), kinds)).toEqual([true, true, true, true, true]);
  });

  it('throws errors of its own kind, with the name and text that Google uses', () => {
    const caught = `try { CacheService.getScriptCache().get('k'.repeat(251)) } catch (error) {
      return [error instanceof Error, error.name, String(error).slice(0, 30)];
    }`;
    expect(perform(openBasic(), caught)).toEqual([true, 'Exception', 'Exception: Argument too large:']);
  });

  it('knows the clock of the workspace and the time zone of the manifest', () => {
    const workspace = openBasic();
    const now = `[new Date().getHours(), new Date(0).getTimezoneOffset(), Date.now() - new Date().getTime(),
      new Date(2026, 0, 1).toISOString(), typeof Date(), Date.UTC(2026, 0)]`;
    expect(evaluated(workspace, now)).toEqual([9, 360, 0, '2026-01-01T06:00:00.000Z', 'string', 1767225600000]);
    workspace.advanceClock('2026-03-16T15:00:00Z');
    expect(evaluated(workspace, 'new Date().getDate()')).toBe(16);
  });

  it('runs microtasks before the execution ends', () => {
    const workspace = openBasic();
    perform(
      workspace,
      "Promise.resolve().then(() => PropertiesService.getScriptProperties().setProperty('done', 'yes'))",
    );
    expect(evaluated(workspace, "PropertiesService.getScriptProperties().getProperty('done')")).toBe('yes');
  });

  it('drops a rejection that nobody hears, and the process lives on', () => {
    const realmModule = new URL('../../../workspace/engine/realm.ts', import.meta.url).href;
    const programModule = new URL('../../../workspace/engine/program.ts', import.meta.url).href;
    const program = `
      const { inRealm } = await import(${JSON.stringify(realmModule)});
      const { programOf } = await import(${JSON.stringify(programModule)});
      const program = programOf([{ name: 'Code.js', text: '(async () => { throw new Error("unheard"); })()' }]);
      inRealm(program, { now: () => 0, realMs: 1000 }, (realm) => realm.invoke(() => realm.evaluate()));
      setTimeout(() => console.log('alive'), 20);`;
    const node = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(node.stdout).toBe('alive\n');
  });

  it('names whatever the workspace does not offer', () => {
    const workspace = openBasic();
    expect(() => evaluated(workspace, 'MailApp.getFoo()')).toThrow(
      'GoogleError: Unsupported in the offline workspace: MailApp.getFoo',
    );
    expect(() => perform(workspace, 'Utilities.newBlob("x").name = 1')).toThrow('writing Blob.name');
    expect(() => evaluated(workspace, 'CalendarApp.getDefaultCalendar()')).toThrow('CalendarApp is not defined');
    expect(() => evaluated(workspace, 'Utilities.Charset.UTF_7')).toThrow('Utilities.Charset.UTF_7');
  });

  it('stops a script that loops for ever, and no catch helps it', () => {
    const workspace = openBasic({ limits: { realMs: 200 } });
    const { error, execution } = workspace.run('statements', ['try { for (;;) {} } finally { return 1 }']);
    expect([error?.message, execution.status]).toEqual(['Exceeded maximum execution time', 'timed out']);
    expect(workspace.run('add', [1, 2]).result).toBe(3);
  });

  it('refuses typed arrays and unsigned numbers as bytes', () => {
    const workspace = openBasic();
    expect(() => evaluated(workspace, 'Utilities.newBlob(new Uint8Array([1]))')).toThrow('typed array');
    expect(() => evaluated(workspace, 'Utilities.newBlob([200])')).toThrow('byte[]');
  });
});
