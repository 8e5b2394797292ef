// The start page: what it offers, what it starts, and whom it lets start something.
import { describe, expect, it } from 'vitest';
import { homeApp } from '../../../workspace/server/samples/home.ts';
import type { SampleState } from '../../../workspace/server/samples/running.ts';
import { sampleOf } from '../../../workspace/server/samples/sample.ts';
import { startOptions } from '../../../workspace/server/start-options.ts';

const sample = { key: 'first', kind: 'Clubes', title: 'Club <A>', says: 'Dos socios.', setup: 'nowhere.ts' };

function offered(state: SampleState) {
  let now = state;
  let opened = 0;
  const running = {
    state: () => now,
    open: () => {
      opened++;
      now = { is: 'opening', since: Date.now() };
    },
    close: () => Promise.resolve(),
  };
  const app = homeApp([{ sample, running }], '.');
  const turn = (next: SampleState) => {
    now = next;
  };
  return { app, opened: () => opened, turn };
}

const open = (headers: Record<string, string> = {}) => ({ method: 'POST', headers });

describe('the start page', () => {
  it('shows what there is, and starts nothing by being looked at', async () => {
    const { app, opened } = offered({ is: 'closed' });
    const page = await (await app.request('/')).text();
    expect(page).toContain('Club &#60;A&#62;');
    expect((await app.request('/ejemplos/first')).headers.get('location')).toBe('/');
    expect(opened()).toBe(0);
  });

  it('waits for one that was opened, then leads there as nobody in particular', async () => {
    const { app, turn } = offered({ is: 'closed' });
    expect((await app.request('/ejemplos/first', open())).headers.get('location')).toBe('/ejemplos/first');
    expect(await (await app.request('/ejemplos/first')).text()).toContain('http-equiv="refresh"');
    turn({ is: 'open', url: 'http://localhost:9', pages: '' });
    const there = await app.request('/ejemplos/first');
    expect(there.headers.get('location')).toBe('http://localhost:9');
    expect(there.headers.get('set-cookie')).toContain('workspace-person=;');
  });

  it('says why one could not be opened, and waits no longer', async () => {
    const { app } = offered({ is: 'failed', why: 'No cabe <nada>' });
    const page = await (await app.request('/ejemplos/first')).text();
    expect(page).toContain('No cabe &#60;nada&#62;');
    expect(page).not.toContain('http-equiv="refresh"');
  });

  it('starts nothing for a page from elsewhere, and nothing that it does not offer', async () => {
    const { app, opened } = offered({ is: 'closed' });
    expect((await app.request('/ejemplos/first', open({ origin: 'https://elsewhere.example' }))).status).toBe(403);
    expect((await app.request('/ejemplos/second', open())).status).toBe(404);
    expect(opened()).toBe(0);
  });
});

describe('npm start', () => {
  it('offers the samples unless another workspace is asked for', () => {
    const given = (...args: string[]) => startOptions(['--samples', 'all.ts', ...args], {}).samples;
    expect(given()).toBe('all.ts');
    expect(given('--empty')).toBeUndefined();
    expect(given('--setup', 'mine.ts')).toBeUndefined();
  });

  it('names those there are when one is not known', () => {
    expect(() => sampleOf([sample], 'secnd')).toThrow('No hay un ejemplo «secnd». Hay: first');
  });

  it('takes a port that is one', () => {
    expect(startOptions([], { PORT: '4999' })).toMatchObject({ port: 4999, searchPort: false });
    expect(startOptions(['--near', '4872'], {})).toMatchObject({ port: 4872, searchPort: true });
    expect(() => startOptions(['--near', 'x'], {})).toThrow('--near no es un puerto: x');
  });
});
