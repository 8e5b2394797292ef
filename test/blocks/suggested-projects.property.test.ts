// What holds of suggested projects whatever stands in the directory and in the cases.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseRow, Dossier } from '../../src/blocks/dossier.ts';
import { type Seat, seats } from '../../src/blocks/seat.ts';
import type { SuggestionsSpec } from '../../src/blocks/suggesting.ts';
import { folded } from '../../src/define/columns/column.ts';
import { type AnyTable, emptyRow, type Row } from '../../src/define/define-table.ts';
import { wordsOf } from '../../src/matching/facts/words.ts';
import type { Wish } from '../../src/programmes/peer-advisory/projects/asked.ts';
import { type Project, projects } from '../../src/programmes/peer-advisory/projects/directory.ts';
import { suggestingProjects } from '../../src/programmes/peer-advisory/projects/suggest.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { openBook } from '../product/book.ts';

const context = openBook({}).context();
/** Few of each, so that everything meets. */
const names = ['Río Claro', 'RIO claro', 'Tierra', 'Faro', 'Monte', 'Delta', 'Valle'];
const organisations = ['Fundación Río', 'fundacion rio', 'Red Norte', 'Escuela Sur', ''];
const emails = ['a@uno.example', 'A@UNO.example', 'b@dos.example', 'c@tres.example', 'd@cuatro.example', ''];
const themes = ['agua', 'género', 'Agua segura', 'jóvenes', 'economía del cuidado', 'semillas', ''];
const speech = fc.array(fc.constantFrom(...themes), { maxLength: 4 }).map((parts) => parts.join(', '));

const rowOf = (values: Partial<Project>, index: number): Project => ({
  ...(emptyRow(projects.table) as Omit<Project, 'id'>),
  ...values,
  id: `PY-2026-${String(index + 1).padStart(3, '0')}` as Project['id'],
});
const directories = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      organisation: fc.constantFrom(...organisations),
      email: fc.constantFrom(...emails),
      contact: fc.constantFrom('Ana', 'Eva', ''),
      themes: speech,
      practices: speech,
      population: speech,
      languages: fc.subarray<'es' | 'en' | 'pt'>(['es', 'en', 'pt']),
      atOnce: fc.constantFrom(null, 0, 1, 2),
      paused: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((rows) => rows.map(rowOf));
const people = fc.array(
  fc.record({
    role: fc.constantFrom('advising', 'receiving'),
    organisation: fc.constantFrom(...names, ...organisations),
    email: fc.constantFrom(...emails),
    until: fc.constantFrom<Seat['until']>('', '2026-11-01' as Seat['until']),
  }),
  { maxLength: 4 },
);
const cases = fc.array(
  fc.record({
    people,
    closedOn: fc.constantFrom('', '2026-11-02'),
    cancelledOn: fc.constantFrom('', '2026-11-03'),
  }),
  { maxLength: 4 },
);
const wishes = fc.record<Wish>({
  project: fc.constantFrom(...names, ''),
  organisation: fc.constantFrom(...organisations),
  email: fc.constantFrom(...emails),
  themes: speech,
  wanted: speech,
  context: speech,
  languages: fc.subarray<'es' | 'en' | 'pt'>(['es', 'en', 'pt']),
  preferred: fc.constantFrom(...names, ''),
});

function dossierOf(id: string, values: object, rows: ReadonlyMap<AnyTable, readonly object[]>): Dossier {
  return {
    case: { ...emptyRow(advisories), title: id, ...values, id } as CaseRow,
    context,
    rows: <T extends AnyTable>(table: T) => (rows.get(table) ?? []) as readonly Row<T>[],
    shared: () => [],
    find: () => undefined,
    people: () => [],
  };
}

const drawn = fc.record({ rows: directories, own: people, others: cases, wish: wishes });
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never;

const seated = (list: readonly object[]) =>
  new Map([[seats as AnyTable, list.map((each) => ({ ...emptyRow(seats), ...each }))]]);

function suggest(given: Drawn): SuggestionsSpec {
  const kept = dossierOf('', {}, new Map([[projects.table as AnyTable, given.rows]]));
  const here = dossierOf('A-0', {}, seated(given.own));
  const others = given.others.map(({ people: who, ...ends }, index) => dossierOf(`A-${index + 1}`, ends, seated(who)));
  return suggestingProjects(() => given.wish).suggest(here, kept, [here, ...others]);
}

const always = (holds: (given: Drawn, view: SuggestionsSpec) => void) =>
  fc.assert(
    fc.property(drawn, (given) => holds(given, suggest(given))),
    { numRuns: 400 },
  );

it('proposes nobody of the project or the organisation that asks, nobody paused, unreachable or of another language', () => {
  always(({ rows, own, wish }, { items }) => {
    const receiving = own.filter(({ role, until }) => role === 'receiving' && until === '');
    const told = [wish.project, wish.organisation, ...receiving.map(({ organisation }) => organisation)]
      .map(folded)
      .filter((name) => name !== '');
    const addresses = [wish.email, ...receiving.map(({ email }) => email)].map(folded).filter((each) => each !== '');
    for (const { id } of items) {
      const row = rows.find((each) => each.id === id);
      expect(told).not.toContain(folded(row?.name ?? ''));
      expect(told).not.toContain(folded(row?.organisation ?? ''));
      expect(addresses).not.toContain(folded(row?.email ?? ''));
      expect([row?.paused, row?.contact === '', row?.email === '', row?.atOnce === 0]).toEqual(Array(4).fill(false));
      if (wish.languages.length > 0 && (row?.languages.length ?? 0) > 0)
        expect(row?.languages.some((each) => wish.languages.includes(each))).toBe(true);
    }
  });
});

it('has every project once: proposed, or left out with a reason', () => {
  always(({ rows }, { items, leftOut, empty }) => {
    if (empty && leftOut.length === 0) {
      expect(items).toEqual([]);
      return;
    }
    const out = leftOut.flatMap((group) => group.out);
    expect([...items, ...out].map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id as string));
    for (const { reason } of out) expect(reason).not.toMatch(/^$|undefined/);
  });
});

it('adds points up to the score, best first, whatever the order of the rows', () => {
  always((given, { items }) => {
    for (const { terms, score, fits } of items) {
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(terms.reduce((sum, { max }) => sum + max, 0)).toBe(100);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(typeof fits).toBe('boolean');
    }
    for (const part of [items.filter(({ fits }) => fits), items.filter(({ fits }) => !fits)])
      expect(part.map(({ score }) => score)).toEqual(part.map(({ score }) => score).sort((one, other) => other - one));
    expect(suggest({ ...given, rows: [...given.rows].reverse() }).items).toEqual(items);
  });
});

it('says that a theme is shared only where every word of it was asked for', () => {
  always(({ wish, rows }, { items }) => {
    const asked = wordsOf(wish.themes || wish.wanted);
    for (const { id, reasons } of items) {
      const said = reasons.find((reason) => reason.startsWith('Comparte'));
      const shared =
        said
          ?.replace(/^Comparte (el tema|los temas) /, '')
          .replace(/\.$/, '')
          .split(', ') ?? [];
      for (const theme of shared) {
        expect(rows.find((row) => row.id === id)?.themes).toContain(theme);
        for (const word of wordsOf(theme)) expect(asked).toContain(word);
      }
    }
  });
});
