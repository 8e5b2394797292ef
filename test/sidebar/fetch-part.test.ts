// The parts of the sidebar that come after the first: what they share is there before any of them, and comes once.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeServer, fakeServer } from './fake-server.ts';

let server: FakeServer;
let fetchPart: typeof import('../../sidebar/parts/fetch-part.ts').fetchPart;
let ran: string[] = [];
const scriptOf = (name: string) =>
  `globalThis.ranHere.push(${JSON.stringify(name)}); var EntreparesPart = { words: {}, screenOf: () => null };`;

beforeEach(async () => {
  vi.resetModules();
  server = fakeServer();
  ran = [];
  Object.assign(globalThis, { ranHere: ran });
  ({ fetchPart } = await import('../../sidebar/parts/fetch-part.ts'));
});

const asked = () => server.calls.map(({ input }) => (input as { name: string }).name);

describe('A later part of the sidebar', () => {
  it('runs after what the parts share, asked for at the same time and once', async () => {
    let answer = (_: string) => {};
    server.on('sidebarPart', ({ name }: { name: string }) =>
      name === 'shared' ? new Promise((resolve) => (answer = resolve)) : scriptOf(name),
    );
    const parts = Promise.all([fetchPart('cases'), fetchPart('office')]);
    await vi.waitFor(() => expect(asked()).toHaveLength(3));
    answer(scriptOf('shared'));
    await parts;
    await fetchPart('programmes');
    expect(asked().sort()).toEqual(['cases', 'office', 'programmes', 'shared']);
    expect(ran[0]).toBe('shared');
    expect([...ran].sort()).toEqual(['cases', 'office', 'programmes', 'shared']);
  });

  it('is asked for again when what the parts share was lost on the way', async () => {
    let lost = true;
    server.on('sidebarPart', ({ name }: { name: string }) => {
      if (name === 'shared' && lost) throw new Error('lost');
      return scriptOf(name);
    });
    await expect(fetchPart('cases')).rejects.toThrow();
    expect(ran).toEqual([]);
    lost = false;
    await fetchPart('cases');
    expect(ran).toEqual(['shared', 'cases']);
  });
});
