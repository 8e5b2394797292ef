// The ids of calls: the same while nobody knows how the call ended, another once it is known.
import { beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../sidebar/server.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';

let server: FakeServer;
let outcomes: (Error | undefined)[] = [];
beforeEach(() => {
  server = fakeServer();
  server.on('pauseAdvisor', () => {
    const failure = outcomes.shift();
    if (failure) throw failure;
    return null;
  });
});

/** Calls with these outcomes, one after the other, and gives their ids. */
async function idsOf(failures: readonly (Error | undefined)[], advisor = () => 'M-001'): Promise<string[]> {
  outcomes = [...failures];
  for (const _ of failures) await call('pauseAdvisor', { advisor: advisor() }).catch(() => undefined);
  return server.calls.map(({ callId }) => callId);
}

describe('A call', () => {
  it('has an id that the server takes', async () => {
    for (const id of await idsOf([undefined, undefined])) expect(id).toMatch(/^[\w-]{12,40}$/);
  });

  it.each([
    ['no answer came', new Error('lost')],
    ['Google failed', new Refused('serviceFailed', '')],
    ['something unexpected happened', new Refused('unexpected', '')],
  ])('keeps its id when %s, until it is answered', async (_, failure) => {
    const [first, second, third, fourth] = await idsOf([failure, failure, undefined, undefined]);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it('has a new id after a refusal, and for other input', async () => {
    const ids = await idsOf([new Refused('busy', ''), undefined]);
    let number = 0;
    const all = await idsOf([new Error('lost'), undefined], () => `M-${number++}`);
    expect(new Set([...ids, ...all]).size).toBe(4);
  });
});
