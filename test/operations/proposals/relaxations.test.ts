// Every sentence about an empty seat: what it advises is done in the workbook, everything is calculated again, and it must
// have come true. Sentences are read as people read them, in Spanish.
import { describe, expect, it } from 'vitest';
import type { CandidatesView } from '../../../src/views/candidate-view.ts';
import type { ProposalsView } from '../../../src/views/proposals-view.ts';
import { instances, LONG } from '../../matching/every-instance.ts';
import type { Book } from '../../product/book.ts';
import { advisedBy, changing } from './relaxing.ts';
import { variedOffice } from './varied-office.ts';

/** With every `npm test` so many sentences of each kind are tried. */
const MOST_OF_A_KIND = instances(6, Number.POSITIVE_INFINITY);

type Dropped = readonly { readonly request: string; readonly advisor: string }[];

const propose = (book: Book, detailed: readonly string[], dropped: Dropped, fair = false) =>
  book.run('proposeAssignments', { detailed, dropped, fair }) as ProposalsView;
const candidatesOf = (book: Book, request: string) => book.run('candidates', { request, most: 500 }) as CandidatesView;
const seated = ({ rows }: ProposalsView, code: string) =>
  rows.filter(({ request, person }) => request.id === code && person).length;
const codesIn = ({ rows }: ProposalsView) => [...new Set(rows.map(({ request }) => request.id))];

/** Everybody is dropped for a few requests that had somebody. */
function dropSome(book: Book, { rows }: ProposalsView): Dropped {
  const some = rows.filter(({ person }) => person).filter((_, at) => at % 9 === 4);
  return some.flatMap(({ request }) =>
    candidatesOf(book, request.id).items.map(({ advisor }) => ({ request: request.id, advisor: advisor.id })),
  );
}

function expectHeadlineTrue(book: Book, code: string, headline: string, dropped: Dropped): void {
  const gone = new Set(dropped.filter(({ request }) => request === code).map(({ advisor }) => advisor));
  const left = candidatesOf(book, code).items.filter(({ advisor }) => !gone.has(advisor.id)).length;
  if (headline.startsWith('Nadie del directorio')) expect(left + gone.size, headline).toBe(0);
  else if (headline.startsWith('Usted descartó')) expect([left, gone.size > 0], headline).toEqual([0, true]);
  else expect(left, headline).toBe(headline.startsWith('La única') ? 1 : Number(/Las (\d+)/.exec(headline)?.[1]));
}

/** Adds to how many sentences of each kind came true. */
function tryOffice(seed: number, fair: boolean, tried: Map<string, number>): void {
  const book = variedOffice(seed);
  const dropped = dropSome(book, propose(book, ['none'], [], fair));
  const emptyIn = ({ rows }: ProposalsView) =>
    new Map(rows.flatMap((row) => (row.person ? [] : [[row.request.id, row]])));
  const empty = emptyIn(propose(book, ['none'], dropped, fair));
  const view = propose(book, [...empty.keys()], dropped, fair);
  for (const [code, { headline, detail, request }] of emptyIn(view)) {
    expectHeadlineTrue(book, code, headline, dropped);
    const candidates = candidatesOf(book, code);
    for (const sentence of detail?.relax ?? []) {
      const change = changing(book);
      const advised = advisedBy(sentence, code, { book, change, view, candidates });
      if (!advised) {
        expect(sentence).toMatch(/^Ninguna regla ayudaría/);
        continue;
      }
      if ((tried.get(advised.kind) ?? 0) >= MOST_OF_A_KIND) continue;
      advised.way();
      const left = advised.restores ? dropped.filter((pair) => pair.request !== code) : dropped;
      const after = propose(book, ['none'], left, fair);
      const more = candidatesOf(book, code).total - candidates.total;
      change.takeBack();
      // A place more is one in every month of the workbook; the sentence speaks of one.
      const codes = codesIn(view).filter(
        (id) =>
          id !== code &&
          (!advised.kind.startsWith('capacity') ||
            view.rows.find((row) => row.request.id === id)?.request.at.month === request.at.month),
      );
      const told = `${seed} ${code}: ${sentence}`;
      const gained = Math.max(0, seated(after, code) - seated(view, code));
      const emptied = codes.filter((id) => seated(after, id) < seated(view, id));
      const filled = codes.filter((id) => seated(after, id) > seated(view, id));
      const [, promised = 0] = /se llenarían? (\d+) lugar/.exec(sentence) ?? [];
      const [, short = ''] = /pero la solicitud (S-\S+) se quedaría/.exec(sentence) ?? [];
      const [, other = ''] = /pero sí uno de la solicitud (S-\S+)\./.exec(sentence) ?? [];
      expect(gained, told).toBe(Number(promised));
      if (short !== '') expect(emptied, told).toContain(short);
      // Another date puts the requests in another order: of two that are equal the other one may be served.
      else if (gained > 0) expect(emptied.length, told).toBeLessThanOrEqual(advised.movesDate ? filled.length : 0);
      if (other !== '') expect(filled, told).toContain(other);
      else if (gained === 0) expect(filled, told).toEqual([]);
      if (advised.addsCandidates) expect(more, told).toBe(Number(/aparecería[n]? (\d+)/.exec(sentence)?.[1]));
      tried.set(advised.kind, (tried.get(advised.kind) ?? 0) + 1);
    }
  }
}

describe('the sentences about an empty seat', () => {
  it('come true when what they advise is done', { timeout: LONG }, () => {
    const tried = new Map<string, number>();
    for (let seed = 1; seed <= instances(6, 60); seed++) tryOffice(seed, seed % 6 === 3, tried);
    expect([...tried.keys()].sort()).toEqual([
      'active',
      'availability',
      'capacity of all',
      'capacity of one',
      'dropped',
      'engaged',
      'language',
      'modality',
      'ruledOut',
      'sameHour',
      'silent',
      'trained',
    ]);
  });
});
