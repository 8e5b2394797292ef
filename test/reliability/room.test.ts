// A room full of telephones: sixty people vote within one minute while groups write notes, the lock is taken again and
// again, and answers are lost on the way. All of it counts exactly once.
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../demo/case-pages.ts';
import { inPanel, openWorkshop, switchOn, workshopIn } from '../../demo/learning-workshop/case-on-site.ts';
import { openPage, tokenFor } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { ballots } from '../../src/blocks/vote/ballots.ts';
import { answeredCalls, log } from '../../src/tables/system.ts';
import type { ProjectionPage } from '../../src/views/case-view.ts';
import type { Reply } from '../../src/views/reply.ts';
import { callsTo, installedCopy } from '../product/site.ts';

const PHONES = 60;
const GROUPS = 12;
/** What Google lets one account write. */
const WRITES_A_MINUTE = 60;
const WAIT_FOR_LOCK_MS = 20_000;

const day = '2026-11-20';
const person = (at: number) => ({
  name: `Persona ${at}`,
  email: `persona${at}@red.example`,
  gender: 'woman',
  organisation: `Red ${at % 9}`,
  kind: 'local',
});

function room() {
  const site = installedCopy();
  switchOn(site);
  const id = openWorkshop(site, 'Saberes que se cruzan');
  const add = (block: string, rows: readonly Record<string, unknown>[]) =>
    inPanel(site, id, block, { act: 'addRows', rows: [...rows] });
  add('workshop-themes', [{ theme: 'Agua' }, { theme: 'Bosque' }, { theme: 'Ciudad' }, { theme: 'Mar' }]);
  add('workshop-agenda', [{ day, kind: 'cafe', title: 'Café', from: '09:00', to: '11:00' }]);
  add(
    'workshop-people',
    Array.from({ length: PHONES }, (_, at) => person(at)),
  );
  inPanel(site, id, 'priorities', { act: 'decide', option: 'open' });
  const phones = Array.from({ length: PHONES }, (_, at) => tokenFor(site, person(at).email, 'party'));
  return { site, id, phones };
}

/** Milliseconds for which a run kept others waiting. */
function underLock(calls: readonly { readonly method: string; readonly modelledMs: number }[]): number {
  const [from, to] = [
    calls.findIndex(({ method }) => method === 'tryLock'),
    calls.findIndex(({ method }) => method === 'releaseLock'),
  ];
  return calls.slice(from + 1, to + 1).reduce((sum, { modelledMs }) => sum + modelledMs, 0);
}

