// What is asked of the blocks of an advisory, in a book: by the team, and on the page of its mentor or its area.
import { ofAdvisory } from '../../demo/own-block.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { DeliverySpec } from '../../src/blocks/screen.ts';
import { advisories } from '../../src/tables/advisories.ts';
import type { Deliverable } from '../../src/tables/deliverables.ts';
import type { BlockView, PartyPage } from '../../src/views/case-view.ts';
import type { Book } from './book.ts';

export function tick(book: Book, advisory: string, points: readonly string[], on = true): void {
  for (const point of points) book.run('changeBlock', ofAdvisory(advisory, 'logistics', { act: 'tick', point, on }));
}

export function review(
  book: Book,
  { id, advisory, kind }: Pick<Deliverable, 'id' | 'advisory' | 'kind'>,
  option: 'approved' | 'returned',
  note = '',
): void {
  book.run('changeBlock', ofAdvisory(advisory, kind, { act: 'decide', option, note, row: id }));
}

export function record(book: Book, { advisory, kind }: Pick<Deliverable, 'advisory' | 'kind'>, url: string): void {
  book.run('changeBlock', ofAdvisory(advisory, kind, { act: 'deliver', url }));
}

/** By the team; answers with the code of the last. */
export function agree(book: Book, advisory: string, ...rows: readonly Readonly<Record<string, unknown>>[]): string {
  const input = { act: 'addRows' as const, rows: rows.map((row) => ({ ...row })) };
  return (book.run('changeBlock', ofAdvisory(advisory, 'follow-up', input)) as { row: string }).row;
}

/** What the link of a page is about; of the area's first contact unless told. */
export function subjectOf(book: Book, advisory: string, whose: 'advisor' | 'area' | `area.${number}`): string {
  const row = book.rows(advisories).find(({ id }) => id === advisory);
  return ['mentoring', advisory, whose === 'advisor' ? (row?.advisor ?? '') : whose].join('/');
}

export function blockOn({ stages }: PartyPage, key: string): BlockView {
  const found = stages.flatMap(({ blocks }) => blocks).find((block) => block.key === key);
  if (!found) throw new Error(`No block ${key} on the page`);
  return found;
}

export function deliveryOn(page: PartyPage, key: string): DeliverySpec {
  const { screen } = blockOn(page, key);
  if (screen.type !== 'delivery') throw new Error(`${key} is no delivery`);
  return screen;
}

export const pageOf = (book: Book, subject: string) => book.run('partyPage', { id: subject }) as PartyPage;

export function changeOn(book: Book, subject: string, block: string, input: BlockInput): PartyPage {
  return (book.run('changeOnPage', { id: subject, block, input }) as { page: PartyPage }).page;
}

export function deliver(book: Book, advisory: string, kind: string, url: string): PartyPage {
  return changeOn(book, subjectOf(book, advisory, 'advisor'), kind, { act: 'deliver', url });
}
