// What is to become of each row that an earlier run left in the outbox, or that somebody changed by hand there:
// no mail is sent twice by itself, and no row stops the others.
import type { Effect } from '../../src/define/effects.ts';
import type { Id } from '../../src/define/ids.ts';
import type { OutboxRow } from '../../src/tables/system.ts';
import { goneOut } from './gone-out.ts';

/** A row that failed so often waits for somebody to decide. */
export const MAX_ATTEMPTS = 5;

export interface Waiting {
  readonly id: Id<'outbox'>;
  readonly effect: Effect;
  readonly attempts: number;
}

interface LeftRows {
  /** Finished, by the mark or by what is known beside the workbook. */
  readonly gone: readonly OutboxRow[];
  /** Mails begun by a run that nobody heard of again. */
  readonly uncertain: readonly OutboxRow[];
  /** Somebody changed the content, and it cannot be done any more. */
  readonly unreadable: readonly OutboxRow[];
  readonly due: readonly Waiting[];
}

/** Of one row only, when its code is given: then it is done however often it failed. */
export function leftRows(all: readonly OutboxRow[], only?: string): LeftRows {
  const rows = all.filter(({ id }) => only === undefined || id === only);
  const known = rows.some(isHalfway) ? goneOut() : [];
  const gone = rows.filter((row) => row.state === 'done' || (isHalfway(row) && known.includes(row.id)));
  const uncertain = rows.filter((row) => isHalfway(row) && !gone.includes(row));
  const open = rows
    .filter((row) => !gone.includes(row) && !uncertain.includes(row) && isDue(row, only !== undefined))
    .map((row) => ({ row, effect: effectOf(row) }));
  return {
    gone,
    uncertain,
    unreadable: open.flatMap(({ row, effect }) => (effect ? [] : [row])),
    due: open.flatMap(({ row, effect }) => (effect ? [{ id: row.id, effect, attempts: row.attempts ?? 0 }] : [])),
  };
}

/** A mail of which nobody knows whether it went; so is a tried one whose state somebody typed over. */
function isHalfway({ kind, state, attempts }: OutboxRow): boolean {
  return kind === 'mail' && (state === 'started' || (state === '' && (attempts ?? 0) > 0));
}

function isDue({ state, attempts }: OutboxRow, asked: boolean): boolean {
  if (state === 'failed') return asked || (attempts ?? 0) < MAX_ATTEMPTS;
  return state === 'waiting' || state === 'started' || state === '';
}

/** undefined for a content that is no effect. */
function effectOf({ payload }: OutboxRow): Effect | undefined {
  try {
    const effect = JSON.parse(payload) as Partial<Effect> | null;
    return typeof effect === 'object' && effect?.kind !== undefined ? (effect as Effect) : undefined;
  } catch {
    return undefined;
  }
}
