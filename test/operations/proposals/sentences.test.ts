// Every sentence of the proposals about a choice of people: the choice is made, everything is calculated again, and it
// must be so. Those about empty seats are in relaxations.test.ts.
// Sentences are read as people read them, in Spanish; what they say is compared with the two answers alone.
import { describe, expect, it } from 'vitest';
import type { CandidatesView } from '../../../src/views/candidate-view.ts';
import type { ProposalRow, ProposalsView } from '../../../src/views/proposals-view.ts';
import { instances, isEveryInstance, LONG } from '../../matching/every-instance.ts';
import type { Book } from '../../product/book.ts';
import { officeBook } from './office-book.ts';

/** With every `npm test` the sentences of one request in so many are tried, in a few of the twenty offices. */
const EVERY_NTH = isEveryInstance ? 1 : 40;

const propose = (book: Book, input: object) => book.run('proposeAssignments', input) as ProposalsView;
/** Nothing is explained again: the plan alone is compared. */
const plain = { detailed: ['none'] };

function peopleOf({ rows }: ProposalsView): ReadonlyMap<string, readonly { id: string; name: string }[]> {
  const people = new Map<string, { id: string; name: string }[]>();
  for (const { request, person } of rows)
    people.set(request.id, [...(people.get(request.id) ?? []), ...(person ? [person] : [])]);
  return people;
}

interface Happened {
  readonly points: number;
  readonly emptied: readonly string[];
  readonly came: readonly string[];
  readonly gained: number;
  readonly others: number;
}

function whatHappened(before: ProposalsView, after: ProposalsView, code: string): Happened {
  const old = peopleOf(before);
  const now = peopleOf(after);
  const codes = [...old.keys()];
  const idsOf = (from: typeof old, id: string) => (from.get(id) ?? []).map((person) => person.id);
  return {
    points: before.totals.score - after.totals.score,
    emptied: codes.filter((id) => idsOf(now, id).length < idsOf(old, id).length),
    came: (now.get(code) ?? []).filter(({ id }) => !idsOf(old, code).includes(id)).map(({ name }) => name),
    gained: idsOf(now, code).length - idsOf(old, code).length,
    others: codes.filter((id) => id !== code && idsOf(now, id).join() !== idsOf(old, id).join()).length,
  };
}

/** "; cambiarían otras 3 solicitudes" */
function othersIn(sentence: string): number {
  if (sentence.includes('cambiaría otra solicitud')) return 1;
  return Number(/cambiarían otras (\d+) solicitudes/.exec(sentence)?.[1] ?? 0);
}

/** Points that the whole loses; negative where it gains. */
function pointsIn(sentence: string): number {
  if (/no (perdería|pierde) puntos/.test(sentence)) return 0;
  const found = /(pierde|perdería|gana|ganaría) (\d+) puntos?/.exec(sentence);
  if (!found) throw new Error(`No points in: ${sentence}`);
  return found[1]?.startsWith('gana') ? -Number(found[2]) : Number(found[2]);
}

function expectTrue(sentence: string, code: string, happened: Happened): void {
  const emptied = /solicitud (S-\S+) se quedaría sin una persona/.exec(sentence)?.[1];
  const name = /Sin ella iría ([^,]+?)(?: y el conjunto|,)/.exec(sentence)?.[1];
  if (name !== undefined) expect(happened.came, sentence).toContain(name);
  if (emptied !== undefined) expect(happened.emptied, sentence).toContain(emptied);
  else if (sentence.startsWith('Sin ella este lugar se quedaría vacío')) expect(happened.emptied).toContain(code);
  else if (sentence === 'Llenaría este lugar.') {
    expect(happened.gained, sentence).toBe(1);
    expect(happened.emptied, sentence).toEqual([]);
  } else {
    expect(happened.emptied, sentence).toEqual([]);
    expect(happened.points, sentence).toBe(pointsIn(sentence));
    expect(happened.others, sentence).toBe(othersIn(sentence));
  }
}

describe('the sentences of the proposals', () => {
  it('say what happens when the choice is made', { timeout: LONG }, () => {
    let tried = 0;
    let at = 0;
    const isTurn = () => at++ % EVERY_NTH === 0;
    for (let seed = 1; seed <= instances(5, 20); seed++) {
      const book = officeBook({ requests: 60, advisors: seed % 2 === 0 ? 30 : 55, seed });
      const first = propose(book, plain);
      const view = propose(book, { detailed: [...peopleOf(first).keys()].filter(() => isTurn()) });
      for (const row of view.rows) {
        if (!row.detail) continue;
        for (const [sentence, choice] of choicesOf(row)) {
          if (!isEveryInstance && !isTurnOf(sentence, seed)) continue;
          expectTrue(
            sentence,
            row.request.id,
            whatHappened(view, propose(book, { ...plain, ...choice }), row.request.id),
          );
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(instances(8, 5_000));
  });
});

/** With every `npm test` each sentence of a row stands for itself: a long list is tried in part. */
function isTurnOf(sentence: string, seed: number): boolean {
  return (sentence.length + seed) % 2 === 0;
}

function choicesOf({ request: { id: request }, person, locked, detail }: ProposalRow): [string, object][] {
  const seated = person ? [{ request, advisor: person.id }] : [];
  const others = (detail?.alternatives ?? []).map(({ id, sentence }): [string, object] => [
    sentence,
    { locked: [{ request, advisor: id }], dropped: seated },
  ]);
  return person && !locked && detail ? [[detail.nextBest, { dropped: seated }], ...others] : others;
}

describe('the sentences of the fair proposals', () => {
  it('compare the points that each person has for the one request', { timeout: LONG }, () => {
    let tried = 0;
    for (let seed = 1; seed <= instances(1, 10); seed++) {
      const book = officeBook({ requests: 20, advisors: 14, seed });
      const codes = [...peopleOf(propose(book, { ...plain, fair: true })).keys()];
      for (const { request, person, detail } of propose(book, { fair: true, detailed: codes }).rows) {
        const { items } = book.run('candidates', { request: request.id, most: 500 }) as CandidatesView;
        const scoreOf = (name: string) => items.find(({ advisor }) => advisor.name === name)?.score;
        const compared: [string, string][] = (detail?.alternatives ?? []).map(({ name, sentence }) => [name, sentence]);
        const next = /^(?:Para esta solicitud sigue )?(.+?)(?:, con| tiene) /.exec(detail?.nextBest ?? '')?.[1];
        if (person && detail && next !== undefined) compared.push([next, detail.nextBest]);
        for (const [name, sentence] of compared) {
          const score = scoreOf(name);
          expect(score, sentence).toBeDefined();
          if (sentence.startsWith('Podría con esta solicitud')) continue;
          const less = (person?.score ?? Number.NaN) - (score ?? Number.NaN);
          const [, points = 0, way = 'menos'] = /(\d+) puntos? (menos|más)/.exec(sentence) ?? [];
          expect(less, sentence).toBe(way === 'más' ? -Number(points) : Number(points));
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});
