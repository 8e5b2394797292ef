// Lets held calls leave: asked for by the panel when its countdown has ended, or when it is being closed.
// What happened to each is said by name, because nobody looks at the outbox after every click.
import type { Effect } from '../../src/define/effects.ts';
import type { OutboxRow } from '../../src/tables/system.ts';
import type { SentView } from '../../src/views/tasks.ts';
import { outboxOf, peopleNamed, rowsOfCall } from './held-effects.ts';
import type { OpenBook } from './open-book.ts';
import { takeUp, takeUpOverdue } from './outbox.ts';

/** Under the lock. Calls that have left already, or were taken back, cost nothing. */
export function sendHeld(book: OpenBook, calls: readonly string[], reopen: () => OpenBook): SentView {
  const wanted = calls.flatMap((call) => rowsOfCall(call, book)).filter(({ state }) => state === 'waiting');
  if (wanted.length > 0) takeUp(book, wanted);
  takeUpOverdue(book);
  if (wanted.length === 0) return { sent: [], waiting: [] };
  const left = new Map(outboxOf(reopen()).map((row): [string, OutboxRow] => [row.id, row]));
  const isLeft = ({ id }: OutboxRow) => left.has(id);
  return {
    sent: peopleNamed(addressesOf(wanted.filter((row) => !isLeft(row))), [], book),
    waiting: wanted.filter(isLeft).map(({ id, summary }) => ({ summary, problem: left.get(id)?.problem ?? '' })),
  };
}

function addressesOf(rows: readonly OutboxRow[]): readonly string[] {
  return rows.flatMap(({ payload }) => {
    const effect = JSON.parse(payload) as Effect;
    if (effect.kind === 'mail') return [effect.to, ...(effect.cc ? [effect.cc] : [])];
    return effect.kind === 'share' ? [effect.email] : [];
  });
}
