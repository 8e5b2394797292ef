import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../workspace/engine/store.ts';
import { runAndKill } from '../fixtures/killed-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a store in memory', () => {
  it('gives back what was written, lists by prefix and forgets what was deleted', () => {
    const store = openStore();
    store.writeJson('forms/a.json', { title: 'A' });
    store.writeBytes('drive/content/x.docx', Uint8Array.of(1, 2, 255));
    expect(store.readJson('forms/a.json')).toEqual({ title: 'A' });
    expect(store.readBytes('drive/content/x.docx')).toEqual(Uint8Array.of(1, 2, 255));
    expect(store.list('forms/')).toEqual(['forms/a.json']);
    store.delete('forms/a.json');
    expect(store.readJson('forms/a.json')).toBeUndefined();
    expect(store.list('')).toEqual(['drive/content/x.docx']);
  });

  it('refuses a path that leaves the folder or hides', () => {
    const store = openStore();
    for (const path of ['../out.json', 'a/../../b', '.hidden', '/etc/x', 'a//b', '']) {
      expect(() => store.writeJson(path, 1), path).toThrow('Not a path of the store');
    }
  });

  it('makes an independent copy', () => {
    const store = openStore();
    store.writeJson('a.json', { list: [1] });
    const copy = store.fork();
    copy.readJson<{ list: number[] }>('a.json')?.list.push(2);
    copy.writeJson('b.json', 1);
    expect(store.readJson('a.json')).toEqual({ list: [1] });
    expect(store.readJson('b.json')).toBeUndefined();
  });

  it('keeps copies apart whichever is read, changed or deleted first', () => {
    const store = openStore();
    store.writeJson('a.json', { list: [1] });
    store.writeBytes('c.eml', Uint8Array.of(7));
    const copy = store.fork();
    const second = copy.fork();
    store.readJson<{ list: number[] }>('a.json')?.list.push(2);
    store.readBytes('c.eml')?.fill(0);
    copy.delete('a.json');
    const third = second.fork();
    second.readJson<{ list: number[] }>('a.json')?.list.push(3);
    expect([store, second, third].map((each) => each.readJson('a.json'))).toEqual([
      { list: [1, 2] },
      { list: [1, 3] },
      { list: [1] },
    ]);
    expect(copy.list('')).toEqual(['c.eml']);
    expect(copy.readBytes('c.eml')).toEqual(Uint8Array.of(7));
  });

  it('gives what never changes to its copies as it is', () => {
    const store = openStore();
    const rows = Object.freeze({ rows: [1] });
    store.writeJson('a.json', rows);
    expect(store.fork().readJson('a.json')).toBe(rows);
  });
});

describe('a store in a folder', () => {
  it('is found again when it is opened anew', () => {
    const store = openStore(folder);
    store.batch(() => {
      store.writeJson('a.json', { one: 1 });
      store.writeJson('deep/er/b.json', [1, 2]);
      store.writeBytes('c.eml', Uint8Array.of(7));
    });
    store.delete('a.json');
    const again = openStore(folder);
    expect(again.list('')).toEqual(['c.eml', 'deep/er/b.json']);
    expect(again.readJson('deep/er/b.json')).toEqual([1, 2]);
    expect(again.readBytes('c.eml')).toEqual(Uint8Array.of(7));
    expect(JSON.parse(readFileSync(join(folder, 'deep/er/b.json'), 'utf8'))).toEqual([1, 2]);
  });

  it('writes nothing before the batch ends, and everything when it ends with an error', () => {
    const store = openStore(folder);
    const attempt = () =>
      store.batch(() => {
        store.writeJson('a.json', 1);
        store.writeJson('b.json', 2);
        expect(existsSync(join(folder, 'a.json'))).toBe(false);
        throw new Error('script failed');
      });
    expect(attempt).toThrow('script failed');
    expect(openStore(folder).list('')).toEqual(['a.json', 'b.json']);
  });

  it('finishes a listed commit that was interrupted, and drops one that was not listed', () => {
    const store = openStore(folder);
    store.writeJson('a.json', 'old');
    store.writeJson('b.json', 'old');
    mkdirSync(join(folder, '.journal'), { recursive: true });
    writeFileSync(join(folder, '.journal', '0'), '"new"');
    writeFileSync(join(folder, '.journal', '1'), '"new"');
    expect(openStore(folder).readJson('a.json')).toBe('old');

    mkdirSync(join(folder, '.journal'), { recursive: true });
    writeFileSync(join(folder, '.journal', '1'), '"new"'); // number 0 had already been moved
    writeFileSync(join(folder, 'a.json'), '"new"');
    const plan = [
      { path: 'a.json', gone: false },
      { path: 'b.json', gone: false },
      { path: 'c.json', gone: true },
    ];
    writeFileSync(join(folder, '.journal', 'list.json'), JSON.stringify(plan));
    const again = openStore(folder);
    expect([again.readJson('a.json'), again.readJson('b.json')]).toEqual(['new', 'new']);
    expect(readdirSync(folder)).not.toContain('.journal');
  });

  it('is never torn by kill -9: the files of a batch always belong together', async () => {
    const storeModule = new URL('../../../workspace/engine/store.ts', import.meta.url).href;
    const writer = `
      const { openStore } = await import(${JSON.stringify(storeModule)});
      const store = openStore(process.argv[1]);
      let round = store.readJson('one.json')?.round ?? 0;
      for (let count = 0; ; count++) {
        round++;
        store.batch(() => {
          store.writeJson('one.json', { round, filling: 'x'.repeat(50000) });
          store.writeJson('two/three.json', { round });
          store.writeBytes('four.eml', new TextEncoder().encode(String(round)));
        });
        if (count === 1) process.stdout.write('at work');
      }`;
    let last = 0;
    for (let attempt = 0; attempt < 4; attempt++) {
      await runAndKill(writer, [folder], 20 + attempt * 37);
      const store = openStore(folder);
      const one = store.readJson<{ round: number }>('one.json')?.round ?? 0;
      expect(store.readJson<{ round: number }>('two/three.json')?.round).toBe(one);
      expect(new TextDecoder().decode(store.readBytes('four.eml'))).toBe(String(one));
      expect(one).toBeGreaterThan(last);
      last = one;
    }
  });

  it('holds the same as a plain map after any series of changes and reopenings', () => {
    const paths = fc.constantFrom('a.json', 'b/c.json', 'b/d.json');
    const change = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), path: paths, value: fc.jsonValue() }),
      fc.record({ kind: fc.constant('delete' as const), path: paths }),
      fc.constant({ kind: 'reopen' as const }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const place = mkdtempSync(join(folder, 'run-'));
        const model = new Map<string, unknown>();
        let store = openStore(place);
        for (const each of changes) {
          if (each.kind === 'reopen') store = openStore(place);
          else if (each.kind === 'delete') {
            store.delete(each.path);
            model.delete(each.path);
          } else {
            store.writeJson(each.path, each.value);
            model.set(each.path, JSON.parse(JSON.stringify(each.value)));
          }
        }
        const reopened = openStore(place);
        expect(reopened.list('')).toEqual([...model.keys()].sort());
        for (const [path, value] of model) expect(reopened.readJson(path)).toEqual(value);
      }),
      { numRuns: 25 },
    );
  });
});