describe('A room in which sixty people vote within a minute', () => {
  it('counts each of them once, and every note, within what Google allows', () => {
    const { site, id, phones } = room();
    const send = (token: string, block: string, input: BlockInput, call: string) =>
      site.clientCall('operation', ['changeInRoom', { token, block, input }, call], { user: '', from: 'web-app' });
    const [first = '', second = '', third = '', fourth = ''] = screenOf(
      workshopIn(site, id),
      'priorities',
      'vote',
    ).options.map(({ value }) => value);
    const [session] = screenOf(workshopIn(site, id), 'workshop-agenda', 'agenda').rows;
    const vote = (at: number): BlockInput => ({
      act: 'vote',
      options: at % 2 === 0 ? [first, second, third] : [first, fourth],
    });
    const note = (at: number): BlockInput => ({
      act: 'addRows',
      rows: [{ gathering: session?.id, about: second, group: `Grupo ${at}`, note: `Lo que dijo el grupo ${at}.` }],
    });
    const waiting: (() => ReturnType<typeof send>)[] = phones.map(
      (token, at) => () => send(token, 'priorities', vote(at), `vote-of-phone-${at}`),
    );
    for (let at = 0; at < GROUPS; at++)
      waiting.splice(at * 6, 0, () => send(phones[at * 5] ?? '', 'group-notes', note(at), `note-of-group-${at}`));
    const held: number[] = [];
    const sizes: (readonly [number, number])[] = [];
    let busy = 0;
    let lost = 0;
    for (let turn = 0; waiting.length > 0; turn++) {
      const asked = waiting.shift();
      const other = turn % 4 === 1 ? waiting[0] : undefined;
      // Another telephone asks while this one holds the lock; and an answer is lost after all was written.
      if (other)
        site.interleave({
          at: 4,
          run: () => {
            const refused = other().result as Reply<unknown> | undefined;
            if (refused && !refused.ok && refused.code === 'busy') busy += 1;
          },
        });
      if (turn % 10 === 3 && asked) {
        site.orderFault({ at: 1, of: 'LockService.releaseLock', when: 'kill' });
        lost += 1;
        waiting.push(asked);
      }
      const { result, execution } = asked?.() ?? {};
      const reply = result as Reply<unknown> | undefined;
      if (!execution || !reply) continue;
      expect(reply, JSON.stringify(reply).slice(0, 300)).toMatchObject({ ok: true });
      held.push(underLock(execution.calls));
      sizes.push([
        callsTo(execution, 'Sheets.Spreadsheets.Values').length,
        callsTo(execution, 'Sheets.Spreadsheets').length,
      ]);
    }
    expect(busy).toBeGreaterThan(5);
    expect(lost).toBeGreaterThan(5);

    expect(rowsOf(site, ballots)).toHaveLength(PHONES);
    const { tally, count } = screenOf(workshopIn(site, id), 'priorities', 'vote');
    expect(count).toEqual({ voted: PHONES, people: PHONES });
    expect(tally?.map(({ label, votes, place }) => [label, votes, place])).toEqual([
      ['Agua', 60, 1],
      ['Bosque', 30, 2],
      ['Ciudad', 30, 2],
      ['Mar', 30, 2],
    ]);
    const notes = screenOf(workshopIn(site, id), 'group-notes', 'rows').rows.map(({ shown }) => shown.note);
    expect(new Set(notes).size).toBe(GROUPS);
    expect(notes).toHaveLength(GROUPS);

    // One read and one write a vote, and the queue at the lock is never longer than a telephone waits.
    expect(new Set(sizes.map(String))).toEqual(new Set(['1,1', '1,0']));
    const longest = Math.max(...held);
    const all = held.reduce((sum, ms) => sum + ms, 0);
    console.info(JSON.stringify({ calls: held.length, longestUnderLockMs: longest, allUnderLockMs: all }));
    expect(all).toBeLessThan(60_000);
    expect(longest * 30).toBeLessThan(WAIT_FOR_LOCK_MS);
    expect(PHONES).toBeLessThanOrEqual(WRITES_A_MINUTE);

    // Nothing that is kept beside the ballots says who voted for what.
    const kept = JSON.stringify([
      rowsOf(site, answeredCalls).filter(({ operation }) => operation === 'changeInRoom'),
      rowsOf(site, log).filter(({ operation }) => operation === 'changeInRoom'),
    ]);
    expect(kept).not.toContain(first);
    expect(kept).not.toContain('persona');

    const { projection } = screenOf(workshopIn(site, id), 'priorities', 'vote');
    const wall = () => openPage(site, decodeURIComponent(projection.split('?e=')[1] ?? '')).reply;
    expect(wall()).toMatchObject({ ok: true, result: { standing: 'open', count, tally } });
    inPanel(site, id, 'priorities', { act: 'decide', option: 'hidden' });
    inPanel(site, id, 'priorities', { act: 'decide', option: 'closed' });
    const hidden = wall();
    expect(hidden.ok && (hidden.result as ProjectionPage)).toMatchObject({ standing: 'closed', tally: null });
    const late = send(phones[0] ?? '', 'priorities', vote(1), 'vote-when-closed').result as Reply<unknown>;
    expect(late).toMatchObject({ ok: false, message: expect.stringContaining('no está abierta') });
  }, 120_000);
});
